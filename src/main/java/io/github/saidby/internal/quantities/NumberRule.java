package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers without a unit, where they count, rank or share. */
final class NumberRule implements AmountRule {

  private final LookAlikes lookAlikes = new LookAlikes();

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
    return Amount.of(numeral);
  }
}
