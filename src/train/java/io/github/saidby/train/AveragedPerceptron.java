package io.github.saidby.train;

import io.github.saidby.internal.linear.FeatureList;
import io.github.saidby.internal.linear.LinearModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * An averaged perceptron with a margin over hashed features: whole-number weights, averaged over
 * all examples at the end so that late ones weigh no more than early ones.
 */
final class AveragedPerceptron {

  /** By how much the right class must lead before nothing is learnt from an example. */
  private static final int MARGIN = 30;

  /** What one unit of averaged weight becomes in the integer model. */
  private static final double SCALE = 8;

  /** Smaller weights of the integer model decide nothing and are dropped. */
  private static final int LEAST_WEIGHT = 3;

  private final Map<Integer, Row> rows = new HashMap<>();
  private final int[] scores;
  private final IntPredicate mayMatter;
  private int examples;

  /**
   * Starts with no weights.
   *
   * @param classes the number of classes
   * @param mayMatter the features that may bear weights
   */
  AveragedPerceptron(int classes, IntPredicate mayMatter) {
    this.scores = new int[classes];
    this.mayMatter = mayMatter;
  }

  /**
   * Learns from one example.
   *
   * @param features what is seen of the example
   * @param isRight which classes are right, at least one of those possible
   * @param isPossible which classes are to be thought of
   * @return what it chose before it learnt
   */
  Outcome learn(FeatureList features, IntPredicate isRight, IntPredicate isPossible) {
    examples++;
    score(features);
    int right = -1;
    int wrong = -1;
    for (int c = 0; c < scores.length; c++) {
      if (isPossible.test(c)) {
        if (isRight.test(c)) {
          right = right < 0 || scores[c] > scores[right] ? c : right;
        } else {
          wrong = wrong < 0 || scores[c] > scores[wrong] ? c : wrong;
        }
      }
    }
    if (wrong < 0) {
      return new Outcome(right, right);
    }
    int lead = scores[right] - scores[wrong];
    if (lead <= MARGIN) {
      update(features, right, wrong);
    }
    return new Outcome(lead > 0 ? right : wrong, right);
  }

  /**
   * What came of an example.
   *
   * @param chosen the class with the highest score
   * @param right the right class with the highest score
   */
  record Outcome(int chosen, int right) {}

  /**
   * Sets the weights back to nothing, as for a first example. The average stays that of all
   * examples, so it becomes the mean of several courses of learning, in which what came of the
   * order of the examples alone cancels out.
   */
  void startAnew() {
    rows.values().forEach(row -> row.forget(examples));
  }

  private void score(FeatureList features) {
    Arrays.fill(scores, 0);
    for (int i = 0; i < features.size(); i++) {
      Row row = rows.get(features.get(i));
      if (row != null) {
        row.addTo(scores);
      }
    }
  }

  private void update(FeatureList features, int right, int wrong) {
    for (int i = 0; i < features.size(); i++) {
      if (mayMatter.test(features.get(i))) {
        Row row = rows.computeIfAbsent(features.get(i), feature -> new Row());
        row.change(right, 1, examples);
        row.change(wrong, -1, examples);
      }
    }
  }

  /**
   * The averaged model, cut down to the features with the largest weights.
   *
   * @param mostFeatures how many features to keep
   */
  LinearModel average(int mostFeatures) {
    List<Averaged> averaged = new ArrayList<>();
    rows.forEach((feature, row) -> averaged.add(row.average(feature, examples)));
    averaged.removeIf(row -> row.largest == 0);
    averaged.sort(
        (a, b) ->
            a.largest != b.largest
                ? Integer.compare(b.largest, a.largest)
                : Integer.compareUnsigned(a.feature, b.feature));
    List<Averaged> kept = averaged.subList(0, Math.min(mostFeatures, averaged.size()));
    kept.sort((a, b) -> Integer.compareUnsigned(a.feature, b.feature));
    return new LinearModel(
        kept.stream().mapToInt(Averaged::feature).toArray(),
        kept.stream().flatMapToInt(row -> Arrays.stream(row.cells)).toArray());
  }

  /** A row of the model to be. */
  private record Averaged(int feature, int[] cells, int largest) {}

  /** The weights of one feature for the classes that it has met. */
  private static final class Row {
    private int[] classes = new int[2];
    private int[] weights = new int[2];
    private long[] totals = new long[2];
    private int[] since = new int[2];
    private int size;

    void addTo(int[] scores) {
      for (int i = 0; i < size; i++) {
        scores[classes[i]] += weights[i];
      }
    }

    void change(int classIndex, int by, int example) {
      int i = 0;
      while (i < size && classes[i] != classIndex) {
        i++;
      }
      if (i == size) {
        grow();
        classes[size++] = classIndex;
      }
      totals[i] += (long) weights[i] * (example - since[i]);
      since[i] = example;
      weights[i] += by;
    }

    void forget(int example) {
      for (int i = 0; i < size; i++) {
        change(classes[i], -weights[i], example);
      }
    }

    private void grow() {
      if (size == classes.length) {
        classes = Arrays.copyOf(classes, 2 * size);
        weights = Arrays.copyOf(weights, 2 * size);
        totals = Arrays.copyOf(totals, 2 * size);
        since = Arrays.copyOf(since, 2 * size);
      }
    }

    Averaged average(int feature, int examples) {
      int[] cells = new int[size + 1];
      int largest = 0;
      for (int i = 0; i < size; i++) {
        long total = totals[i] + (long) weights[i] * (examples - since[i]);
        int weight = (int) StrictMath.round(SCALE * total / examples);
        if (Math.abs(weight) >= LEAST_WEIGHT) {
          cells[++cells[0]] = LinearModel.cell(classes[i], weight);
          largest = Math.max(largest, Math.abs(weight));
        }
      }
      return new Averaged(feature, Arrays.copyOf(cells, cells[0] + 1), largest);
    }
  }
}
