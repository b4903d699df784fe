package io.github.saidby.internal.times;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The number of a day in a month, or of the first and last of several: "1", "the 24th", "3-5".
 *
 * @param end the index behind it
 * @param first the number of the first day
 * @param last the number of the last day, the same where there is one
 */
record DayNumbers(int end, int first, int last) {

  /** A day of the month, or two with a dash or "to" between them. */
  static @Nullable DayNumbers at(Words words, int i) {
    Numbers.Found first = day(words, i);
    if (first == null) {
      return null;
    }
    int number = first.whole(9_999);
    boolean joined =
        words.isDash(first.end())
            || words.isAny(first.end(), "to", "and", "through", "till", "until");
    Numbers.Found last = joined ? day(words, words.skipThe(first.end() + 1)) : null;
    boolean range =
        last != null
            && last.whole(9_999) > number
            && Meridiem.at(words, last.end()) == null
            && !words.isTime(last.end(), TimeWord.Kind.UNIT)
            && !(words.is(first.end(), "and")
                && !(isDay(words, i, last.end()) && isRun(words, i, number, last)));
    int month = last != null && words.is(last.end(), "of") ? last.end() + 1 : -1;
    boolean dated =
        last != null
            && (words.isTime(last.end(), TimeWord.Kind.MONTH)
                || words.isTime(month, TimeWord.Kind.MONTH));
    boolean behind = words.isTime(i - 1, TimeWord.Kind.MONTH);
    return range && last != null && (dated || behind)
        ? new DayNumbers(last.end(), number, last.whole(9_999))
        : new DayNumbers(first.end(), number, number);
  }

  /**
   * Whether a number behind "and" is a day as well: "March 30 and 31", "the 3rd and 4th of May".
   */
  private static boolean isDay(Words words, int first, int end) {
    boolean behind = words.isTime(first - 1, TimeWord.Kind.MONTH);
    boolean open = !words.isWord(end) || words.isTime(end, TimeWord.Kind.LINK);
    return words.isTime(end, TimeWord.Kind.MONTH) || words.is(end, "of") || (behind && open);
  }

  /**
   * "9 and 10 May", "between 9 and 20 May", "between May 9 and 20"; "9 and 20 May" are two days.
   */
  private static boolean isRun(Words words, int i, int first, Numbers.Found last) {
    boolean between = words.is(i - 1, "between") || words.is(i - 2, "between");
    return between || last.whole(9_999) == first + 1;
  }

  private static Numbers.@Nullable Found day(Words words, int i) {
    Numbers.Found ordinal = Numbers.ordinal(words, i);
    int digits = words.digits(i, 2);
    int padded = padded(words.at(i));
    digits = padded > 0 ? padded : digits;
    Numbers.Found found =
        ordinal != null
            ? ordinal
            : digits > 0 ? new Numbers.Found(i + 1, BigDecimal.valueOf(digits)) : null;
    if (found == null && !words.isNumber(i)) {
      Numbers.Found spoken = Numbers.cardinal(words, i);
      boolean counts =
          spoken != null && words.isWord(spoken.end()) && words.time(spoken.end()) == null;
      found = counts ? null : spoken;
    }
    return found != null && found.whole(9_999) <= 31 ? found : null;
  }

  /** "03rd". */
  private static int padded(String word) {
    boolean ordinal = word.length() == 4 && word.charAt(0) == '0' && word.charAt(1) <= '9';
    boolean suffix = ordinal && "st,nd,rd,th".contains(word.substring(2));
    return suffix ? Words.digits(word.substring(0, 2), 2) : -1;
  }
}
