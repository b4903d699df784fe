package io.github.saidby.internal.quantities;

import io.github.saidby.model.ChangeDirection;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Finds the level that a change behind a comma led to: {@code at [53 per cent], up 19 points};
 * {@code hires [300 people] in five countries, up from 250 a year ago}.
 */
final class Appositions {

  /** How many tokens an article and adjectives take between the comma and a noun for a change. */
  private static final int LONGEST = 5;

  /** How far before the mark a level is looked for, in tokens. */
  private static final int WINDOW = 30;

  private Appositions() {}

  /**
   * The index of the quantity that a change goes on from; -1 without one.
   *
   * @param i the index of the first quantity behind the word that tells the change
   * @param cue the index of that word
   */
  static int level(Scan scan, List<Bound> bounds, int i, int cue, ChangeDirection direction) {
    int mark = Asides.before(scan, mark(scan, cue));
    if (i == 0 || mark < 0) {
      return -1;
    }
    Bound old = isOldLevel(scan, cue, bounds.get(i)) ? bounds.get(i) : null;
    for (int k = i - 1; k >= 0 && isOneSentence(scan, bounds.get(k).end(), mark); k--) {
      Bound level = bounds.get(k);
      boolean last = k == i - 1;
      boolean fits =
          old == null ? last && isPlain(scan, level, mark) : leadsOn(old, level, direction);
      boolean attribute = scan.isHyphen(level.amount().first() + 1); // a 240-acre estate
      if (fits
          && !attribute
          && ChangeRoles.canChange(level)
          && !isInParentheses(scan, level, mark)) {
        return k;
      }
    }
    return -1;
  }

  /** The comma or parenthesis that opens the apposition, or -1: {@code , up}; {@code , a drop}. */
  private static int mark(Scan scan, int cue) {
    if (isMark(scan, cue - 1)) {
      return cue - 1;
    }
    for (int at = cue - 2; at >= Math.max(0, cue - LONGEST); at--) {
      if (isMark(scan, at)) {
        boolean opens =
            scan.is(at + 1, "which")
                || scan.is(at + 1, "representing")
                || scan.is(at + 1, "a")
                || scan.is(at + 1, "an");
        return opens ? at : -1;
      }
    }
    return -1;
  }

  private static boolean isMark(Scan scan, int at) {
    return scan.is(at, ",") || scan.is(at, "(");
  }

  /** 14p a share (2024: [12p]), up 21%. */
  private static boolean isInParentheses(Scan scan, Bound level, int mark) {
    return scan.is(level.end(), ")") && level.end() < mark;
  }

  /** "Up from 250": the quantity is what the level was before. */
  static boolean isOldLevel(Scan scan, int cue, Bound bound) {
    int from = scan.word(cue + 1).endsWith("ly") ? cue + 2 : cue + 1;
    return scan.is(from, "from") && bound.first() > from && bound.first() <= from + LONGEST;
  }

  private static boolean isOneSentence(Scan scan, int from, int to) {
    if (to - from > WINDOW) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (scan.isBoundary(at)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether no comma and no verb stands between a level and the mark, and no preposition of place.
   */
  static boolean isPlain(Scan scan, Bound level, int mark) {
    int before = level.first() - 1;
    boolean levels = scan.is(before, "at") || scan.is(before, "from");
    if (level.end() < mark && !levels && WordClass.BEFORE_ADJUNCT.has(scan.word(before))) {
      return false;
    }
    for (int at = level.end(); at < mark; at++) {
      if (isMark(scan, at) || isVerb(scan, at)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isVerb(Scan scan, int at) {
    return scan.isWord(at)
        && switch (scan.paragraph().tag(at).penn()) {
          case VB, VBD, VBP, VBZ, VBG, MD -> true;
          default -> false;
        };
  }

  /** Whether two levels are of one kind and lie as the direction says. */
  private static boolean leadsOn(Bound old, Bound level, ChangeDirection direction) {
    BigDecimal was = old.amount().lower();
    BigDecimal is = level.amount().upper();
    int order = is.compareTo(was);
    boolean alike =
        old.amount().kind() == level.amount().kind()
            && Objects.equals(old.amount().unit(), level.amount().unit());
    boolean lends = // 1.51 million barrels, up from 1.45 million
        old.amount().isBare()
            && level.amount().kind() == QuantityKind.MEASURE
            && old.amount().scale().compareTo(BigDecimal.ONE) > 0
            && old.amount().scale().compareTo(level.amount().scale()) == 0;
    return (alike || lends) && (direction == ChangeDirection.UP ? order > 0 : order < 0);
  }
}
