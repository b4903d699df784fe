package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Numbers without a unit, where they count, rank or share. */
final class NumberRule implements AmountRule {

  private final LookAlikes lookAlikes;

  NumberRule(LookAlikes lookAlikes) {
    this.lookAlikes = lookAlikes;
  }

  @Override
  public @Nullable Amount read(Scan scan, int at) {
    if (scan.is(at, "no")) {
      return rank(scan, at);
    }
    Numeral numeral = scan.numeral(at);
    if (numeral == null
        || Dates.isDate(scan, numeral)
        || lookAlikes.isOne(scan, numeral)
        || isHalf(scan, numeral)
        || isDivisor(scan, numeral)
        || isHalfMore(scan, numeral)) {
      return null;
    }
    if (numeral.form() == NumeralForm.CARDINAL
        && scan.is(numeral.end(), "m")
        && scan.isGlued(numeral.end())
        && !WordClass.METRE_NOUN.has(scan.word(numeral.end() + 1))
        && scan.isInDigits(numeral.end() - 1)) {
      return Amount.of(numeral)
          .times(BigDecimal.TEN.pow(6))
          .over(numeral.first(), numeral.end() + 1);
    }
    return isPart(scan, numeral) ? part(numeral) : Amount.of(numeral);
  }

  /** Parts per [million], metres per [second]. */
  private static boolean isDivisor(Scan scan, Numeral numeral) {
    return scan.is(numeral.first() - 1, "per")
        && scan.isWord(numeral.first())
        && numeral.end() == numeral.first() + 1;
  }

  /**
   * Half of a compound that is no part of anything: {@code half-pregnant}, {@code half-brother}.
   */
  private static boolean isHalf(Scan scan, Numeral numeral) {
    return numeral.form() == NumeralForm.FRACTION
        && scan.isWord(numeral.first())
        && numeral.end() == numeral.first() + 1
        && scan.afterHyphen(numeral.end()) > numeral.end();
  }

  /** The past decade and a half: no part of what follows. */
  private static boolean isHalfMore(Scan scan, Numeral numeral) {
    int half = scan.is(numeral.first(), "a") ? numeral.first() + 1 : numeral.first();
    return scan.is(half, "half")
        && scan.is(half - 1, "a")
        && scan.is(half - 2, "and")
        && WordClass.BEFORE_HALF_MORE.has(scan.word(half - 3));
  }

  /** A place in a ranking: {@code No. 1}; not in an address. */
  private static @Nullable Amount rank(Scan scan, int at) {
    boolean number = scan.isCapitalised(at) && scan.is(at + 1, ".") && scan.isGlued(at + 1);
    Numeral numeral = number ? scan.numeral(at + 2) : null;
    return numeral == null
            || !numeral.isCount()
            || !scan.isNumber(at + 2)
            || numeral.value().scale() > 0
            || scan.isCapitalised(numeral.end())
        ? null
        : Amount.of(numeral)
            .over(at, numeral.end())
            .in(QuantityKind.ORDINAL, null, numeral.end(), "rank");
  }

  /** An ordinal that names a part of a ranked whole: {@code the bottom fifth}. */
  private static boolean isPart(Scan scan, Numeral numeral) {
    return numeral.form() == NumeralForm.ORDINAL
        && WordClass.BEFORE_PART.has(scan.word(numeral.first() - 1))
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
