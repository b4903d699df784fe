package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How long a race is: {@code 2m 4f}, {@code 1m2f} of horses in miles and furlongs, {@code a 10k
 * race}, {@code ran the 5k} in kilometres.
 */
final class RaceRule implements AmountRule {

  private static final int FURLONGS = 8;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** No run is longer, in kilometres. */
  private static final BigDecimal LONGEST_RUN = BigDecimal.valueOf(200);

  @Override
  public @Nullable Amount read(Scan scan, int at) {
    Amount run = run(scan, at);
    return run == null ? ridden(scan, at) : run;
  }

  /** A 10k race, ran the 5k; not 10k people. */
  private static @Nullable Amount run(Scan scan, int at) {
    boolean lettered = scan.isNumber(at) && scan.is(at + 1, "k") && scan.isGlued(at + 1);
    Numeral numeral = lettered ? scan.numeral(at) : null;
    if (numeral == null || numeral.end() != at + 2 || !isRun(scan, at)) {
      return null;
    }
    BigDecimal length = numeral.value().divide(THOUSAND);
    return length.compareTo(LONGEST_RUN) > 0
        ? null
        : new Amount(
            at,
            at + 2,
            length,
            length,
            Amount.EXACT,
            QuantityKind.MEASURE,
            "km",
            BigDecimal.ONE,
            "measure");
  }

  private static boolean isRun(Scan scan, int at) {
    if (WordClass.AFTER_RUN.has(scan.word(scan.afterHyphen(at + 2)))) {
      return true;
    }
    boolean one = scan.is(at - 1, "a") || scan.is(at - 1, "the");
    return one && WordClass.RUNS.has(scan.word(at - 2));
  }

  private static @Nullable Amount ridden(Scan scan, int at) {
    boolean lettered =
        scan.is(at + 1, "m")
            && scan.isGlued(at + 1)
            && scan.is(at + 3, "f")
            && scan.isGlued(at + 3);
    int miles = digit(scan, at);
    int furlongs = digit(scan, at + 2);
    if (!lettered || miles < 1 || furlongs < 1 || furlongs >= FURLONGS) {
      return null;
    }
    BigDecimal value = BigDecimal.valueOf(miles * FURLONGS + furlongs);
    return new Amount(
        at,
        at + 4,
        value,
        value,
        Amount.EXACT,
        QuantityKind.MEASURE,
        "[fur_us]",
        BigDecimal.ONE,
        "measure-compound");
  }

  private static int digit(Scan scan, int at) {
    String word = scan.isNumber(at) ? scan.word(at) : "";
    return word.length() == 1 ? word.charAt(0) - '0' : -1;
  }
}
