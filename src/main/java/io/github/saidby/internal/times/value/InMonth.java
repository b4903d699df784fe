package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeResolution;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A numbered day of some month: "the 24th", "20th of next month", "Friday the 13th".
 *
 * @param day the day of the month
 * @param month the month, or null where the text leaves it open
 * @param weekday the day of the week that stands beside it, or null
 */
public record InMonth(int day, @Nullable TimeValue month, @Nullable DayOfWeek weekday)
    implements TimeValue {

  /** A day of the month and a day of the week meet within fourteen months. */
  private static final int REACH = 14;

  /** A day of an open month. */
  public static InMonth of(int day) {
    return new InMonth(day, null, null);
  }

  /** The same day of a known month. */
  public InMonth in(TimeValue known) {
    return new InMonth(day, known, weekday);
  }

  /** The same day, known to be on a day of the week. */
  public InMonth withWeekday(DayOfWeek known) {
    return new InMonth(day, month, known);
  }

  @Override
  public String rule() {
    return "time.day-of-month";
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DATE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    if (month != null) {
      Resolved of = month.resolve(reference);
      LocalDateTime start = of.start();
      LocalDate date = start == null ? null : dayOf(YearMonth.from(start));
      return date == null ? open() : Days.resolved(date, of.how());
    }
    LocalDate today = reference.today();
    LocalDate date = today == null ? null : choose(today, reference.direction());
    return date == null ? open() : Days.resolved(date, TimeResolution.PUBLICATION_DATE);
  }

  private Resolved open() {
    return Resolved.unresolved("XXXX-XX-" + Timex.two(day), CalendarUnit.DAY.granularity());
  }

  private @Nullable LocalDate dayOf(YearMonth of) {
    return of.isValidDay(day) ? of.atDay(day) : null;
  }

  private @Nullable LocalDate choose(LocalDate today, Direction direction) {
    LocalDate best = null;
    int reach = weekday == null ? 2 : REACH;
    for (int months = -reach; months <= reach; months++) {
      LocalDate date = dayOf(YearMonth.from(today).plusMonths(months));
      boolean onDay = weekday == null || (date != null && date.getDayOfWeek() == weekday);
      if (date != null && onDay && fits(date, today, direction) && isNearer(date, best, today)) {
        best = date;
      }
    }
    return best;
  }

  private static boolean fits(LocalDate date, LocalDate today, Direction direction) {
    return switch (direction) {
      case PAST -> !date.isAfter(today);
      case FUTURE -> !date.isBefore(today);
      case UNKNOWN, NONE -> true;
    };
  }

  private static boolean isNearer(LocalDate date, @Nullable LocalDate best, LocalDate today) {
    return best == null
        || Math.abs(ChronoUnit.DAYS.between(date, today))
            < Math.abs(ChronoUnit.DAYS.between(best, today));
  }
}
