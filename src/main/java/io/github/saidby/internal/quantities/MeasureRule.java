package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
import io.github.saidby.internal.quantities.PhraseMap.Match;
import io.github.saidby.internal.quantities.Unit.Usage;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with a unit of measure, time, temperature, or the hundredth part: {@code 12 km}, {@code
 * 8-meter}, {@code 7 feet 10 inches}, {@code half an hour}, {@code 4 per cent}, {@code a mile}.
 */
final class MeasureRule implements AmountRule {

  private final CompoundUnits units;
  private final UnitArticles articles;
  private final UnitTrust trust = new UnitTrust();

  private final Comparators comparators;

  MeasureRule(Units units, Comparators comparators) {
    this.units = new CompoundUnits(units);
    this.articles = new UnitArticles(this.units);
    this.comparators = comparators;
  }

  @Override
  public @Nullable Amount read(Scan scan, int at) {
    if (scan.is(at, "a") || scan.is(at, "an")) {
      Amount one = articles.one(scan, at);
      if (one != null) {
        return one;
      }
    }
    if (scan.is(at, "magnitude")) {
      return Magnitudes.read(scan, at);
    }
    if (scan.is(at, "absolute")) {
      return AbsoluteZero.read(scan, at);
    }
    Numeral numeral = scan.numeral(at);
    if (numeral != null && numeral.form() == NumeralForm.ORDINAL) {
      return articles.part(scan, numeral);
    }
    return numeral == null || isPair(scan, numeral) ? null : suffixed(scan, Amount.of(numeral));
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
    return UnitArticles.halfMore(scan, sum);
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
      return Degrees.of(scan, number, match);
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
}
