package io.github.saidby.internal.times.value;

import io.github.saidby.model.Granularity;
import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A counted part of a longer time: "the third week of October", "the first six months of 2022",
 * "the last Friday in May".
 *
 * @param n which one, from 1; -1 for the last
 * @param count how many units
 * @param unit the unit
 * @param weekday the day of the week that is counted instead, or null
 * @param whole the longer time
 */
public record NthIn(
    int n, int count, CalendarUnit unit, @Nullable DayOfWeek weekday, TimeValue whole)
    implements TimeValue {

  @Override
  public String rule() {
    return "time.counted-part";
  }

  @Override
  public TimeKind kind() {
    return count == 1 ? TimeKind.DATE : TimeKind.DATE_RANGE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    Resolved of = whole.resolve(reference);
    LocalDateTime start = of.start();
    LocalDateTime end = of.end();
    LocalDateTime first = start == null || end == null ? null : first(start, end);
    LocalDateTime last = first == null ? null : end(first);
    if (first == null || last == null || !isInside(first, of)) {
      return Resolved.unresolved(null, granularity());
    }
    TimeInterval interval = unit.interval(first, last);
    String timex =
        count == 1 ? unit.timex(first) : unit.timex(first) + "/" + unit.timex(last.minusSeconds(1));
    return new Resolved(timex, interval, granularity(), of.how(), false);
  }

  private @Nullable LocalDateTime end(LocalDateTime first) {
    boolean weekend = unit == CalendarUnit.WEEKEND && weekday == null;
    return weekend ? first.plusWeeks(count - 1L).plusDays(2) : unit.plus(first, count);
  }

  private Granularity granularity() {
    return unit.granularity();
  }

  private boolean isInside(LocalDateTime first, Resolved of) {
    LocalDateTime end = of.end();
    return end != null && first.isBefore(end);
  }

  private @Nullable LocalDateTime first(LocalDateTime start, LocalDateTime end) {
    if (weekday != null) {
      return nth(start, end, weekday);
    }
    if (unit == CalendarUnit.WORKING_DAY) {
      return n > 0 ? unit.plus(start.minusDays(1), n) : unit.plus(end, n);
    }
    if (unit == CalendarUnit.WEEK || unit == CalendarUnit.WEEKEND) {
      boolean week = unit == CalendarUnit.WEEK;
      LocalDateTime day = nth(start, end, week ? DayOfWeek.THURSDAY : DayOfWeek.SATURDAY);
      LocalDateTime first = day == null ? null : unit.floor(day);
      return first == null || n > 0 ? first : first.minusWeeks(count - 1L);
    }
    return n > 0 ? unit.plus(unit.floor(start), n - 1L) : unit.plus(end, (long) n * count);
  }

  /** A week belongs to where its Thursday lies, as ISO 8601 has it; a weekend to its Saturday. */
  private @Nullable LocalDateTime nth(LocalDateTime start, LocalDateTime end, DayOfWeek day) {
    LocalDate found =
        n > 0
            ? start.toLocalDate().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(n - 1L)
            : end.toLocalDate().with(TemporalAdjusters.previous(day)).plusWeeks(n + 1L);
    return found.atStartOfDay().isBefore(end) ? found.atStartOfDay() : null;
  }
}
