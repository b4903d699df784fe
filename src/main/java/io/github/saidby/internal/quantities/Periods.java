package io.github.saidby.internal.quantities;

/**
 * Periods that a figure is told for, between what it is told of and its verb: {@code Revenue [for
 * the quarter ended 30 September] came in at $42}; {@code in the half to June}.
 */
final class Periods {

  /** As many tokens as a date has. */
  private static final int DATE = 4;

  /** As many tokens as stand between a period's preposition and its unit. */
  private static final int UNIT = 4;

  private Periods() {}

  /** Where the period begins that ends before a token; that token without one. */
  static int before(Scan scan, int end) {
    int date = end;
    while (date > 0 && end - date < DATE && isInDate(scan, date - 1)) {
      date--;
    }
    boolean half = isHalf(scan, end - 1);
    int unit = half ? end - 1 : date - 2;
    boolean dated =
        date < end && ends(scan, date - 1) && WordClass.COMPARED_UNIT.has(scan.word(unit));
    if (!half && !dated) {
      return end;
    }
    for (int i = unit - 1; i >= Math.max(1, unit - UNIT); i--) {
      if (scan.is(i, "for") || scan.is(i, "in") || scan.is(i, "over") || scan.is(i, "during")) {
        return i;
      }
    }
    return end;
  }

  /** Whether a token names a half: the [half] to June, the previous [half], sales in the [half]. */
  static boolean isHalf(Scan scan, int half) {
    if (!scan.is(half, "half")) {
      return false;
    }
    int date = half + 2;
    date += scan.isNumber(date) ? 1 : 0;
    boolean told = ends(scan, half + 1) && Dates.isMonth(scan.word(date));
    boolean known = scan.is(half - 1, "the") || WordClass.PREVIOUS.has(scan.word(half - 1));
    boolean share =
        scan.is(half + 1, "of")
            || scan.is(half + 1, "a")
            || scan.is(half + 1, "an")
            || scan.isHyphen(half + 1)
            || scan.numeral(half + 1) != null
            || CurrencyTrust.opensNoun(scan, half + 1);
    return told || (known && !share);
  }

  private static boolean ends(Scan scan, int at) {
    return scan.is(at, "ended") || scan.is(at, "ending") || scan.is(at, "to");
  }

  private static boolean isInDate(Scan scan, int at) {
    return scan.isNumber(at) || scan.is(at, ",") || Dates.isMonth(scan.word(at));
  }
}
