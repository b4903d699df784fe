package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
import io.github.saidby.internal.quantities.PhraseMap.Match;
import io.github.saidby.internal.quantities.Unit.Usage;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with a unit of measure, time, temperature, or the hundredth part: {@code 12 km}, {@code
 * 8-meter}, {@code 7 feet 10 inches}, {@code half an hour}, {@code 4 per cent}, {@code a mile}.
 */
final class MeasureRule implements AmountRule {

  /** The rule that reads a unit with an article. */
  static final String ONE = "measure-one";

  /** The code of magnitudes, as UCUM writes what it does not know. */
  private static final String MAGNITUDE = "{magnitude}";

  private static final BigDecimal STRONGEST = BigDecimal.valueOf(40);

  private final CompoundUnits units;
  private final UnitTrust trust = new UnitTrust();

  private final Comparators comparators;

  MeasureRule(Units units, Comparators comparators) {
    this.units = new CompoundUnits(units);
    this.comparators = comparators;
  }

  @Override
  public @Nullable Amount read(Scan scan, int at) {
    if (scan.is(at, "a") || scan.is(at, "an")) {
      Amount one = one(scan, at);
      if (one != null) {
        return one;
      }
    }
    if (scan.is(at, "magnitude")) {
      return magnitude(scan, at);
    }
    if (scan.is(at, "absolute")) {
      return AbsoluteZero.read(scan, at);
    }
    Numeral numeral = scan.numeral(at);
    if (numeral != null && numeral.form() == NumeralForm.ORDINAL) {
      return part(scan, numeral);
    }
    return numeral == null || isPair(scan, numeral) ? null : suffixed(scan, Amount.of(numeral));
  }

