package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
import io.github.saidby.internal.quantities.PhraseMap.Match;
import io.github.saidby.internal.quantities.Unit.Usage;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.text.TokenKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of money: {@code $1.2 million}, {@code GBP 13.4}, {@code 5,000 baht}, {@code millions of
 * dollars}, {@code a dollar and 42 cents}, {@code $(1.2) million} for a loss.
 */
final class MoneyRule implements AmountRule {

  private final Currencies currencies;
  private final MinorMoney minor;
  private final MoneyScales scales = new MoneyScales();

  MoneyRule(Units currencies) {
    this.currencies = new Currencies(currencies);
    this.minor = new MinorMoney(this.currencies);
  }

  @Override
  public @Nullable Amount read(Scan scan, int at) {
    Amount money = money(scan, at);
    return money == null ? null : Losses.of(scan, MoneyScales.inThousands(scan, money));
  }

  private @Nullable Amount money(Scan scan, int at) {
    Amount prefixed = prefixed(scan, at);
    if (prefixed != null) {
      return minor.withMinor(scan, prefixed);
    }
    if (scan.is(at, "a") || scan.is(at, "an")) {
      Match<Unit> name = currencies.at(scan, at + 1);
      if (name != null) {
        return name.value().usage() == Usage.NAME
                && WordClass.AFTER_ONE_CURRENCY.has(scan.word(name.end()))
            ? minor.withMinor(scan, Amount.one(at, name.end(), name.value(), "money-one"))
            : null;
      }
    }
    Numeral numeral = scan.numeral(at);
    if (numeral == null || numeral.form() == NumeralForm.ORDINAL) {
      return null;
    }
    Amount number = Amount.of(numeral);
    Amount lettered = scales.lettered(scan, number);
    Amount money = lettered == null ? null : suffixed(scan, lettered);
    return money == null ? suffixed(scan, number) : money;
  }

  /** A number with its currency behind it, as a range's second number has it too. */
  @Nullable Amount suffixed(Scan scan, Amount number) {
    int at = number.end();
    boolean part = number.kind() == QuantityKind.FRACTION;
    boolean vague = scan.is(at, "of") && (part || number.comparator() != Amount.EXACT);
    int name = scan.afterHyphen(vague ? at + 1 : at);
    name = part && (scan.is(name, "a") || scan.is(name, "an")) ? name + 1 : name; // of a cent
    Match<Unit> match = currencies.at(scan, name);
    String compound = scan.compound(name);
    if (match == null
        && (WordClass.WHOSE_MONEY.has(scan.word(name)) || WordClass.WHOSE_MONEY.has(compound))) {
      match = currencies.at(scan, compound.isEmpty() ? name + 1 : name + 3);
      boolean named =
          match != null
              && (match.value().usage() == Usage.NAME || match.value().usage() == Usage.WARY);
      match = named ? match : null;
    }
    if (match == null || !CurrencyTrust.follows(scan, match, number)) {
      return null;
    }
    Amount money =
        number
            .times(match.value().factor())
            .in(QuantityKind.MONEY, match.value().code(), match.end(), "money-behind");
    Amount scaled = scales.scaled(scan, money);
    return scaled.end() > money.end() ? scaled : minor.withMinor(scan, money);
  }

  private @Nullable Amount prefixed(Scan scan, int at) {
    boolean minus = (scan.is(at, "-") || scan.is(at, "\u2212")) && !scan.isGlued(at);
    int sign = minus ? at + 1 : at;
    Match<Unit> match = currencies.at(scan, sign);
    if (match == null
        || (minus && !scan.isGlued(sign))
        || !CurrencyTrust.standsBefore(match)
        || !CurrencyTrust.isPrefix(scan, match)
        || (CurrencyTrust.isGluedOnly(match) && !scan.isGlued(match.end()))) {
      return null;
    }
    minus |=
        scan.is(match.end(), "-") && scan.isGlued(match.end()) && scan.isGlued(match.end() + 1);
    boolean loss = scan.is(match.end(), "(") && scan.isGlued(match.end());
    boolean skip = loss || scan.is(match.end(), ".") || (minus && scan.is(match.end(), "-"));
    int number = skip ? match.end() + 1 : match.end();
    Numeral numeral = scan.numeral(number);
    if (numeral == null
        || numeral.form() == NumeralForm.ORDINAL
        || (scan.isWord(match.end() - 1) && !scan.isNumber(number))
        || (loss && !scan.is(numeral.end(), ")"))
        || (match.value().usage() == Usage.GLUED && CurrencyTrust.isName(scan, match, numeral))) {
      return null;
    }
    boolean cents = scan.is(match.end(), ".") && isDecimalPoint(scan, match.end());
    if (cents) {
      Amount small =
          Amount.of(numeral).times(BigDecimal.ONE.movePointLeft(scan.word(number).length()));
      return small
          .over(at, numeral.end())
          .in(QuantityKind.MONEY, match.value().code(), numeral.end(), "money");
    }
    int end = loss ? numeral.end() + 1 : numeral.end();
    BigDecimal value = minus || loss ? numeral.value().negate() : numeral.value();
    Amount amount =
        Amount.of(numeral).over(at, end).in(QuantityKind.MONEY, match.value().code(), end, "money");
    Amount signed = minus || loss ? amount.plus(value.subtract(numeral.value())) : amount;
    signed = signed.times(match.value().factor());
    Amount money = named(scan, MinorMoney.withEighths(scan, scales.scaled(scan, signed)));
    boolean name = CurrencyTrust.isName(scan, match) && CurrencyTrust.opensNoun(scan, money.end());
    return name ? null : money;
  }

  /** A point between a sign and digits, with nothing before it: {@code $.50}; not {@code Rs.50}. */
  private static boolean isDecimalPoint(Scan scan, int at) {
    return scan.isGlued(at)
        && scan.isGlued(at + 1)
        && scan.isNumber(at + 1)
        && scan.tokens().get(at - 1).kind() == TokenKind.SYMBOL;
  }

  /** The same currency's name once more: {@code [$600 million] dollars}. */
  private Amount named(Scan scan, Amount money) {
    Match<Unit> name = currencies.at(scan, money.end());
    return name != null
            && name.value().code().equals(money.unit())
            && name.value().usage() == Usage.NAME
            && name.value().factor().compareTo(BigDecimal.ONE) == 0
        ? money.over(money.first(), name.end())
        : money;
  }
}
