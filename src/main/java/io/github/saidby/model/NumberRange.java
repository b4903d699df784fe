package io.github.saidby.model;

import java.math.BigDecimal;

/**
 * A number, or all numbers between two.
 *
 * @param lower the least number
 * @param upper the greatest number; the same where it is one number
 */
public record NumberRange(BigDecimal lower, BigDecimal upper) {

  /**
   * Checks the order and drops trailing zeros.
   *
   * @param lower the least number
   * @param upper the greatest number; the same where it is one number
   * @throws IllegalArgumentException if lower is greater than upper
   */
  public NumberRange {
    lower = plain(lower);
    upper = plain(upper);
    if (lower.compareTo(upper) > 0) {
      throw new IllegalArgumentException(
          "a range needs lower <= upper, but got " + lower + " and " + upper);
    }
  }

  /** The same number without trailing zeros or an exponent, so that equal numbers are equal. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * A single number.
   *
   * @param number the number
   * @return the range that holds only it
   */
  public static NumberRange of(BigDecimal number) {
    return new NumberRange(number, number);
  }
}
