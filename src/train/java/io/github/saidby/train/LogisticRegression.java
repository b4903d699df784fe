package io.github.saidby.train;

import java.util.List;

/** Logistic regression with a ridge penalty over features that are on or off. */
final class LogisticRegression {

  private static final int STEPS = 25;
  private static final double CLOSE = 1e-5;

  private LogisticRegression() {}

  /**
   * Fits weights by Newton's method.
   *
   * @param rows for each example, the features that are on
   * @param right for each example, whether it is positive
   * @param offsets for each example, a part of its score that is held
   * @param penalties for each feature, its ridge penalty
   */
  static double[] fit(List<int[]> rows, boolean[] right, double[] offsets, double[] penalties) {
    double[] weights = new double[penalties.length];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[weights.length];
      double[][] hessian = new double[weights.length][weights.length];
      for (int k = 0; k < weights.length; k++) {
        gradient[k] = penalties[k] * weights[k];
        hessian[k][k] = penalties[k];
      }
      for (int r = 0; r < right.length; r++) {
        int[] row = rows.get(r);
        double share = 1 / (1 + StrictMath.exp(-offsets[r] - score(row, weights)));
        for (int i : row) {
          gradient[i] += share - (right[r] ? 1 : 0);
          for (int k : row) {
            hessian[i][k] += share * (1 - share);
          }
        }
      }
      double[] change = solve(hessian, gradient);
      double greatest = 0;
      for (int k = 0; k < weights.length; k++) {
        weights[k] -= change[k];
        greatest = Math.max(greatest, Math.abs(change[k]));
      }
      if (greatest < CLOSE) {
        break;
      }
    }
    return weights;
  }

  static double score(int[] row, double[] weights) {
    double score = 0;
    for (int i : row) {
      score += weights[i];
    }
    return score;
  }

  /** Solves a positive definite system by Cholesky's method; overwrites both arguments. */
  static double[] solve(double[][] matrix, double[] vector) {
    int size = vector.length;
    for (int i = 0; i < size; i++) {
      for (int k = 0; k <= i; k++) {
        double sum = matrix[i][k];
        for (int m = 0; m < k; m++) {
          sum -= matrix[i][m] * matrix[k][m];
        }
        matrix[i][k] = i == k ? Math.sqrt(sum) : sum / matrix[k][k];
      }
    }
    for (int i = 0; i < size; i++) {
      for (int m = 0; m < i; m++) {
        vector[i] -= matrix[i][m] * vector[m];
      }
      vector[i] /= matrix[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int m = i + 1; m < size; m++) {
        vector[i] -= matrix[m][i] * vector[m];
      }
      vector[i] /= matrix[i][i];
    }
    return vector;
  }
}
