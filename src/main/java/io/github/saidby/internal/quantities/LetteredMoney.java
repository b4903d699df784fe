package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.Unit.Usage;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Small amounts behind a letter for a currency, which names have too: {@code a loaf costs R80}; not
 * the {@code N95} mask. The tokenizer parts the letter from greater ones ({@code R1,200}).
 */
final class LetteredMoney implements AmountRule {

  /** The letter and as many digits as stand without groups. */
  private static final int LONGEST = 6;

  /** How far before the amount a word for money is looked for, in tokens. */
  private static final int NEAR = 3;

  /** How far from it a surer amount of the same currency is looked for, in tokens. */
  private static final int FAR = 60;

  private final Units currencies;
  private final Rates rates;

  LetteredMoney(Units currencies, Rates rates) {
    this.currencies = currencies;
    this.rates = rates;
  }

  /** Whether a token is one letter with digits behind it. */
  static boolean isOne(Scan scan, int at) {
    String word = scan.isCapitalised(at) ? scan.word(at) : "";
    return word.length() > 1
        && word.length() <= LONGEST
        && Character.isLetter(word.charAt(0))
        && word.chars().skip(1).allMatch(c -> c >= '0' && c <= '9')
        && word.charAt(1) != '0';
  }

  @Override
  public @Nullable Amount read(Scan scan, int at) {
    if (!isOne(scan, at)) {
      return null;
    }
    String text = scan.tokens().get(at).text();
    Unit unit = currencies.symbol(text.substring(0, 1));
    if (unit == null || unit.usage() != Usage.LETTER || !isMoney(scan, at, unit)) {
      return null;
    }
    BigDecimal value = new BigDecimal(text.substring(1)).multiply(unit.factor());
    return new Amount(
        at,
        at + 1,
        value,
        value,
        Amount.EXACT,
        QuantityKind.MONEY,
        unit.code(),
        BigDecimal.ONE,
        "money");
  }

  private boolean isMoney(Scan scan, int at, Unit unit) {
    return !isName(scan, at)
        && (unit.code().equals(NationalMoney.code(scan.country()))
            || isTold(scan, at)
            || hasPartner(scan, at));
  }

  /** An R2 unit, the R33, an SR-R4. */
  private static boolean isName(Scan scan, int at) {
    return CurrencyTrust.opensNoun(scan, at + 1)
        || WordClass.DEFINITE.has(scan.word(at - 1))
        || scan.isGlued(at);
  }

  /** Whether the words right beside it tell of money: fined R500, R80 a loaf. */
  private boolean isTold(Scan scan, int at) {
    boolean told = rates.at(scan, at + 1, QuantityKind.MONEY) != null;
    for (int i = at - 1; i >= at - NEAR && !scan.isBoundary(i); i--) {
      told |= WordClass.NEAR_MONEY.has(scan.word(i));
    }
    return told && !isName(scan, at);
  }

  /** Whether the same letter stands near before an amount that leaves no doubt: R80 of R1,200. */
  private boolean hasPartner(Scan scan, int at) {
    String letter = scan.word(at).substring(0, 1);
    for (int i = Math.max(0, at - FAR); i < Math.min(scan.size(), at + FAR); i++) {
      boolean greater = scan.is(i, letter) && scan.isNumber(i + 1) && scan.isGlued(i + 1);
      boolean alike = i != at && scan.word(i).startsWith(letter) && isOne(scan, i);
      if (greater || (alike && isTold(scan, i))) {
        return true;
      }
    }
    return false;
  }
}