  /** An ordinal that names a part of one unit: {@code [a] tenth of a gallon}. */
  private @Nullable Amount part(Scan scan, Numeral ordinal) {
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

  /** How strong an earthquake is, or how bright a star: {@code magnitude 6.4}. */
  private static @Nullable Amount magnitude(Scan scan, int at) {
    int behind = scan.is(at + 1, "of") ? at + 2 : scan.afterHyphen(at + 1);
    Numeral numeral = scan.isNumber(behind) ? scan.numeral(behind) : null;
    boolean plain = numeral != null && numeral.value().compareTo(STRONGEST) < 0;
    return numeral != null && plain && numeral.isCount()
        ? Amount.of(numeral)
            .over(at, numeral.end())
            .in(QuantityKind.MEASURE, MAGNITUDE, numeral.end(), "measure")
        : null;
  }

  /** Two numbers with a slash between that are no fraction: a pressure of 120/80 mmHg. */
  private static boolean isPair(Scan scan, Numeral numeral) {
    return numeral.form() == NumeralForm.FRACTION
        && scan.isNumber(numeral.first())
        && numeral.value().compareTo(BigDecimal.ONE) >= 0;
  }

  /** A number with its unit behind it. */
  @Nullable Amount suffixed(Scan scan, Amount number) {
    Amount measure = withUnit(scan, number);
    if (measure == null) {
      return null;
    }
    Amount sum = measure;
    for (int i = 0; i < 2; i++) {
      Amount part = smallerPart(scan, sum);
      if (part == null) {
        break;
      }
      BigDecimal ratio = Ratios.between(sum.unit(), part.unit());
      sum =
          sum.times(ratio)
              .plus(part.lower())
              .in(sum.kind(), part.unit(), part.end(), "measure-compound");
    }
    return halfMore(scan, sum);
  }

  private @Nullable Amount withUnit(Scan scan, Amount number) {
    int at = number.end();
    Amount hundredth = partOfPercent(scan, number);
    if (hundredth != null) {
      return hundredth;
    }
    boolean of =
        scan.is(at, "of")
            && (number.comparator() == QuantityComparator.VAGUE
                || number.kind() == QuantityKind.FRACTION);
    int behind = scan.afterHyphen(of ? at + 1 : at);
    boolean part =
        number.kind() == QuantityKind.FRACTION && (scan.is(behind, "a") || scan.is(behind, "an"));
    Match<Unit> match = units.at(scan, part ? behind + 1 : behind);
    if (match == null) {
      return withUnitBehindBound(scan, number);
    }
    if (!trust.follows(scan, match, number)) {
      return null;
    }
    Unit unit = match.value();
    if (unit.kind() == QuantityKind.TEMPERATURE) {
      return temperature(scan, number, match);
    }
    return number
        .times(unit.factor())
        .in(
            unit.kind(),
            unit.code(),
            match.end(),
            unit.kind() == QuantityKind.PERCENT ? "percent" : "measure");
  }

  /**
   * What bounds the number stands between it and its unit: {@code 35-plus hours}, 40 or more km.
   */
  private @Nullable Amount withUnitBehindBound(Scan scan, Amount number) {
    Match<QuantityComparator> bound =
        number.comparator() == Amount.EXACT ? comparators.after(scan, number) : null;
    if (bound == null || bound.value() == QuantityComparator.EQ) {
      return null;
    }
    Match<Unit> match = units.at(scan, scan.afterHyphen(bound.end()));
    boolean word = match != null && match.value().usage() == Usage.WORD;
    return match == null || !word
        ? null
        : number
            .bounded(bound.value(), number.rule())
            .times(match.value().factor())
            .in(match.value().kind(), match.value().code(), match.end(), "measure");
  }

  /** A part of one percent: {@code one-tenth of 1 percent}. */
  private @Nullable Amount partOfPercent(Scan scan, Amount number) {
    boolean part = number.kind() == QuantityKind.FRACTION && scan.is(number.end(), "of");
    Numeral one = part ? scan.numeral(number.end() + 1) : null;
    if (one == null || one.value().compareTo(BigDecimal.ONE) != 0) {
      return null;
    }
    Match<Unit> match = units.at(scan, one.end());
    return match != null && match.value().kind() == QuantityKind.PERCENT
        ? number
            .times(match.value().factor())
            .in(QuantityKind.PERCENT, match.value().code(), match.end(), "percent")
        : null;
  }

  /** Degrees of heat or of an angle; {@code 20 degrees below zero} is negative. */
  private static Amount temperature(Scan scan, Amount number, Match<Unit> match) {
    int end = match.end();
    String code = match.value().code();
    if (scan.is(end, "below") && scan.is(end + 1, "zero")) {
      return number
          .times(BigDecimal.ONE.negate())
          .in(QuantityKind.TEMPERATURE, code, end + 2, "temperature");
    }
    boolean angle = false;
    for (int i = number.first() - 3; i < end + 2; i++) {
      angle |= WordClass.NEAR_ANGLE.has(scan.word(i));
    }
    QuantityKind kind =
        angle && code.equals("deg") ? QuantityKind.MEASURE : QuantityKind.TEMPERATURE;
    return number.in(kind, code, end, "temperature");
  }

  /** One of a unit, with an article. */
  private @Nullable Amount one(Scan scan, int at) {
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
            || WordClass.BEFORE_ONE_UNIT.has(scan.word(at - 1));
    if (scan.is(at - 1, "in") && WordClass.AFTER_SOME_TIME.has(scan.word(match.end()))) {
      return null; // in a year when
    }
    boolean plain = unit.usage() == Usage.WORD || (unit.usage() == Usage.SYMBOL && scan.size() < 4);
    return certain && plain ? halfMore(scan, Amount.one(at, match.end(), unit, ONE)) : null;
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

  /** The next smaller unit: {@code [7 feet] 10 inches}, {@code [2 hours] and 5 minutes}. */
  private @Nullable Amount smallerPart(Scan scan, Amount whole) {
    int at = whole.end();
    if (!whole.isSingle() || whole.lower().scale() > 0) {
      return null;
    }
    at = scan.is(at, ",") ? at + 1 : at;
    at = scan.is(at, "and") ? at + 1 : at;
    Numeral numeral = scan.numeral(scan.afterHyphen(at));
    if (numeral == null || !numeral.isCount()) {
      return null;
    }
    Amount part = withUnit(scan, Amount.of(numeral));
    if (part == null) {
      return UnderstoodParts.of(scan, whole, numeral);
    }
    boolean smaller = part.kind() == whole.kind() && Ratios.isSmaller(whole.unit(), part.unit());
    return smaller ? part : null;
  }

  /** Half a unit more: {@code [an hour] and a half}. */
  private static Amount halfMore(Scan scan, Amount amount) {
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
