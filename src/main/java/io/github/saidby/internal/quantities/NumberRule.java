package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers without a unit, where they count, rank or share. */
final class NumberRule implements AmountRule {

  private static final Set<String> PARTED =
      Set.of("top", "bottom", "middle", "richest", "poorest", "wealthiest", "highest", "lowest");

  private final LookAlikes lookAlikes;

  NumberRule(LookAlikes lookAlikes) {
    this.lookAlikes = lookAlikes;
  }

  @Override
  public @Nullable Amount read(Scan scan, int at) {
    Numeral numeral = scan.numeral(at);
    if (numeral == null || Dates.isDate(scan, numeral) || lookAlikes.isOne(scan, numeral)) {
      return null;
    }
    if (numeral.form() == NumeralForm.CARDINAL
        && scan.is(numeral.end(), "m")
        && scan.isGlued(numeral.end())
        && scan.isNumber(numeral.end() - 1)) {
      return Amount.of(numeral)
          .times(BigDecimal.TEN.pow(6))
          .over(numeral.first(), numeral.end() + 1);
    }
    return isPart(scan, numeral) ? part(numeral) : Amount.of(numeral);
  }

  /** An ordinal that names a part of a ranked whole: {@code the bottom fifth}. */
  private static boolean isPart(Scan scan, Numeral numeral) {
    return numeral.form() == NumeralForm.ORDINAL
        && PARTED.contains(scan.word(numeral.first() - 1))
        && numeral.value().compareTo(BigDecimal.valueOf(3)) >= 0
        && (!scan.isWord(numeral.end()) || scan.is(numeral.end(), "of"));
  }

  private static Amount part(Numeral numeral) {
    BigDecimal part =
        BigDecimal.ONE.divide(numeral.value(), MathContext.DECIMAL64).stripTrailingZeros();
    return new Amount(
        numeral.first(),
        numeral.end(),
        part,
        part,
        Amount.EXACT,
        QuantityKind.FRACTION,
        null,
        BigDecimal.ONE,
        "part");
  }
}
