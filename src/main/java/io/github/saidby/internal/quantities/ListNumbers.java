package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;

/** Tells the numbers of lists from counts: {@code 3. Rivers}, {@code Two, mend the roads}. */
final class ListNumbers {

  private ListNumbers() {}

  /** Whether a numeral numbers an item of a list. */
  static boolean is(Scan scan, Numeral numeral) {
    return isItem(scan, numeral)
        || isMarker(scan, numeral)
        || isReference(scan, numeral)
        || isStamp(scan, numeral);
  }

  /** The items of a list that is read out: {@code Two, harden our defences}. */
  private static boolean isItem(Scan scan, Numeral numeral) {
    int at = numeral.first();
    return scan.isWord(at)
        && scan.isCapitalised(at)
        && numeral.end() == at + 1
        && scan.is(numeral.end(), ",")
        && (scan.startsSentence(at) || Scan.isOpening(scan.word(at - 1)))
        && scan.numeral(numeral.end() + 1) == null;
  }

  /** The number of a list's item at the start of a paragraph: {@code 3. Rivers}. */
  private static boolean isMarker(Scan scan, Numeral numeral) {
    int mark = numeral.end();
    boolean closed = scan.is(mark, ".") || scan.is(mark, ")");
    return numeral.first() == 0
        && mark == 1
        && scan.isNumber(0)
        && scan.word(0).length() <= 3
        && closed
        && scan.isGlued(mark)
        && (mark + 1 >= scan.size() || scan.isWord(mark + 1));
  }

  /**
   * Two numbers with a point that stand before the text of a paragraph: the clock time of a live
   * report, {@code 17.31 Police say}, or the number of a section.
   */
  private static boolean isStamp(Scan scan, Numeral numeral) {
    String word = scan.word(0);
    int point = word.indexOf('.');
    return numeral.first() == 0
        && numeral.end() == 1
        && scan.isNumber(0)
        && (point == 1 || point == 2)
        && word.length() == point + 3
        && (scan.isCapitalised(1) || (scan.is(1, ":") && scan.isCapitalised(2)));
  }

  /** A number alone with a period in brackets: {@code 2. Roe (last week: 4.)}. */
  private static boolean isReference(Scan scan, Numeral numeral) {
    int mark = numeral.end();
    boolean closed = scan.is(mark + 1, ")") || scan.is(mark + 1, "]");
    return closed
        && scan.isNumber(numeral.first())
        && mark == numeral.first() + 1
        && scan.is(mark, ".")
        && scan.isGlued(mark)
        && scan.isGlued(mark + 1);
  }
}
