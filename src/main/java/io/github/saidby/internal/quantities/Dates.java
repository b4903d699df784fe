package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import java.math.BigDecimal;

/** Tells years, days of a month and clock times from counts, by the words around them. */
final class Dates {

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1400);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2150);
  private static final BigDecimal DAYS = BigDecimal.valueOf(31);

  private Dates() {}

  static boolean isMonth(String word) {
    return WordClass.MONTH.has(word);
  }

  /** Whether a number without a unit is a date, part of one, or a time of day. */
  static boolean isDate(Scan scan, Numeral numeral) {
    return isYear(scan, numeral) || isDayOfMonth(scan, numeral) || isClock(scan, numeral);
  }

  private static boolean isYear(Scan scan, Numeral numeral) {
    int at = numeral.first();
    boolean plain = numeral.end() == at + 1 && scan.isNumber(at) && scan.word(at).length() == 4;
    if (!plain
        || numeral.value().scale() > 0
        || numeral.value().compareTo(FIRST_YEAR) < 0
        || numeral.value().compareTo(LAST_YEAR) > 0) {
      return false;
    }
    String next = scan.word(numeral.end());
    boolean counts =
        scan.isWord(numeral.end())
            && !scan.isCapitalised(numeral.end())
            && (next.equals("people")
                || (next.endsWith("s") && next.length() > 3 && !next.endsWith("ss")));
    if (WordClass.BEFORE_NO_YEAR.has(scan.word(at - 1)) && !scan.isWord(numeral.end())) {
      return false;
    }
    return !counts || WordClass.BEFORE_YEAR.has(scan.word(at - 1)) || isBehindMonth(scan, at);
  }

  /** May 1999; May, 1999; 5 May, 1999; May 5, 1999. */
  private static boolean isBehindMonth(Scan scan, int year) {
    boolean comma = scan.is(year - 1, ",");
    int before = comma ? year - 2 : year - 1;
    return isMonth(scan.word(before))
        || (comma && scan.isNumber(before) && isMonth(scan.word(before - 1)));
  }

  private static boolean isDayOfMonth(Scan scan, Numeral numeral) {
    if (numeral.value().compareTo(DAYS) > 0 || numeral.value().scale() > 0) {
      return false;
    }
    int behind = scan.is(numeral.end(), "of") ? numeral.end() + 1 : numeral.end();
    return isCapitalMonth(scan, numeral.first() - 1)
        || isCapitalMonth(scan, behind)
        || (scan.is(numeral.first() - 1, "the") && isCapitalMonth(scan, numeral.first() - 2));
  }

  private static boolean isCapitalMonth(Scan scan, int at) {
    return scan.isCapitalised(at) && isMonth(scan.word(at));
  }

  /** A race by its time: the 3.40 at Ascot. */
  private static boolean isRace(Scan scan, Numeral numeral) {
    String word = scan.word(numeral.first());
    int point = word.indexOf('.');
    return point > 0
        && word.length() == point + 3
        && word.charAt(point + 1) < '6'
        && scan.is(numeral.first() - 1, "the")
        && scan.is(numeral.end(), "at")
        && scan.isCapitalised(numeral.end() + 1);
  }

  private static boolean isClock(Scan scan, Numeral numeral) {
    return (WordClass.CLOCK.has(scan.word(numeral.end())) || isRace(scan, numeral))
        && numeral.value().compareTo(BigDecimal.valueOf(24)) <= 0;
  }
}
