package io.github.saidby.internal.numerals;

import java.math.BigDecimal;

/**
 * A number as a range of a paragraph's tokens.
 *
 * @param first the index of its first token
 * @param end the index behind its last token
 * @param value its value; a vague one's order of magnitude; a fraction without a finite decimal to
 *     34 digits
 * @param form what it tells
 * @param precision how closely it tells it
 * @param scale the power of ten or the dozen that it ends with: a million for {@code 1.2 million}
 */
public record Numeral(
    int first, int end, BigDecimal value, NumeralForm form, Precision precision, BigDecimal scale) {

  Numeral(int first, int end, BigDecimal value, NumeralForm form) {
    this(first, end, value, form, Precision.EXACT, BigDecimal.ONE);
  }

  /**
   * Whether it counts: a cardinal that is no order of magnitude.
   *
   * @return whether its value can be calculated with
   */
  public boolean isCount() {
    return form == NumeralForm.CARDINAL && precision != Precision.VAGUE;
  }
}
