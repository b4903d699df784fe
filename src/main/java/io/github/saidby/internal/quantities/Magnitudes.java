package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Magnitudes of earthquakes and stars, with the word before the number. */
final class Magnitudes {

  /** The code of magnitudes, as UCUM writes what it does not know. */
  private static final String MAGNITUDE = "{magnitude}";

  private static final BigDecimal STRONGEST = BigDecimal.valueOf(40);

  private Magnitudes() {}

  /** How strong an earthquake is, or how bright a star: {@code magnitude 6.4}. */
  static @Nullable Amount read(Scan scan, int at) {
    int behind = scan.is(at + 1, "of") ? at + 2 : scan.afterHyphen(at + 1);
    Numeral numeral = scan.isNumber(behind) ? scan.numeral(behind) : null;
    boolean plain = numeral != null && numeral.value().compareTo(STRONGEST) < 0;
    return numeral != null && plain && numeral.isCount()
        ? Amount.of(numeral)
            .over(at, numeral.end())
            .in(QuantityKind.MEASURE, MAGNITUDE, numeral.end(), "measure")
        : null;
  }
}
