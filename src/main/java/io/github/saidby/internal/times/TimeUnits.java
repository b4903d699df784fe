package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The units that a word of time stands for: "weeks", "hrs", "nights", "3y". */
final class TimeUnits {

  private TimeUnits() {}

  static CalendarUnit of(TimeWord word) {
    return CalendarUnit.valueOf(word.value().toUpperCase(Locale.ROOT));
  }

  static @Nullable CalendarUnit at(Words words, int i) {
    TimeWord word = words.time(i);
    if (word != null && (word.kind() == TimeWord.Kind.UNIT || isNights(word))) {
      return isNights(word) ? CalendarUnit.DAY : of(word);
    }
    if (word != null && word.kind() == TimeWord.Kind.FORTNIGHT) {
      return of(word);
    }
    if (words.is(i, "m") && isGlued(words, i) && words.is(i + 1, "ago")) {
      return CalendarUnit.MINUTE;
    }
    boolean hours = words.is(i, "h") && words.isNumber(i - 1) && words.at(i - 1).length() <= 3;
    boolean letter = word != null && word.kind() == TimeWord.Kind.LETTER && isLettered(words, i);
    return hours ? CalendarUnit.HOUR : letter && word != null ? of(word) : null;
  }

  /** "in 1d 2hr", "lasted 2W", "-3y", where something says that a length of time follows. */
  private static boolean isLettered(Words words, int i) {
    boolean glued = isGlued(words, i);
    boolean led =
        words.isTime(i - 2, TimeWord.Kind.LEAD)
            || words.isTime(i - 2, TimeWord.Kind.WHICH)
            || words.isAny(i - 2, "in", "for", "within", "+", "-", ",", "and");
    boolean joined =
        words.isNumber(i + 1) || words.is(i + 1, "ago") || words.isTime(i - 2, TimeWord.Kind.UNIT);
    return glued && (led || joined) && !words.text(i).equals("D");
  }

  private static boolean isGlued(Words words, int i) {
    return words.isNumber(i - 1) && !words.isSpaced(i) && words.at(i - 1).length() <= 3;
  }

  private static boolean isNights(TimeWord word) {
    return word.kind() == TimeWord.Kind.DAYPARTS && word.value().startsWith("NI");
  }
}
