package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of the Parsi calendar Shahanshahi, whose years all have 365 days.
 *
 * @param day which day of the year, 0 for new year
 */
record ParsiDay(int day) implements YearPart {

  private static final int LENGTH = 365;

  /** A new year, from which all others are counted. */
  private static final LocalDate NEW_YEAR = LocalDate.of(2022, 8, 16);

  @Override
  public CalendarUnit unit() {
    return CalendarUnit.DAY;
  }

  @Override
  public TimeInterval in(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    long since = first.toEpochDay() - NEW_YEAR.toEpochDay() - this.day;
    LocalDate date = first.plusDays(Math.floorMod(-since, LENGTH));
    return TimeInterval.days(date, date.plusDays(1));
  }

  @Override
  public @Nullable String timex(String year) {
    return null;
  }
}
