package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeResolution;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A numbered day of some month: "the 24th", "20th of next month".
 *
 * @param day the day of the month
 * @param month the month, or null where the text leaves it open
 */
public record InMonth(int day, @Nullable TimeValue month) implements TimeValue {

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
      LocalDate date = start == null ? null : in(YearMonth.from(start));
      return date == null ? open() : Days.resolved(date, of.how());
    }
    LocalDate today = reference.today();
    LocalDate date = today == null ? null : choose(today, reference.direction());
    return date == null ? open() : Days.resolved(date, TimeResolution.PUBLICATION_DATE);
  }

  private Resolved open() {
    return Resolved.unresolved("XXXX-XX-" + Timex.two(day), CalendarUnit.DAY.granularity());
  }

  private @Nullable LocalDate in(YearMonth of) {
    return of.isValidDay(day) ? of.atDay(day) : null;
  }

  private @Nullable LocalDate choose(LocalDate today, Direction direction) {
    LocalDate best = null;
    for (int months = -2; months <= 2; months++) {
      LocalDate date = in(YearMonth.from(today).plusMonths(months));
      if (date != null && fits(date, today, direction) && isNearer(date, best, today)) {
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
