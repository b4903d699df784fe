package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.NewYear;
import io.github.saidby.internal.times.value.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * "In the New Year" is the year that begins then, "by the new year" its first day; which one, the
 * tense decides as for any day without its year.
 */
final class NewYears {

  private NewYears() {}

  static @Nullable Reading read(Words words, int i) {
    int from = words.skipThe(i);
    boolean named = words.is(from, "new") && words.is(from + 1, "year");
    int end = from + 2;
    boolean goesOn =
        words.isAny(end, "'s", "'", "of") || words.isHyphen(end) || words.isCapitalised(end);
    if (!named || goesOn || (from == i && !isBareDay(words, i))) {
      return null;
    }
    TimeValue value = from == i ? new NewYear(CalendarUnit.DAY) : value(words, i);
    return value == null ? null : new Reading(i, end, value);
  }

  /** "by New Year", "between Christmas and New Year". */
  private static boolean isBareDay(Words words, int i) {
    boolean holidays = words.isAny(i - 1, "and", "or") && words.is(i - 2, "christmas");
    boolean led = Bounds.before(words, i, false) != null || words.isAny(i - 1, "at", "around");
    return words.isCapitalised(i) && words.isCapitalised(i + 1) && (holidays || led);
  }

  private static @Nullable TimeValue value(Words words, int i) {
    if (Bounds.before(words, i, false) != null || words.isAny(i - 1, "at", "around")) {
      return new NewYear(CalendarUnit.DAY);
    }
    boolean in =
        words.isAny(i - 1, "in", "into", "for", "during", "of")
            || words.isTime(i - 1, TimeWord.Kind.EDGE);
    return in ? new NewYear(CalendarUnit.YEAR) : null;
  }
}
