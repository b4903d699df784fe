package io.github.saidby.internal.quantities;

import io.github.saidby.internal.phrases.TimeWords;
import org.jspecify.annotations.Nullable;

/**
 * Finds the period that a change is compared with, near one of its numbers: {@code up 5% [year on
 * year]}, {@code from $3 million [a year earlier]}, {@code compared with [the same period of
 * 2018]}.
 */
final class ComparedPeriods {

  /** How far behind a number it may begin, in tokens. */
  private static final int WINDOW = 10;

  /** As many words as such a phrase has. */
  private static final int LONGEST = 8;

  private ComparedPeriods() {}

  /**
   * The period's words behind a number or right before it.
   *
   * @param old whether it is the old level, whose own time is the period
   * @param limit the index of the next number
   */
  static @Nullable Range behind(Scan scan, Bound bound, boolean old, int limit) {
    for (int i = bound.end(); i < Math.min(scan.size(), bound.end() + WINDOW); i++) {
      if (scan.isBoundary(i) || i > limit) {
        break;
      }
      Range paired = paired(scan, i);
      Range apart = paired == null ? apart(scan, i, bound.end(), old && i == bound.end()) : paired;
      if (apart != null) {
        return apart;
      }
    }
    for (int i = bound.first() - 1; i > Math.max(0, bound.first() - WINDOW); i--) {
      Range paired = paired(scan, i);
      if (paired != null) {
        return paired;
      }
      if (scan.isBoundary(i)) {
        return null;
      }
    }
    return null;
  }

  /** Year on year, month-over-month, on the quarter. */
  static @Nullable Range paired(Scan scan, int at) {
    if (scan.is(at, "on") && scan.is(at + 1, "the")) {
      boolean ends = !scan.isWord(at + 3) || scan.is(at + 3, "to") || scan.is(at + 3, "and");
      return ends && WordClass.COMPARED_UNIT.has(scan.word(at + 2)) ? new Range(at, at + 3) : null;
    }
    if (!WordClass.COMPARED_UNIT.has(scan.word(at))) {
      return null;
    }
    int joiner = scan.afterHyphen(at + 1);
    int again = scan.afterHyphen(joiner + 1);
    boolean joins = scan.is(joiner, "on") || scan.is(joiner, "over") || scan.is(joiner, "to");
    return joins && scan.is(again, scan.word(at)) ? new Range(at, again + 1) : null;
  }

  /** A period behind a word that compares, or told as so long before. */
  private static @Nullable Range apart(Scan scan, int at, int end, boolean own) {
    boolean on = scan.is(at, "on");
    boolean compares =
        scan.is(at, "to")
            ? scan.is(at - 1, "compared")
            : on || WordClass.COMPARES.has(scan.word(at));
    int first = compares || scan.is(at, "in") ? at + 1 : at;
    first = scan.is(first, "in") ? first + 1 : first;
    if (!compares && at > end && !scan.is(at - 1, ",")) {
      return null;
    }
    boolean unit = false;
    boolean before = false;
    int i = first;
    while (i < Math.min(scan.size(), first + LONGEST) && isPart(scan, i)) {
      String word = scan.word(i);
      unit |=
          WordClass.COMPARED_UNIT.has(word)
              || Dates.isMonth(word)
              || TimeWords.isDay(word)
              || isYear(scan, i);
      before |= WordClass.AFTER_TIME_APART.has(word);
      i++;
    }
    boolean during =
        (scan.is(at, "over") && !isPrevious(scan, first, i)) || (on && !isPast(scan, first, i));
    while (i > first && WordClass.COMPARED_JOINER.has(scan.word(i - 1))) {
      i--;
    }
    return unit && !during && (compares || before || own) ? new Range(first, i) : null;
  }

  /** Over last year; not over two years. */
  private static boolean isPrevious(Scan scan, int first, int end) {
    for (int i = first; i < end; i++) {
      if (WordClass.PREVIOUS.has(scan.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** On 2024, on last year, on the previous day; not on Monday, nor on the last day. */
  private static boolean isPast(Scan scan, int first, int end) {
    int last = scan.is(first, "the") ? first + 1 : first;
    boolean ending = scan.is(last, "last") && scan.is(last + 1, "day");
    return isYear(scan, first) || (isPrevious(scan, first, end) && !ending);
  }

  private static boolean isPart(Scan scan, int at) {
    String word = scan.word(at);
    return WordClass.COMPARED_UNIT.has(word)
        || WordClass.COMPARED_PART.has(word)
        || WordClass.COMPARED_JOINER.has(word)
        || WordClass.AFTER_TIME_APART.has(word)
        || Dates.isMonth(word)
        || TimeWords.isDay(word)
        || isYear(scan, at)
        || (scan.isHyphen(at) && scan.afterHyphen(at) > at);
  }

  static boolean isYear(Scan scan, int at) {
    String word = scan.word(at);
    return scan.isNumber(at)
        && word.length() == 4
        && (word.startsWith("19") || word.startsWith("20") || word.startsWith("18"));
  }

  /**
   * Whether words tell of another time: than [last year], than [when she left].
   *
   * @param near how many words may tell it
   */
  static boolean isOtherTime(Scan scan, int from, int near) {
    for (int i = from; i < from + near && !endsPhrase(scan, i); i++) {
      String word = scan.word(i);
      boolean leads = i == from || scan.is(i - 1, "in") || scan.is(i - 1, "on");
      boolean day =
          leads && scan.isCapitalised(i) && (Dates.isMonth(word) || TimeWords.isDay(word));
      boolean told =
          (WordClass.PREVIOUS.has(word) && !WordClass.ALIKE.has(word))
              || WordClass.AFTER_TIME_APART.has(word);
      if (day || told || word.equals("when") || isYear(scan, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsPhrase(Scan scan, int at) {
    return scan.isBoundary(at)
        || WordClass.LIST_JOINER.has(scan.word(at))
        || scan.is(at, ",")
        || (scan.isNumber(at) && !isYear(scan, at));
  }
}
