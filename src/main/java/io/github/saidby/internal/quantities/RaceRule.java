package io.github.saidby.internal.quantities;

import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How long a horse race is, in miles and furlongs: {@code 2m 4f}, {@code 1m2f}. */
final class RaceRule implements AmountRule {

  private static final int FURLONGS = 8;

  @Override
  public @Nullable Amount read(Scan scan, int at) {
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
