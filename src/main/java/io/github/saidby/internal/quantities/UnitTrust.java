package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.PhraseMap.Match;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;

/**
 * Tells whether what looks like a unit behind a number is one: letters and marks are much else, and
 * a few words are ({@code in}, {@code points}, {@code stone}).
 */
final class UnitTrust {

  /** How far back the quotation mark is looked for that another one closes, in tokens. */
  private static final int QUOTATION = 100;

  /** How far before stones a word of weighing is looked for, in tokens. */
  private static final int WEIGHT = 6;

  /** How far from a letter for degrees the words of heat are looked for, in tokens. */
  private static final int HEAT = 10;

  /** How far apart two sums of one verb stand, in tokens. */
  private static final int LISTED = 8;

  private final Points points = new Points();

  /** Whether the unit stands where its usage trusts it. */
  boolean follows(Scan scan, Match<Unit> match, Amount number) {
    int first = match.first();
    return switch (match.value().usage()) {
      case GLUED ->
          (scan.isGlued(first) || isSpacedInch(scan, first) || isHeat(scan, match))
              && scan.isInDigits(first - 1)
              && (match.value().kind() != QuantityKind.TEMPERATURE || isTemperature(scan, match))
              && (!isMark(scan, first) || isInch(scan, number, first));
      case SYMBOL ->
          (scan.isInDigits(first - 1)
                  || isBehindMagnitude(scan, match, number)
                  || number.kind() == QuantityKind.FRACTION
                  || isAttribute(scan, match))
              && !isMillions(scan, match)
              && !isSum(scan, match, number)
              && !isCode(scan, match);
      case WARY ->
          match.value().kind() == QuantityKind.PERCENT
              ? points.arePercentages(scan, first)
              : isStone(match)
                  ? isWeighed(scan, number.first())
                  : scan.isNumber(first - 1)
                      && (scan.isGlued(first) || WordClass.AFTER_INCH.has(scan.word(match.end())));
      default -> true;
    };
  }

  /** Digits and a magnitude before a symbol that is no single letter: {@code 6.1 million km}. */
  private static boolean isBehindMagnitude(Scan scan, Match<Unit> match, Amount number) {
    return scan.isNumber(number.first())
        && number.scale().compareTo(BigDecimal.TEN) > 0
        && scan.word(match.first()).length() > 1;
  }

  private static boolean isStone(Match<Unit> match) {
    return match.value().code().equals("[stone_av]");
  }

