package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of the Chinese calendar, reckoned by the rules of 1645 in the time of Beijing: the month of
 * the winter solstice is the eleventh, and where thirteen months lie between two such, the first
 * without a principal term repeats the number before it.
 *
 * @param month the month
 * @param day the day
 */
record ChineseDay(int month, int day) implements YearPart {

  private static final double ZONE = 8;

  @Override
  public CalendarUnit unit() {
    return CalendarUnit.DAY;
  }

  @Override
  public @Nullable TimeInterval in(int year) {
    LocalDate date = start(month == 11 ? year + 1 : year).plusDays(day - 1L);
    return date.getYear() == year ? TimeInterval.days(date, date.plusDays(1)) : null;
  }

  /** The first day of the month in the run of months that begins at the solstice before a year. */
  private LocalDate start(int year) {
    LocalDate eleventh = monthOf(Heavens.sunAt(year - 1, 270, false));
    LocalDate nextEleventh = monthOf(Heavens.sunAt(year, 270, false));
    long months = Math.round((nextEleventh.toEpochDay() - eleventh.toEpochDay()) / 29.53);
    boolean leap = months == 13;
    int number = 11;
    LocalDate start = eleventh;
    while (number != month) {
      LocalDate next = next(start);
      boolean repeats = leap && !next.equals(eleventh) && !hasTerm(next);
      leap = leap && !repeats;
      number = repeats ? number : number % 12 + 1;
      start = next;
    }
    return start;
  }

  private static LocalDate monthOf(double moment) {
    LocalDate day = Heavens.day(moment, ZONE);
    return Heavens.day(Heavens.newMoonBefore(Heavens.moment(day, 24, ZONE)), ZONE);
  }

  private static LocalDate next(LocalDate start) {
    return Heavens.day(Heavens.newMoonAfter(Heavens.moment(start, 24, ZONE) + 1), ZONE);
  }

  /** Whether the sun enters a multiple of thirty degrees in the month. */
  private static boolean hasTerm(LocalDate start) {
    double from = Heavens.sun(Heavens.moment(start, 0, ZONE));
    double to = Heavens.sun(Heavens.moment(next(start), 0, ZONE));
    return Math.floor(from / 30) != Math.floor(to / 30);
  }

  @Override
  public @Nullable String timex(String year) {
    return null;
  }
}
