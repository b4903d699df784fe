package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
import io.github.saidby.internal.quantities.PhraseMap.Match;
import io.github.saidby.internal.quantities.Unit.Usage;
import io.github.saidby.text.TokenKind;
import java.math.BigDecimal;

/** Cents and their parts behind an amount: {@code a dollar [and 42 cents]}, {@code $5.43[-3/4]}. */
final class MinorMoney {

  private final Currencies currencies;

  MinorMoney(Currencies currencies) {
    this.currencies = currencies;
  }

  /** Parts of a cent, as grain is quoted: {@code $5.43-3/4}. */
  static Amount withEighths(Scan scan, Amount money) {
    int at = scan.afterHyphen(money.end());
    boolean sign = scan.isInDigits(at) && scan.isGlued(at); // $5.41½
    Numeral part = sign || (at > money.end() && scan.isNumber(at)) ? scan.numeral(at) : null;
    boolean cents =
        part != null
            && part.form() == NumeralForm.FRACTION
            && part.value().compareTo(BigDecimal.ONE) < 0
            && money.lower().scale() == 2;
    return part != null && cents
        ? money.plus(part.value().movePointLeft(2)).over(money.first(), part.end())
        : money;
  }

  /** Cents behind dollars: {@code [a dollar] and 42 cents}, {@code [15 dollars] 50}. */
  Amount withMinor(Scan scan, Amount money) {
    int at = scan.is(money.end(), "and") ? money.end() + 1 : money.end();
    Numeral number = scan.numeral(at);
    if (number == null || !number.isCount()) {
      return money;
    }
    Match<Unit> name = currencies.at(scan, number.end());
    boolean named =
        name != null
            && name.value().factor().compareTo(BigDecimal.ONE) < 0
            && (name.value().code().equals(money.unit()) || name.value().usage() == Usage.MINOR);
    if (!named && !(name == null && isCents(scan, money, number))) {
      return money;
    }
    return money
        .plus(number.value().movePointLeft(2))
        .over(money.first(), name == null ? number.end() : name.end());
  }

  /** Whether a number behind a currency's name can only be cents: {@code [15 dollars and] 50}. */
  private static boolean isCents(Scan scan, Amount money, Numeral number) {
    boolean range =
        Ranges.opensWith(scan, money, "between") || Ranges.opensWith(scan, money, "from");
    boolean closed =
        number.end() >= scan.size()
            || (scan.tokens().get(number.end()).kind() == TokenKind.PUNCTUATION
                && !scan.isHyphen(number.end())
                && !scan.isNumber(number.end() + 1));
    return closed
        && !range
        && scan.isWord(money.end() - 1)
        && money.isSingle()
        && money.lower().scale() <= 0
        && number.value().scale() <= 0
        && number.value().signum() > 0
        && number.value().compareTo(BigDecimal.valueOf(100)) < 0;
  }
}
