package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.PhraseMap.Match;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;

/** Tells degrees of heat from those of an angle. */
final class Degrees {

  private Degrees() {}

  /** Degrees of heat or of an angle; {@code 20 degrees below zero} is negative. */
  static Amount of(Scan scan, Amount number, Match<Unit> match) {
    int end = match.end();
    String code = match.value().code();
    if (scan.is(end, "below") && scan.is(end + 1, "zero")) {
      return number
          .times(BigDecimal.ONE.negate())
          .in(QuantityKind.TEMPERATURE, code, end + 2, "temperature");
    }
    boolean angle = WordClass.AFTER_ANGLE.has(scan.word(end));
    for (int i = number.first() - 3; i < end + 2; i++) {
      angle |= WordClass.NEAR_ANGLE.has(scan.word(i));
    }
    QuantityKind kind =
        angle && code.equals("deg") ? QuantityKind.MEASURE : QuantityKind.TEMPERATURE;
    return number.in(kind, code, end, "temperature");
  }
}
