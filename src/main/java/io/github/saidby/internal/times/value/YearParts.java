package io.github.saidby.internal.times.value;

import io.github.saidby.model.Granularity;
import io.github.saidby.model.TimeInterval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** The parts of a year that the calendar itself gives. */
public final class YearParts {

  private YearParts() {}

  /** A month. */
  public static YearPart month(int month) {
    return new Months(month, 1, CalendarUnit.MONTH, "-" + Timex.two(month));
  }

  /** One of the four quarters. */
  public static YearPart quarter(int quarter) {
    return new Months(quarter * 3 - 2, 3, CalendarUnit.QUARTER, "-Q" + quarter);
  }

  /** One of the two halves. */
  public static YearPart half(int half) {
    return new Months(half * 6 - 5, 6, CalendarUnit.HALF_YEAR, "-H" + half);
  }

  /** A week by its ISO number; the last is one of long years only. */
  public static YearPart week(int number) {
    return new Week(number);
  }

  /** A season, which begins with a month and takes three. */
  public static YearPart season(String code, int firstMonth) {
    return new Months(firstMonth, 3, CalendarUnit.QUARTER, "-" + code);
  }

  /** A day of a month; null where no year has it. */
  public static @Nullable YearPart day(int month, int day) {
    return day >= 1 && day <= YearMonth.of(2000, month).lengthOfMonth()
        ? new Day(month, day)
        : null;
  }

  /** The nth weekday of a month, from its end where n is negative. */
  public static YearPart weekday(int month, DayOfWeek weekday, int n) {
    return new Weekday(month, weekday, n);
  }

  /** A day some days after Easter Sunday of the western churches. */
  public static YearPart easter(int daysAfter) {
    return new AfterEaster(daysAfter);
  }

  /** A day some days after Easter Sunday of the orthodox churches. */
  public static YearPart orthodoxEaster(int daysAfter) {
    return new AfterOrthodoxEaster(daysAfter);
  }

  /** The first such weekday that is not before a day of a month: "the Monday before May 25". */
  public static YearPart onOrAfter(int month, int day, DayOfWeek weekday) {
    return new OnOrAfter(month, day, weekday);
  }

  /** The days from one holiday through another. */
  public static YearPart season(YearPart first, YearPart last) {
    return new HolidaySeason(first, last);
  }

  /** The same in years that four divides only. */
  public static YearPart everyFourthYear(YearPart part) {
    return new InSomeYears(part, 0);
  }

  /** The same in one year only. */
  public static YearPart once(YearPart part, int year) {
    return new InSomeYears(part, year);
  }

  /** A day with a name. */
  public static YearPart holiday(YearPart day) {
    return new Holiday(day);
  }

  private record Holiday(YearPart day) implements YearPart {

    @Override
    public CalendarUnit unit() {
      return day.unit();
    }

    @Override
    public boolean isHoliday() {
      return true;
    }

    @Override
    public int onlyYear() {
      return day.onlyYear();
    }

    @Override
    public @Nullable TimeInterval in(int year) {
      return day.in(year);
    }

    @Override
    public @Nullable String timex(String year) {
      return day.timex(year);
    }
  }

  private record InSomeYears(YearPart part, int onlyYear) implements YearPart {

    @Override
    public CalendarUnit unit() {
      return part.unit();
    }

    @Override
    public @Nullable TimeInterval in(int year) {
      boolean has = onlyYear == 0 ? year % 4 == 0 : year == onlyYear;
      return has ? part.in(year) : null;
    }

    @Override
    public @Nullable String timex(String year) {
      return part.timex(year);
    }
  }

  private record Months(int first, int count, CalendarUnit unit, String suffix)
      implements YearPart {

    @Override
    public Granularity granularity() {
      boolean season = unit == CalendarUnit.QUARTER && !suffix.startsWith("-Q");
      return season ? Granularity.SEASON : unit.granularity();
    }

    @Override
    public TimeInterval in(int year) {
      LocalDate start = LocalDate.of(year, first, 1);
      return TimeInterval.days(start, start.plusMonths(count));
    }

    @Override
    public String timex(String year) {
      return year + suffix;
    }
  }

