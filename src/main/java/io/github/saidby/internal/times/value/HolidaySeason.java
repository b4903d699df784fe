package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The days from one holiday through another: Lent, Advent, Durga Puja.
 *
 * @param first the holiday that it begins with
 * @param last the one that it ends with, later in the same year
 */
record HolidaySeason(YearPart first, YearPart last) implements YearPart {

  @Override
  public CalendarUnit unit() {
    return CalendarUnit.DAY;
  }

  @Override
  public @Nullable TimeInterval in(int year) {
    TimeInterval opening = first.in(year);
    TimeInterval closing = last.in(year);
    LocalDateTime start = opening == null ? null : opening.start().orElse(null);
    LocalDateTime end = closing == null ? null : closing.end().orElse(null);
    return start == null || end == null || !start.isBefore(end)
        ? null
        : TimeInterval.days(start.toLocalDate(), end.toLocalDate());
  }

  @Override
  public @Nullable String timex(String year) {
    return Timex.days(this, year);
  }
}
