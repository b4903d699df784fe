package io.github.saidby.internal.times;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
import io.github.saidby.internal.numerals.Precision;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The numbers that time expressions hold: exact cardinals, and ordinals. */
final class Numbers {

  /**
   * A number found.
   *
   * @param end the index behind its last token
   * @param value its value
   */
  record Found(int end, BigDecimal value) {

    /** The value where it is a whole number that small, else -1. */
    int whole(int most) {
      boolean fits = value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
      return fits && value.stripTrailingZeros().scale() <= 0 ? value.intValue() : -1;
    }
  }

  private Numbers() {}

  /** A cardinal in digits or words that begins at a token. */
  static @Nullable Found cardinal(Words words, int i) {
    return found(words.numeral(i), NumeralForm.CARDINAL);
  }

  /** An ordinal in digits or words that begins at a token. */
  static @Nullable Found ordinal(Words words, int i) {
    return found(words.numeral(i), NumeralForm.ORDINAL);
  }

  /** A fraction that begins at a token. */
  static @Nullable Found fraction(Words words, int i) {
    return found(words.numeral(i), NumeralForm.FRACTION);
  }

  private static @Nullable Found found(@Nullable Numeral numeral, NumeralForm form) {
    boolean fits =
        numeral != null && numeral.form() == form && numeral.precision() == Precision.EXACT;
    return fits && numeral != null ? new Found(numeral.end(), numeral.value()) : null;
  }
}
