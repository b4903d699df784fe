package io.github.saidby.internal.quotes;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.Ground;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whether a draft is a quote of its source: a logistic model over features without words,
 * fitted on annotated news. Where it stays in doubt, the dependency tree of the sentence is a
 * second opinion.
 */
class Judge {

  private final Weights weights;
  private final DraftFeatures features;

  Judge(Weights weights, DraftFeatures features) {
    this.weights = weights;
    this.features = features;
  }

  /**
   * The best of the ways to read a cue.
   *
   * @param readings what is chosen from; may be empty
   * @param embedded whether the cue stands in the content of another quote
   * @return the reading with the highest confidence, or null where none is high enough for a quote
   */
  @Nullable Draft choose(List<Draft> readings, boolean embedded) {
    Draft best = null;
    for (Draft reading : readings) {
      if (accepts(reading, embedded)
          && (best == null || reading.confidence() > best.confidence())) {
        best = reading;
      }
    }
    if (best != null) {
      best.setReadings(readings);
    }
    return best;
  }

  /**
   * Sets a draft's confidence.
   *
   * @param embedded whether its cue stands in the content of another quote
   * @return whether the confidence is high enough for a quote
   */
  boolean accepts(Draft draft, boolean embedded) {
    Map<Ground, Double> grounds = new EnumMap<>(Ground.class);
    double score = weights.weight("bias");
    grounds.put(Ground.BASE, score);
    for (Map.Entry<Ground, List<String>> entry : features.of(draft, embedded).entrySet()) {
      double sum = weights.sum(entry.getValue());
      grounds.put(entry.getKey(), sum);
      score += sum;
    }
    // To parse a sentence costs more than all that was read of it: only for those in doubt.
    if (Math.min(share(score), 1 - share(score)) >= weights.doubt()) {
      double tree = weights.sum(features.ofTree(draft));
      grounds.put(Ground.TREE, tree);
      score += tree;
    }
    draft.setWeighing(new Weighing(share(score), grounds));
    return draft.confidence() >= (draft.isUnmarked() ? weights.plain() : weights.marked());
  }

  private static double share(double score) {
    return 1 / (1 + StrictMath.exp(-score));
  }

  /** The weights of features. */
  static final class Weights {

    private final Map<String, Double> byFeature = new HashMap<>();

    static Weights load() {
      Map<String, Double> byFeature = new HashMap<>();
      for (Table.Row row : Table.read("en/quote-weights.tsv").rows()) {
        byFeature.put(row.get("feature"), Double.valueOf(row.get("weight")));
      }
      return of(byFeature);
    }

    static Weights of(Map<String, Double> byFeature) {
      Weights weights = new Weights();
      weights.byFeature.putAll(byFeature);
      return weights;
    }

    double sum(List<String> features) {
      double sum = 0;
      for (String feature : features) {
        sum += weight(feature);
      }
      return sum;
    }

    /** How near to none or all a share is that the tree of the sentence is not asked about. */
    double doubt() {
      return weight("threshold doubt");
    }

    /** The least confidence of a quote without marks. */
    double plain() {
      return weight("threshold plain");
    }

    /** The least confidence of a quote with marks. */
    double marked() {
      return weight("threshold marked");
    }

    private double weight(String feature) {
      return byFeature.getOrDefault(feature, 0.0);
    }
  }
}
