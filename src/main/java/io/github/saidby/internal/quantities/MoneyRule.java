package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
import io.github.saidby.internal.numerals.Precision;
import io.github.saidby.internal.quantities.PhraseMap.Match;
import io.github.saidby.internal.quantities.Unit.Usage;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.text.TokenKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of money: {@code $1.2 million}, {@code GBP 13.4}, {@code 5,000 baht}, {@code millions of
 * dollars}, {@code a dollar and 42 cents}, {@code $(1.2) million} for a loss.
 */
final class MoneyRule implements AmountRule {

  private final Units currencies;
  private final Map<String, Integer> letters = new HashMap<>();
  private final NationalMoney national = new NationalMoney();

  MoneyRule(Units currencies) {
    this.currencies = currencies;
    for (Table.Row row : Table.read("en/money-letters.tsv").rows()) {
      letters.put(row.get("letter"), Integer.valueOf(row.get("power")));
    }
  }

  @Override
  public @Nullable Amount read(Scan scan, int at) {
    Amount money = money(scan, at);
    return money == null ? null : Losses.of(scan, inThousands(scan, money));
  }

  /** A point that groups digits, as no money has thousandths of nothing: {@code €5.000}. */
  private static Amount inThousands(Scan scan, Amount money) {
    boolean grouped = false;
    for (int i = money.first();
        i < money.end() && money.scale().compareTo(BigDecimal.ONE) == 0;
        i++) {
      grouped |= scan.isNumber(i) && scan.word(i).endsWith(".000");
    }
    return grouped ? money.times(BigDecimal.valueOf(1000)) : money;
  }

  private @Nullable Amount money(Scan scan, int at) {
    Amount prefixed = prefixed(scan, at);
    if (prefixed != null) {
      return withMinor(scan, prefixed);
    }
    if (scan.is(at, "a") || scan.is(at, "an")) {
      Match<Unit> name = currency(scan, at + 1);
      if (name != null) {
        return name.value().usage() == Usage.NAME
                && WordClass.AFTER_ONE_CURRENCY.has(scan.word(name.end()))
            ? withMinor(scan, Amount.one(at, name.end(), name.value(), "money-one"))
            : null;
      }
    }
    Numeral numeral = scan.numeral(at);
    if (numeral == null || numeral.form() == NumeralForm.ORDINAL) {
      return null;
    }
    Amount number = Amount.of(numeral);
    Amount lettered = lettered(scan, number);
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
    Match<Unit> match = currency(scan, name);
    if (match == null && WordClass.WHOSE_MONEY.has(scan.word(name))) {
      match = currency(scan, name + 1);
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
    Amount scaled = scaled(scan, money);
    return scaled.end() > money.end() ? scaled : withMinor(scan, money);
  }

  private @Nullable Amount prefixed(Scan scan, int at) {
    boolean minus = (scan.is(at, "-") || scan.is(at, "\u2212")) && !scan.isGlued(at);
    int sign = minus ? at + 1 : at;
    Match<Unit> match = currency(scan, sign);
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
    Amount money = named(scan, withEighths(scan, scaled(scan, signed)));
    boolean name = CurrencyTrust.isName(scan, match) && CurrencyTrust.opensNoun(scan, money.end());
    return name ? null : money;
  }

  /** Parts of a cent, as grain is quoted: {@code $5.43-3/4}. */
  private static Amount withEighths(Scan scan, Amount money) {
    int at = scan.afterHyphen(money.end());
    Numeral part = at > money.end() && scan.isNumber(at) ? scan.numeral(at) : null;
    boolean cents =
        part != null
            && part.form() == NumeralForm.FRACTION
            && part.value().compareTo(BigDecimal.ONE) < 0
            && money.lower().scale() == 2;
    return part != null && cents
        ? money.plus(part.value().movePointLeft(2)).over(money.first(), part.end())
        : money;
  }

  /** A point between a sign and digits, with nothing before it: {@code $.50}; not {@code Rs.50}. */
  private static boolean isDecimalPoint(Scan scan, int at) {
    return scan.isGlued(at)
        && scan.isGlued(at + 1)
        && scan.isNumber(at + 1)
        && scan.tokens().get(at - 1).kind() == TokenKind.SYMBOL;
  }

  private @Nullable Match<Unit> currency(Scan scan, int at) {
    Match<Unit> match = currencies.at(scan.tokens(), at);
    return match == null ? null : national.of(scan, match);
  }

  /** A letter for a magnitude glued to the digits, or a magnitude behind the currency. */
  private Amount scaled(Scan scan, Amount money) {
    Amount lettered = lettered(scan, money);
    if (lettered != null) {
      return lettered;
    }
    Numeral magnitude = scan.isWord(money.end()) ? scan.numeral(money.end()) : null;
    return magnitude != null
            && magnitude.end() == money.end() + 1
            && magnitude.precision() == Precision.EXACT
            && magnitude.form() == NumeralForm.CARDINAL
            && magnitude.scale().compareTo(BigDecimal.valueOf(1000)) >= 0
        ? money.times(magnitude.value()).over(money.first(), magnitude.end())
        : money;
  }

  /** An amount with the letter glued to its digits that scales it: {@code 14m}. */
  private @Nullable Amount lettered(Scan scan, Amount amount) {
    Integer power = letters.get(scan.word(amount.end()));
    return power != null && scan.isGlued(amount.end()) && scan.isInDigits(amount.end() - 1)
        ? amount.times(BigDecimal.TEN.pow(power)).over(amount.first(), amount.end() + 1)
        : null;
  }

  /** The same currency's name once more: {@code [$600 million] dollars}. */
  private Amount named(Scan scan, Amount money) {
    Match<Unit> name = currency(scan, money.end());
    return name != null
            && name.value().code().equals(money.unit())
            && name.value().usage() == Usage.NAME
            && name.value().factor().compareTo(BigDecimal.ONE) == 0
        ? money.over(money.first(), name.end())
        : money;
  }

  /** Cents behind dollars: {@code [a dollar] and 42 cents}, {@code [15 dollars] 50}. */
  private Amount withMinor(Scan scan, Amount money) {
    int at = scan.is(money.end(), "and") ? money.end() + 1 : money.end();
    Numeral number = scan.numeral(at);
    if (number == null || !number.isCount()) {
      return money;
    }
    Match<Unit> name = currency(scan, number.end());
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
