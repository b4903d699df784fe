package io.github.saidby.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Fits the weights of quotes in two stages: first without the dependency tree, then the tree's
 * features over the candidates that are in doubt, the first weights held.
 */
final class QuoteWeights {

  /** Where the confidence is at least this far from 0 and 1, the tree is asked. */
  static final double DOUBT = 0.15;

  private static final int LEAST_USES = 8;
  private static final double PENALTY = 1.5;
  private static final double BIAS_PENALTY = 1e-6;

  private QuoteWeights() {}

  static SortedMap<String, Double> fit(List<LabelledCandidate> candidates) {
    CueStrengths strengths = new CueStrengths(candidates);
    List<List<String>> plain = new ArrayList<>();
    List<List<String>> tree = new ArrayList<>();
    boolean[] right = new boolean[candidates.size()];
    for (int r = 0; r < right.length; r++) {
      LabelledCandidate labelled = candidates.get(r);
      List<String> features = new ArrayList<>(labelled.candidate().features());
      features.addAll(strengths.features(labelled));
      plain.add(features);
      tree.add(labelled.candidate().treeFeatures());
      right[r] = labelled.right();
    }
    SortedMap<String, Double> weights = new TreeMap<>();
    double[] scores = fitPlain(plain, right, weights);
    fitTree(tree, right, scores, weights);
    return weights;
  }

  private static double[] fitPlain(
      List<List<String>> features, boolean[] right, Map<String, Double> weights) {
    List<String> names = frequent(features);
    names.add("bias");
    int bias = names.size() - 1;
    Map<String, Integer> index = index(names);
    List<int[]> rows = new ArrayList<>();
    for (List<String> on : features) {
      int[] row = row(on, index);
      row = Arrays.copyOf(row, row.length + 1);
      row[row.length - 1] = bias;
      rows.add(row);
    }
    double[] penalties = new double[names.size()];
    Arrays.fill(penalties, PENALTY);
    penalties[bias] = BIAS_PENALTY;
    double[] fitted = LogisticRegression.fit(rows, right, new double[right.length], penalties);
    names.forEach(name -> weights.put(name, fitted[index.getOrDefault(name, bias)]));
    return rows.stream().mapToDouble(row -> LogisticRegression.score(row, fitted)).toArray();
  }

  private static void fitTree(
      List<List<String>> features, boolean[] right, double[] scores, Map<String, Double> weights) {
    List<String> names = frequent(features);
    Map<String, Integer> index = index(names);
    double reach = StrictMath.log((1 - DOUBT) / DOUBT);
    List<int[]> rows = new ArrayList<>();
    boolean[] rightInDoubt = new boolean[right.length];
    double[] offsets = new double[right.length];
    for (int r = 0; r < right.length; r++) {
      int[] row = row(features.get(r), index);
      if (row.length > 0 && Math.abs(scores[r]) <= reach) {
        rightInDoubt[rows.size()] = right[r];
        offsets[rows.size()] = scores[r];
        rows.add(row);
      }
    }
    double[] penalties = new double[names.size()];
    Arrays.fill(penalties, PENALTY);
    double[] fitted =
        LogisticRegression.fit(rows, Arrays.copyOf(rightInDoubt, rows.size()), offsets, penalties);
    for (int k = 0; k < fitted.length; k++) {
      weights.put(names.get(k), fitted[k]);
    }
  }

  private static List<String> frequent(List<List<String>> features) {
    SortedMap<String, Integer> uses = new TreeMap<>();
    features.forEach(on -> on.forEach(name -> uses.merge(name, 1, Integer::sum)));
    uses.values().removeIf(count -> count < LEAST_USES);
    return new ArrayList<>(uses.keySet());
  }

  private static Map<String, Integer> index(List<String> names) {
    Map<String, Integer> index = new TreeMap<>();
    names.forEach(name -> index.put(name, index.size()));
    return index;
  }

  private static int[] row(List<String> on, Map<String, Integer> index) {
    return on.stream().filter(index::containsKey).mapToInt(index::get).sorted().toArray();
  }
}
