package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.quantities.PhraseMap.Match;
import io.github.saidby.internal.quantities.Unit.Usage;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Units with an article in place of a number: {@code a mile}, {@code an hour and a half}. */
final class UnitArticles {

  /** The rule that reads a unit with an article. */
  static final String RULE = "measure-one";

  private final CompoundUnits units;

  UnitArticles(CompoundUnits units) {
    this.units = units;
  }

  /** An ordinal that names a part of one unit: {@code [a] tenth of a gallon}. */
  @Nullable Amount part(Scan scan, Numeral ordinal) {
    int of = ordinal.end();
    boolean part =
        scan.is(of, "of")
            && (scan.is(of + 1, "a") || scan.is(of + 1, "an"))
            && ordinal.value().compareTo(BigDecimal.valueOf(2)) > 0;
    Amount one = part ? one(scan, of + 1) : null;
    return one == null || one.end() != of + 3 || one.kind() == QuantityKind.DURATION
        ? null
        : one.times(BigDecimal.ONE.divide(ordinal.value(), MathContext.DECIMAL64))
            .over(ordinal.first(), one.end())
            .in(one.kind(), one.unit(), one.end(), "measure");
  }

  /** One of a unit, with an article. */
  @Nullable Amount one(Scan scan, int at) {
    Match<Unit> match = units.at(scan, at + 1);
    if (match == null) {
      return null;
    }
    Unit unit = match.value();
    boolean half = scan.is(match.end(), "and") && scan.is(match.end() + 2, "half");
    if (unit.usage() == Usage.WORD
        && scan.is(match.end(), "or")
        && scan.is(match.end() + 1, "two")) {
      return oneOrTwo(scan, at, match);
    }
    boolean certain =
        unit.kind() != QuantityKind.DURATION
            || half
            || WordClass.BEFORE_ONE_UNIT.has(scan.word(at - 1))
            || (scan.is(at - 1, "to") && scan.is(at - 2, "up"));
    if (scan.is(at - 1, "in") && WordClass.AFTER_SOME_TIME.has(scan.word(match.end()))) {
      return null; // in a year when
    }
    boolean plain = unit.usage() == Usage.WORD || (unit.usage() == Usage.SYMBOL && scan.size() < 4);
    return certain && plain ? halfMore(scan, Amount.one(at, match.end(), unit, RULE)) : null;
  }

  /** A week or two; not a day or two weeks. */
  private static @Nullable Amount oneOrTwo(Scan scan, int at, Match<Unit> match) {
    int end = match.end() + 2;
    Amount one = Amount.one(at, end, match.value(), "range");
    boolean noun = scan.isWord(end) && scan.paragraph().tag(end).isNoun();
    return noun
        ? null
        : new Amount(
            at,
            end,
            one.lower(),
            one.lower().add(one.lower()),
            QuantityComparator.BETWEEN,
            one.kind(),
            one.unit(),
            one.scale(),
            one.rule());
  }

  /** Half a unit more: {@code [an hour] and a half}. */
  static Amount halfMore(Scan scan, Amount amount) {
    boolean half =
        scan.is(amount.end(), "and")
            && scan.is(amount.end() + 1, "a")
            && scan.is(amount.end() + 2, "half");
    return half && amount.isSingle()
        ? amount
            .plus(amount.scale().multiply(new BigDecimal("0.5")))
            .over(amount.first(), amount.end() + 3)
        : amount;
  }
}
