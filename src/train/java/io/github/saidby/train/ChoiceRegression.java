package io.github.saidby.train;

import java.util.Arrays;
import java.util.List;

/**
 * A conditional logit model (McFadden 1974): each option is as likely as the exponential of its
 * score, and one of several that are right is chosen.
 */
final class ChoiceRegression {

  private static final int STEPS = 60;
  private static final double CLOSE = 1e-5;

  private ChoiceRegression() {}

  /**
   * What can be chosen.
   *
   * @param options for each option, the values of its features
   * @param right which of them are right; at least one
   */
  record Choice(List<double[]> options, boolean[] right) {}

  /**
   * Fits weights by Newton's method, with the curvature of the options that are right left out, so
   * that each step climbs.
   *
   * @param choices what was chosen
   * @param prior what the weights are drawn to
   * @param penalty how strongly, for each
   */
  static double[] fit(List<Choice> choices, double[] prior, double[] penalty) {
    double[] weights = prior.clone();
    int size = weights.length;
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[size];
      double[][] hessian = new double[size][size];
      for (int k = 0; k < size; k++) {
        gradient[k] = penalty[k] * (weights[k] - prior[k]);
        hessian[k][k] = penalty[k];
      }
      for (Choice choice : choices) {
        double[] shares = shares(choice.options(), weights);
        double[] mean = mean(choice.options(), shares);
        double[] wanted = mean(choice.options(), among(shares, choice.right()));
        for (int k = 0; k < size; k++) {
          gradient[k] += mean[k] - wanted[k];
        }
        for (int i = 0; i < shares.length; i++) {
          double[] features = choice.options().get(i);
          for (int k = 0; k < size; k++) {
            double part = shares[i] * (features[k] - mean[k]);
            for (int m = 0; part != 0 && m < size; m++) {
              hessian[k][m] += part * (features[m] - mean[m]);
            }
          }
        }
      }
      double[] change = LogisticRegression.solve(hessian, gradient);
      double greatest = 0;
      for (int k = 0; k < size; k++) {
        weights[k] -= change[k];
        greatest = Math.max(greatest, Math.abs(change[k]));
      }
      if (greatest < CLOSE) {
        break;
      }
    }
    return weights;
  }

  /** The option with the highest score, the first of several. */
  static int best(List<double[]> options, double[] weights) {
    int best = 0;
    for (int i = 1; i < options.size(); i++) {
      if (score(options.get(i), weights) > score(options.get(best), weights)) {
        best = i;
      }
    }
    return best;
  }

  private static double[] shares(List<double[]> options, double[] weights) {
    double[] shares = options.stream().mapToDouble(option -> score(option, weights)).toArray();
    double highest = Arrays.stream(shares).max().orElse(0);
    for (int i = 0; i < shares.length; i++) {
      shares[i] = StrictMath.exp(shares[i] - highest);
    }
    return normal(shares);
  }

  private static double[] among(double[] shares, boolean[] right) {
    double[] some = new double[shares.length];
    for (int i = 0; i < shares.length; i++) {
      some[i] = right[i] ? Math.max(shares[i], Double.MIN_NORMAL) : 0;
    }
    return normal(some);
  }

  private static double[] normal(double[] shares) {
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }

  private static double[] mean(List<double[]> options, double[] shares) {
    double[] mean = new double[options.get(0).length];
    for (int i = 0; i < shares.length; i++) {
      for (int k = 0; k < mean.length; k++) {
        mean[k] += shares[i] * options.get(i)[k];
      }
    }
    return mean;
  }

  private static double score(double[] features, double[] weights) {
    double score = 0;
    for (int k = 0; k < weights.length; k++) {
      score += features[k] * weights[k];
    }
    return score;
  }
}
