package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.PhraseMap.Match;
import io.github.saidby.internal.quantities.Unit.Usage;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.text.TokenKind;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads units that are made of others, as UCUM writes them: {@code µg/m³}, {@code J/m^2}, {@code 20
 * kilometres per second}.
 *
 * <p>What a quantity is per day, per person or per tonne in words is its rate, not its unit.
 */
final class CompoundUnits {

  /** As many units under the line as people write. */
  private static final int MAX_DIVISORS = 2;

  private static final int LONGEST_SYMBOL = 3;

  private static final BigDecimal ONE = BigDecimal.ONE;

  /** Codes of the lengths of time that speeds and flows are measured by. */
  private static final Set<String> SHORT = Set.of("h", "min", "s", "ms");

  private final Units units;

  CompoundUnits(Units units) {
    this.units = units;
  }

  /** The longest unit that starts at a token, simple or compound. */
  @Nullable Match<Unit> at(Scan scan, int first) {
    Match<Unit> base = units.at(scan.tokens(), first);
    base = base == null ? power(scan, first) : raised(scan, base);
    if (base == null) {
      return null;
    }
    Match<Unit> compound = base.value().kind() == QuantityKind.MEASURE ? divided(scan, base) : base;
    return compound.value().usage() == Usage.COMPOUND ? null : compound;
  }

  private Match<Unit> divided(Scan scan, Match<Unit> base) {
    Match<Unit> result = base;
    for (int i = 0; i < MAX_DIVISORS; i++) {
      Match<Unit> divisor = divisor(scan, result.end(), isSymbol(scan, base));
      if (divisor == null || divisor.value().factor().compareTo(ONE) != 0) {
        break;
      }
      Unit whole = result.value();
      Usage usage = whole.usage() == Usage.COMPOUND ? Usage.SYMBOL : whole.usage();
      String code = whole.code() + "/" + divisor.value().code();
      result =
          new Match<>(
              base.first(), divisor.end(), new Unit(code, whole.kind(), whole.factor(), usage));
    }
    return result;
  }

  /** The unit behind a slash that joins symbols, or behind "per" the time of a speed or a flow. */
  private @Nullable Match<Unit> divisor(Scan scan, int at, boolean symbol) {
    if (scan.is(at, "per")) {
      Match<Unit> time = units.at(scan.tokens(), at + 1);
      return time != null && SHORT.contains(time.value().code()) ? time : null;
    }
    if (!scan.is(at, "/") || !scan.isGlued(at) || !scan.isGlued(at + 1)) {
      return null;
    }
    Match<Unit> simple = units.at(scan.tokens(), at + 1);
    Match<Unit> unit = simple == null ? power(scan, at + 1) : raised(scan, simple);
    boolean sign = unit != null && unit.value().exact() && !isMark(scan, at + 1);
    boolean word = scan.word(at + 1).length() > LONGEST_SYMBOL;
    boolean time = unit != null && (symbol || word) && SHORT.contains(unit.value().code());
    return sign || time ? unit : null;
  }

  private static boolean isMark(Scan scan, int at) {
    return !scan.isWord(at) || !Character.isLetter(scan.word(at).codePointAt(0));
  }

  private static boolean isSymbol(Scan scan, Match<Unit> unit) {
    boolean word = unit.end() == unit.first() + 1;
    return unit.value().exact() || (word && scan.word(unit.first()).length() <= LONGEST_SYMBOL);
  }

  /** A unit with an exponent behind it: {@code m²}, {@code km^2}. */
  private static Match<Unit> raised(Scan scan, Match<Unit> base) {
    int at = base.end();
    if (!isSymbol(scan, base) || !scan.isGlued(at)) {
      return base;
    }
    String exponent =
        switch (scan.word(at)) {
          case "\u00b2" -> "2";
          case "\u00b3" -> "3";
          case "^" -> scan.isGlued(at + 1) ? scan.word(at + 1) : "";
          default -> "";
        };
    int end = scan.is(at, "^") ? at + 2 : at + 1;
    return isPower(exponent) ? new Match<>(base.first(), end, power(base.value(), exponent)) : base;
  }

  /** A unit and its exponent in one word: {@code s2}, {@code m3}. */
  private @Nullable Match<Unit> power(Scan scan, int at) {
    if (at >= scan.size() || scan.tokens().get(at).kind() != TokenKind.WORD) {
      return null;
    }
    String word = scan.tokens().get(at).text();
    String exponent = word.substring(word.length() - 1);
    Unit unit =
        word.length() > 1 && word.length() < 5 && isPower(exponent)
            ? units.symbol(word.substring(0, word.length() - 1))
            : null;
    return unit == null ? null : new Match<>(at, at + 1, power(unit, exponent));
  }

  private static boolean isPower(String exponent) {
    return exponent.equals("2") || exponent.equals("3");
  }

  private static Unit power(Unit unit, String exponent) {
    return new Unit(unit.code() + exponent, unit.kind(), unit.factor(), unit.usage());
  }
}