  /** She weighed 12 stone, lost two stone; not a wall of 12 stones. */
  private static boolean isWeighed(Scan scan, int at) {
    for (int i = at - 1; i >= at - WEIGHT && !scan.is(i, "."); i--) {
      if (WordClass.NEAR_WEIGHT.has(scan.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(Scan scan, int at) {
    return scan.is(at, "\"") || scan.is(at, "''");
  }

  /** {@code 10 " long}. */
  private static boolean isSpacedInch(Scan scan, int at) {
    return isMark(scan, at) && scan.isWord(at + 1) && WordClass.AFTER_INCH.has(scan.word(at + 1));
  }

  /** A letter apart from its number where the talk is of heat: temperatures of 45 C. */
  private static boolean isHeat(Scan scan, Match<Unit> match) {
    boolean near = false;
    boolean degrees = match.value().kind() == QuantityKind.TEMPERATURE;
    for (int i = match.first() - HEAT; i < match.end() + HEAT && degrees && !near; i++) {
      near = WordClass.NEAR_HEAT.has(scan.word(i));
    }
    return near;
  }

  /** Whether a mark behind digits is no quotation mark: it closes none, and the number is small. */
  private static boolean isInch(Scan scan, Amount number, int mark) {
    int open = 0;
    for (int i = Math.max(0, mark - QUOTATION); i < mark; i++) {
      open += isMark(scan, i) ? 1 : 0;
    }
    return open % 2 == 0 && number.upper().compareTo(BigDecimal.valueOf(1000)) < 0;
  }

  /** Whether a letter is part of a code: {@code 24703 L-202}. */
  private static boolean isCode(Scan scan, Match<Unit> match) {
    int end = match.end();
    boolean again = scan.is(end + 2, scan.word(match.first()));
    return scan.isHyphen(end) && scan.isGlued(end) && scan.isNumber(end + 1) && !again;
  }

  /** A unit in small letters with a hyphen before it and its noun behind it: a 1-l syringe. */
  private static boolean isAttribute(Scan scan, Match<Unit> match) {
    int first = match.first();
    return scan.isHyphen(first - 1)
        && scan.isNumber(first - 2)
        && scan.isGlued(first - 1)
        && !scan.isCapitalised(first)
        && scan.isWord(match.end())
        && !scan.isGlued(match.end());
  }

  /** Whether a letter glued to digits closes a phrase, as no name of a form or a fund does. */
  private static boolean isTemperature(Scan scan, Match<Unit> match) {
    int end = match.end();
    if (WordClass.NUMBERED_PLACE.has(scan.word(match.first() - 2))) {
      return false;
    }
    boolean glued = scan.isGlued(end) && !WordClass.AFTER_INCH.has(scan.word(end));
    boolean noun = scan.isWord(end) && scan.paragraph().tag(end).isNoun();
    boolean slash = scan.is(end, "/") && scan.isGlued(end);
    if ((!scan.isGlued(match.first()) && !noun) || ((noun || slash) && isHeat(scan, match))) {
      return true; // told by the words around it
    }
    return !glued && (!scan.isWord(end) || WordClass.AFTER_TEMPERATURE.has(scan.word(end)));
  }

  /** A 3m fish tank: an article before the number, and a noun behind the one that is no plural. */
  private static boolean opensCompound(Scan scan, Match<Unit> match) {
    boolean article = scan.is(match.first() - 2, "a") || scan.is(match.first() - 2, "an");
    int noun = match.end() + 1;
    return article && scan.isWord(noun) && scan.paragraph().tag(noun).isNoun();
  }

  /** Whether "m" stands for millions of money by its verb: {@code will bring in 90m a year}. */
  private static boolean isSum(Scan scan, Match<Unit> match, Amount number) {
    int verb = beforeListed(scan, number.first()) - 1;
    while (verb > 0 && WordClass.BEHIND_LEVEL.has(scan.word(verb)) && !scan.is(verb, "in")) {
      verb--;
    }
    verb -= scan.is(verb, "in") ? 1 : 0;
    return scan.is(match.first(), "m")
        && scan.isGlued(match.first())
        && WordClass.BRINGS_MONEY.has(scan.word(verb))
        && !(scan.isWord(match.end()) && WordClass.AFTER_INCH.has(scan.word(match.end())))
        && !scan.is(match.end(), "above")
        && !scan.is(match.end(), "below");
  }

  /** The first of two sums: will spend [90m] on roads and 40m on parks. */
  private static int beforeListed(Scan scan, int number) {
    for (int i = number - 2; scan.is(number - 1, "and") && i > number - LISTED; i--) {
      if (scan.is(i, "m") && scan.isGlued(i) && scan.isNumber(i - 1)) {
        return i - 1;
      }
    }
    return number;
  }

  /** Whether "m" stands for million: {@code 3m people}. */
  private static boolean isMillions(Scan scan, Match<Unit> match) {
    String next = scan.word(match.end());
    boolean ages =
        (next.equals("over") || next.equals("under"))
            && scan.afterHyphen(match.end() + 1) > match.end() + 1; // 3.4m over-75s
    if (ages && scan.is(match.first(), "m")) {
      return true;
    }
    boolean plural = next.endsWith("s") && next.length() > 3;
    boolean herd = WordClass.PLURAL_WITHOUT_S.has(next) && !opensCompound(scan, match);
    return scan.is(match.first(), "m")
        && scan.isWord(match.end())
        && !scan.isGlued(match.end())
        && scan.isGlued(match.first())
        && (plural || herd)
        && !WordClass.METRE_NOUN.has(next)
        && !next.equals("across");
  }
}
