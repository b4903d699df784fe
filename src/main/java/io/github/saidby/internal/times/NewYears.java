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
    boolean named = words.is(i, "the") && words.is(i + 1, "new") && words.is(i + 2, "year");
    boolean goesOn =
        words.isAny(i + 3, "'s", "'", "of") || words.isHyphen(i + 3) || words.isCapitalised(i + 3);
    if (!named || goesOn) {
      return null;
    }
    TimeValue value = value(words, i);
    return value == null ? null : new Reading(i, i + 3, value);
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
