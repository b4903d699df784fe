package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
import io.github.saidby.internal.quantities.PhraseMap.Match;
import io.github.saidby.internal.quantities.Unit.Usage;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with a unit of measure, time, temperature, or the hundredth part: {@code 12 km}, {@code
 * 8-meter}, {@code 7 feet 10 inches}, {@code half an hour}, {@code 4 per cent}, {@code a mile}.
 */
final class MeasureRule implements AmountRule {

  /** Words that tell the inch from the preposition. */
  private static final Set<String> AFTER_INCH =
      Set.of("", ".", ",", ";", ")", "thick", "tall", "long", "wide", "deep", "high", "by", "x");

  /** Plurals without an s. */
  private static final Set<String> PEOPLE = Set.of("people", "children", "men", "women");

  /** Words that may follow a temperature without a degree sign. */
  private static final Set<String> AFTER_TEMPERATURE =
      Set.of("in", "on", "and", "to", "at", "or", "by", "above", "below", "for", "with", "from");

  /** Words near degrees of an angle. */
  private static final Set<String> ANGLES =
      Set.of(
          "angle",
          "angles",
          "turn",
          "turned",
          "turns",
          "rotate",
          "rotated",
          "rotates",
          "latitude",
          "longitude",
          "tilt",
          "tilted",
          "slope",
          "north",
          "south",
          "east",
          "west");

  /** Words behind which an article with a unit is one of it, not a rate. */
  private static final Set<String> BEFORE_ONE =
      Set.of(
          "", "for", "within", "in", "after", "lasted", "lasting", "lasts", "took", "take", "takes",
          "than", "nearly", "almost", "about", "over", "under", "around", "half", "roughly", "of",
          "spent", "every", "least", "by", "until", "and");

  private final Units units = Units.measures();
  private final Points points = new Points();

  @Override
  public @Nullable Amount read(Scan scan, int at) {
    if (scan.is(at, "a") || scan.is(at, "an")) {
      Amount one = one(scan, at);
      if (one != null) {
        return one;
      }
    }
    Numeral numeral = scan.numeral(at);
    return numeral == null || numeral.form() == NumeralForm.ORDINAL
        ? null
        : suffixed(scan, Amount.of(numeral));
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
    boolean of =
        scan.is(at, "of")
            && (number.comparator() == QuantityComparator.VAGUE
                || number.kind() == QuantityKind.FRACTION);
    int behind = scan.afterHyphen(of ? at + 1 : at);
    boolean part =
        number.kind() == QuantityKind.FRACTION && (scan.is(behind, "a") || scan.is(behind, "an"));
    Match<Unit> match = units.at(scan.tokens(), part ? behind + 1 : behind);
    if (match == null || !follows(scan, match, number)) {
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
      angle |= ANGLES.contains(scan.word(i));
    }
    QuantityKind kind =
        angle && code.equals("deg") ? QuantityKind.MEASURE : QuantityKind.TEMPERATURE;
    return number.in(kind, code, end, "temperature");
  }

  private boolean follows(Scan scan, Match<Unit> match, Amount number) {
    int first = match.first();
    return switch (match.value().usage()) {
      case GLUED ->
          scan.isGlued(first)
              && scan.isNumber(first - 1)
              && (match.value().kind() != QuantityKind.TEMPERATURE || isTemperature(scan, match));
      case SYMBOL ->
          (scan.isNumber(first - 1) || number.kind() == QuantityKind.FRACTION)
              && !isMillions(scan, match)
              && !isCode(scan, match.end());
      case WARY ->
          match.value().kind() == QuantityKind.PERCENT
              ? points.arePercentages(scan, first)
              : scan.isNumber(first - 1) && AFTER_INCH.contains(scan.word(match.end()));
      default -> true;
    };
  }

  /** Whether a letter is part of a code: {@code 24703 L-202}. */
  private static boolean isCode(Scan scan, int end) {
    return scan.isHyphen(end) && scan.isGlued(end) && scan.isNumber(end + 1);
  }

  /** Whether a letter glued to digits closes a phrase, as no name of a form or a fund does. */
  private static boolean isTemperature(Scan scan, Match<Unit> match) {
    int end = match.end();
    boolean glued = scan.isGlued(end) && !AFTER_INCH.contains(scan.word(end));
    return !glued && (!scan.isWord(end) || AFTER_TEMPERATURE.contains(scan.word(end)));
  }

  /** Whether "m" stands for million: {@code 3m people}. */
  private static boolean isMillions(Scan scan, Match<Unit> match) {
    String next = scan.word(match.end());
    return scan.is(match.first(), "m")
        && scan.isWord(match.end())
        && !scan.isGlued(match.end())
        && scan.isGlued(match.first())
        && ((next.endsWith("s") && next.length() > 3) || PEOPLE.contains(next))
        && !next.equals("across");
  }

  /** One of a unit, with an article. */
  private @Nullable Amount one(Scan scan, int at) {
    Match<Unit> match = units.at(scan.tokens(), at + 1);
    if (match == null) {
      return null;
    }
    Unit unit = match.value();
    boolean certain =
        unit.kind() != QuantityKind.DURATION || BEFORE_ONE.contains(scan.word(at - 1));
    boolean plain = unit.usage() == Usage.WORD || (unit.usage() == Usage.SYMBOL && scan.size() < 4);
    return certain && plain
        ? halfMore(scan, Amount.one(at, match.end(), unit, "measure-one"))
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
    Numeral numeral = scan.numeral(at);
    if (numeral == null || !numeral.isCount()) {
      return null;
    }
    Amount part = withUnit(scan, Amount.of(numeral));
    boolean smaller =
        part != null && part.kind() == whole.kind() && Ratios.isSmaller(whole.unit(), part.unit());
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
