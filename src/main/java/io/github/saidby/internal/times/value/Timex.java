package io.github.saidby.internal.times.value;

import com.google.common.base.Strings;
import io.github.saidby.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** How TIMEX3 writes the parts of a time. */
final class Timex {

  /** A year that is not told. */
  static final String ANY_YEAR = "XXXX";

  private Timex() {}

  static String year(int year) {
    String digits = Strings.padStart(Integer.toString(Math.abs(year)), 4, '0');
    return year < 0 ? "-" + digits : digits;
  }

  /** The first and last day of what lasts several, or null where that needs the year. */
  static @Nullable String days(YearPart part, String year) {
    boolean known = year.chars().allMatch(c -> c >= '0' && c <= '9');
    TimeInterval days = known ? part.in(Integer.parseInt(year)) : null;
    return days == null
        ? null
        : CalendarUnit.DAY.timex(days.start().orElseThrow())
            + "/"
            + CalendarUnit.DAY.timex(days.end().orElseThrow().minusDays(1));
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  static String clock(int hour, int minute, int second) {
    String time = two(hour) + ":" + two(minute);
    return second == 0 ? time : time + ":" + two(second);
  }
}
