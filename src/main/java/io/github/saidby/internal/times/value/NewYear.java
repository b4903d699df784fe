package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeResolution;
import java.time.LocalDateTime;

/**
 * "The new year": the year that begins then, or its first day. Told of the past it is the one that
 * has begun, else the one ahead, or, in its first weeks, the one that is on.
 *
 * @param unit the year, or its first day
 */
public record NewYear(CalendarUnit unit) implements TimeValue {

  /** From this month on, "the new year" is not the current one any more. */
  private static final int NEW_UNTIL_MONTH = 3;

  @Override
  public String rule() {
    return "time.calendar-date";
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DATE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    LocalDateTime published = reference.published();
    if (published == null) {
      return Resolved.unresolved(null, unit.granularity());
    }
    boolean day = unit == CalendarUnit.DAY;
    boolean begun =
        switch (reference.direction()) {
          case PAST -> true;
          case UNKNOWN -> published.getMonthValue() < (day ? 7 : NEW_UNTIL_MONTH);
          case FUTURE, NONE -> published.getMonthValue() < NEW_UNTIL_MONTH && !day;
        };
    LocalDateTime current = CalendarUnit.YEAR.floor(published);
    LocalDateTime first = begun ? current : CalendarUnit.YEAR.plus(current, 1);
    TimeInterval interval = first == null ? null : unit.from(first);
    return first == null || interval == null
        ? Resolved.unresolved(null, unit.granularity())
        : Resolved.of(unit.timex(first), interval, unit, TimeResolution.PUBLICATION_DATE);
  }
}
