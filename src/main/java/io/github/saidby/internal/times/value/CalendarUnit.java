package io.github.saidby.internal.times.value;

import io.github.saidby.model.Granularity;
import io.github.saidby.model.TimeInterval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** A unit of the calendar or the clock: how long it is, where it begins, how TIMEX3 writes it. */
public enum CalendarUnit {
  /** A second. */
  SECOND(ChronoUnit.SECONDS, 1, "S", Granularity.SECOND),
  /** A minute. */
  MINUTE(ChronoUnit.MINUTES, 1, "M", Granularity.MINUTE),
  /** An hour. */
  HOUR(ChronoUnit.HOURS, 1, "H", Granularity.HOUR),
  /** A day. */
  DAY(ChronoUnit.DAYS, 1, "D", Granularity.DAY),
  /** A day from Monday to Friday. */
  WORKING_DAY(ChronoUnit.DAYS, 1, "BD", Granularity.DAY),
  /** A Saturday with its Sunday. */
  WEEKEND(ChronoUnit.WEEKS, 1, "WE", Granularity.WEEKEND),
  /** An ISO week, from Monday on. */
  WEEK(ChronoUnit.WEEKS, 1, "W", Granularity.WEEK),
  /** A month. */
  MONTH(ChronoUnit.MONTHS, 1, "M", Granularity.MONTH),
  /** A quarter of a year. */
  QUARTER(ChronoUnit.MONTHS, 3, "Q", Granularity.QUARTER),
  /** Half a year. */
  HALF_YEAR(ChronoUnit.MONTHS, 6, "H", Granularity.HALF_YEAR),
  /** A year. */
  YEAR(ChronoUnit.YEARS, 1, "Y", Granularity.YEAR),
  /** Ten years. */
  DECADE(ChronoUnit.YEARS, 10, "E", Granularity.DECADE),
  /** A hundred years. */
  CENTURY(ChronoUnit.YEARS, 100, "C", Granularity.CENTURY);

  private final ChronoUnit step;
  private final int steps;
  private final String letter;
  private final Granularity granularity;

  CalendarUnit(ChronoUnit step, int steps, String letter, Granularity granularity) {
    this.step = step;
    this.steps = steps;
    this.letter = letter;
    this.granularity = granularity;
  }

  /** The granularity of times told in it. */
  public Granularity granularity() {
    return granularity;
  }

  /** The letter behind a number in a duration's timex. */
  String letter() {
    return letter;
  }

  /** Whether it is a part of a day. */
  public boolean isClock() {
    return compareTo(DAY) < 0;
  }

  /** The moment that lies some units later, or null outside the years that are reckoned with. */
  @Nullable LocalDateTime plus(LocalDateTime moment, long count) {
    long most = Reference.LAST_YEAR * YEAR.step.getDuration().dividedBy(step.getDuration()) / steps;
    if (count > most || count < -most) {
      return null;
    }
    LocalDateTime later =
        this == WORKING_DAY ? plusWorkingDays(moment, count) : moment.plus(count * steps, step);
    return Reference.isInRange(later) ? later : null;
  }

  /** Holidays count as working days: which are kept depends on where one is. */
  private static LocalDateTime plusWorkingDays(LocalDateTime moment, long count) {
    LocalDateTime day = moment.plusWeeks(count / 5);
    long rest = Math.abs(count % 5);
    int sign = count < 0 ? -1 : 1;
    while (rest > 0 || isWeekend(day)) {
      day = day.plusDays(sign);
      rest -= isWeekend(day) ? 0 : 1;
    }
    return day;
  }

  private static boolean isWeekend(LocalDateTime day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  /** The beginning of the unit that a moment lies in. */
  LocalDateTime floor(LocalDateTime moment) {
    LocalDate day = moment.toLocalDate();
    return switch (this) {
      case SECOND, MINUTE, HOUR -> moment.truncatedTo(step);
      case DAY -> day.atStartOfDay();
      case WORKING_DAY -> lastWorkingDay(day).atStartOfDay();
      case WEEK -> monday(day).atStartOfDay();
      case WEEKEND -> monday(day).plusDays(5).atStartOfDay();
      case MONTH, QUARTER, HALF_YEAR ->
          day.withDayOfMonth(1)
              .withMonth((day.getMonthValue() - 1) / steps * steps + 1)
              .atStartOfDay();
      case YEAR, DECADE, CENTURY ->
          LocalDate.of(Math.floorDiv(day.getYear(), steps) * steps, 1, 1).atStartOfDay();
    };
  }

  private static LocalDate lastWorkingDay(LocalDate day) {
    LocalDate friday = monday(day).plusDays(4);
    return day.isAfter(friday) ? friday : day;
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The unit that begins at a moment, or null outside the years that are reckoned with. */
  @Nullable TimeInterval from(LocalDateTime start) {
    LocalDateTime end =
        this == WEEKEND
            ? start.plusDays(2)
            : this == WORKING_DAY ? start.plusDays(1) : plus(start, 1);
    return end == null ? null : interval(start, end);
  }

  /** The stretch between two moments that are told in this unit. */
  TimeInterval interval(LocalDateTime start, LocalDateTime end) {
    return isClock()
        ? TimeInterval.times(start, end)
        : TimeInterval.days(start.toLocalDate(), end.toLocalDate());
  }

  /** The TIMEX3 value of the unit that begins at a moment. */
  String timex(LocalDateTime start) {
    int year = start.getYear();
    int month = start.getMonthValue();
    return switch (this) {
      case SECOND, MINUTE, HOUR ->
          DAY.timex(start)
              + "T"
              + Timex.clock(start.getHour(), start.getMinute(), start.getSecond());
      case DAY, WORKING_DAY -> MONTH.timex(start) + "-" + Timex.two(start.getDayOfMonth());
      case WEEK -> week(start);
      case WEEKEND -> week(start) + "-WE";
      case MONTH -> Timex.year(year) + "-" + Timex.two(month);
      case QUARTER -> Timex.year(year) + "-Q" + ((month - 1) / 3 + 1);
      case HALF_YEAR -> Timex.year(year) + "-H" + ((month - 1) / 6 + 1);
      case YEAR -> Timex.year(year);
      case DECADE -> Timex.year(year).substring(0, Timex.year(year).length() - 1);
      case CENTURY -> Timex.year(year).substring(0, Timex.year(year).length() - 2);
    };
  }

  private static String week(LocalDateTime start) {
    return Timex.year(start.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + Timex.two(start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