  private record Day(int month, int day) implements YearPart {

    @Override
    public CalendarUnit unit() {
      return CalendarUnit.DAY;
    }

    @Override
    public @Nullable TimeInterval in(int year) {
      return YearMonth.of(year, month).isValidDay(day)
          ? oneDay(LocalDate.of(year, month, day))
          : null;
    }

    @Override
    public String timex(String year) {
      return year + "-" + Timex.two(month) + "-" + Timex.two(day);
    }
  }

  private record Week(int number) implements YearPart {

    @Override
    public CalendarUnit unit() {
      return CalendarUnit.WEEK;
    }

    @Override
    public @Nullable TimeInterval in(int year) {
      LocalDate inFirst = LocalDate.of(year, 1, 4);
      LocalDate monday =
          inFirst.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(number - 1L);
      boolean exists = monday.plusDays(3).getYear() == year;
      return exists ? TimeInterval.days(monday, monday.plusDays(7)) : null;
    }

    /** A week can begin in the year before, so that only its Monday tells the year. */
    @Override
    public @Nullable String timex(String year) {
      return year.equals(Timex.ANY_YEAR) ? year + "-W" + Timex.two(number) : null;
    }
  }

  private record Weekday(int month, DayOfWeek weekday, int n) implements YearPart {

    @Override
    public CalendarUnit unit() {
      return CalendarUnit.DAY;
    }

    @Override
    public TimeInterval in(int year) {
      return oneDay(
          LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday)));
    }

    @Override
    public @Nullable String timex(String year) {
      return null;
    }
  }

  private record OnOrAfter(int month, int day, DayOfWeek weekday) implements YearPart {

    @Override
    public CalendarUnit unit() {
      return CalendarUnit.DAY;
    }

    @Override
    public TimeInterval in(int year) {
      return oneDay(LocalDate.of(year, month, day).with(TemporalAdjusters.nextOrSame(weekday)));
    }

    @Override
    public @Nullable String timex(String year) {
      return null;
    }
  }

  /** Computed by the anonymous Gregorian algorithm ("Nature", 20 April 1876). */
  private record AfterEaster(int daysAfter) implements YearPart {

    @Override
    public CalendarUnit unit() {
      return CalendarUnit.DAY;
    }

    @Override
    public TimeInterval in(int year) {
      int a = Math.floorMod(year, 19);
      int b = Math.floorDiv(year, 100);
      int c = Math.floorMod(year, 100);
      int g = (8 * b + 13) / 25;
      int h = (19 * a + b - b / 4 - g + 15) % 30;
      int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
      int m = (a + 11 * h + 19 * l) / 433;
      int days = h + l - 7 * m;
      int month = (days + 90) / 25;
      int day = (days + 33 * month + 19) % 32;
      return oneDay(LocalDate.of(year, month, day).plusDays(daysAfter));
    }

    @Override
    public @Nullable String timex(String year) {
      return null;
    }
  }

  /** Computed as Jean Meeus does for the Julian calendar ("Astronomical Algorithms", chapter 8). */
  private record AfterOrthodoxEaster(int daysAfter) implements YearPart {

    @Override
    public CalendarUnit unit() {
      return CalendarUnit.DAY;
    }

    @Override
    public TimeInterval in(int year) {
      int d = (19 * Math.floorMod(year, 19) + 15) % 30;
      int e = (2 * Math.floorMod(year, 4) + 4 * Math.floorMod(year, 7) - d + 34) % 7;
      int century = Math.floorDiv(year, 100);
      int behind = century - Math.floorDiv(century, 4) - 2;
      return oneDay(LocalDate.of(year, 3, 22).plusDays(d + e).plusDays(behind + daysAfter));
    }

    @Override
    public @Nullable String timex(String year) {
      return null;
    }
  }

  private static TimeInterval oneDay(LocalDate day) {
    return TimeInterval.days(day, day.plusDays(1));
  }
}
