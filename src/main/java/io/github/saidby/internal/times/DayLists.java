package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.YearPart;
import io.github.saidby.internal.times.value.YearParts;
import org.jspecify.annotations.Nullable;

/** Days in a row that share their month: "December 12, 13 and 16", "12, 13 and 16 December". */
final class DayLists {

  /** How many days are read of a row. */
  private static final int LONGEST = 10;

  private DayLists() {}

  /** A day of which the month stands elsewhere in its row, the one beside the month apart. */
  static @Nullable Reading read(Words words, int first) {
    int i = words.skipThe(first);
    int day = number(words, i);
    if (day < 1) {
      return null;
    }
    TimeWord month = i == first && isJoint(words, i - 1) ? monthBefore(words, i) : null;
    month = month == null ? monthBehind(words, i) : month;
    YearPart part = month == null ? null : YearParts.day(month.number(), day);
    if (part == null) {
      return null;
    }
    InYear open = InYear.of(part);
    int row = end(words, i);
    YearBehind year = YearBehind.at(words, row, true);
    int end = year != null && row == i + 1 ? year.end() : i + 1;
    return new Reading(first, end, year == null ? open : open.withYear(year.value()));
  }

  /** The year that a row of days ends with: "May 3 and 7, 2016"; the row begins with a joint. */
  static @Nullable YearBehind year(Words words, int i) {
    boolean row = isJoint(words, i) && number(words, i + 1) > 0;
    int end = row ? end(words, i + 1) : i;
    return row && end < words.size() && words.is(end, ",") ? YearBehind.at(words, end, true) : null;
  }

  private static @Nullable TimeWord monthBefore(Words words, int i) {
    int first = i;
    for (int n = 0; n < LONGEST && isJoint(words, first - 1) && number(words, first - 2) > 0; n++) {
      first -= 2;
    }
    int end = end(words, i);
    boolean counts = words.isWord(end) && words.isNoun(end);
    boolean fits = first < i && !counts && !words.isTime(end, TimeWord.Kind.UNIT);
    return fits && !words.is(end, "%") ? words.time(first - 1, TimeWord.Kind.MONTH) : null;
  }

  /** A month behind the last day of a row that "and" closes. */
  private static @Nullable TimeWord monthBehind(Words words, int i) {
    int end = end(words, i);
    boolean closed = end > i + 1 && words.isAny(end - 2, "and", "or", "&");
    int at = words.is(end, "of") ? end + 1 : end;
    TimeWord month = closed ? words.time(at, TimeWord.Kind.MONTH) : null;
    return month != null && words.isCapitalised(at) ? month : null;
  }

  /** Behind the last day of the row. */
  private static int end(Words words, int i) {
    int end = i + 1;
    for (int n = 0; n < LONGEST && isJoint(words, end) && number(words, end + 1) > 0; n++) {
      end += 2;
    }
    return end;
  }

  private static boolean isJoint(Words words, int i) {
    return words.isAny(i, ",", "and", "or", "&");
  }

  private static int number(Words words, int i) {
    Numbers.Found ordinal = words.isOrdinal(i) ? Numbers.ordinal(words, i) : null;
    int number = ordinal == null ? words.digits(i, 2) : ordinal.whole(31);
    return number >= 1 && number <= 31 ? number : -1;
  }
}
