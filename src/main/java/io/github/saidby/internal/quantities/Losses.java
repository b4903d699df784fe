package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import java.math.BigDecimal;

/**
 * Losses as accountants write them, in parentheses: {@code net income of ($4.2 million)}, {@code
 * EBITDA was ($3.1m)}. The parentheses stand in place of the amount, with nothing else inside;
 * behind an amount they hold the same money in another currency ({@code 14m euros ($15m)}).
 */
final class Losses {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private Losses() {}

  /** The money, below zero and with its parentheses, where it is such a loss. */
  static Amount of(Scan scan, Amount money) {
    int open = money.first() - 1;
    boolean enclosed =
        scan.is(open, "(") && scan.is(money.end(), ")") && money.lower().signum() > 0;
    if (!enclosed || !leadsToLevel(scan, open - 1)) {
      return money;
    }
    Amount loss = money.times(BigDecimal.ONE.negate()).over(open, money.end() + 1);
    Numeral magnitude = scan.isWord(loss.end()) ? scan.numeral(loss.end()) : null;
    boolean scaled =
        magnitude != null
            && magnitude.isCount()
            && magnitude.end() == loss.end() + 1
            && magnitude.scale().compareTo(THOUSAND) >= 0
            && money.scale().compareTo(BigDecimal.ONE) == 0;
    return magnitude != null && scaled
        ? loss.times(magnitude.value()).over(open, magnitude.end())
        : loss;
  }

  private static boolean leadsToLevel(Scan scan, int before) {
    boolean level = WordClass.BEHIND_LEVEL.has(scan.word(before));
    boolean compared = scan.is(before, "with") && scan.is(before - 1, "compared");
    return compared
        || WordClass.BEFORE_LOSS.has(scan.word(before))
        || (level && WordClass.BEFORE_LOSS.has(scan.word(before - 1)));
  }
}
