package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.phrases.TimeWords;
import io.github.saidby.text.PennTag;

/** Tells the pronoun "one" from the number. */
final class OnePronoun {

  private OnePronoun() {}

  static boolean is(Scan scan, Numeral numeral) {
    if (!scan.is(numeral.first(), "one") || numeral.end() != numeral.first() + 1) {
      return false;
    }
    if (isMove(scan, numeral.first())) {
      return false;
    }
    int hyphen = numeral.first() - 1;
    if (scan.isHyphen(hyphen) && scan.isGlued(hyphen) && scan.isGlued(numeral.first())) {
      return scan.isWord(hyphen - 1) && scan.numeral(hyphen - 1) == null; // all-in-one
    }
    String next = scan.word(numeral.end());
    if (TimeWords.isDay(next)) {
      return true; // one Sunday in May
    }
    boolean range = scan.is(numeral.end(), "or") || scan.is(numeral.end(), "to");
    if (range && scan.numeral(numeral.end() + 1) != null) {
      return false;
    }
    int before = numeral.first() - 1;
    boolean only = scan.is(before, "only") && scan.is(before - 1, "the"); // only one man counts
    return only
        || WordClass.BEFORE_ONE.has(scan.word(before))
        || isDescribed(scan, numeral.first())
        || WordClass.AFTER_ONE.has(next)
        || (opensClause(scan, numeral.end()) && !WordClass.VICTIM.has(next))
        || (!scan.isWord(numeral.end()) && scan.size() > 1);
  }

  /** A Scottish one. */
  private static boolean isDescribed(Scan scan, int one) {
    return (scan.is(one - 2, "a") || scan.is(one - 2, "an")) && isAdjective(scan, one - 1);
  }

  /** Reform on 27%, down one: a difference. */
  private static boolean isMove(Scan scan, int one) {
    boolean cue = scan.is(one - 1, "up") || scan.is(one - 1, "down");
    boolean apart = scan.is(one - 2, ",") || scan.is(one - 2, "(");
    return cue && apart && !scan.isWord(one + 1);
  }

  /** Whether no noun follows: one [told], one [previously published], but one newly built road. */
  private static boolean opensClause(Scan scan, int at) {
    int word = at;
    while (scan.isWord(word) && scan.paragraph().tag(word).penn() == PennTag.RB) {
      word++;
    }
    if (!scan.isWord(word)) {
      return word > at;
    }
    return switch (scan.paragraph().tag(word).penn()) {
      case VBZ, VBP, MD, PRP, TO, WDT, WP, WRB -> true;
      case VBD, VBN, VBG -> !leadsToNoun(scan, word);
      case JJ -> !isAdjective(scan, word + 1) && !leadsToNoun(scan, word);
      default -> false;
    };
  }

  private static boolean leadsToNoun(Scan scan, int participle) {
    int at = participle + 1;
    while (scan.isHyphen(at) || isAdjective(scan, at)) {
      at++;
    }
    return scan.isWord(at) && scan.paragraph().tag(at).isNoun();
  }

  private static boolean isAdjective(Scan scan, int at) {
    return scan.isWord(at)
        && switch (scan.paragraph().tag(at).penn()) {
          case JJ, VBN, VBG, CD -> true;
          default -> false;
        };
  }
}
