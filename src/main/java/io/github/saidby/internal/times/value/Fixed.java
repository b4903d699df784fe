package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeResolution;
import java.time.LocalDate;

/**
 * A year, decade, century or other unit that the text gives in full.
 *
 * @param unit the unit
 * @param start its first day
 */
public record Fixed(CalendarUnit unit, LocalDate start) implements TimeValue {

  /** A year. */
  public static Fixed year(int year) {
    return new Fixed(CalendarUnit.YEAR, LocalDate.of(year, 1, 1));
  }

  @Override
  public String rule() {
    return "time.calendar-unit";
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DATE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    TimeInterval interval = unit.from(start.atStartOfDay());
    String timex = unit.timex(start.atStartOfDay());
    return interval == null
        ? Resolved.unresolved(timex, unit.granularity())
        : Resolved.of(timex, interval, unit, TimeResolution.ABSOLUTE);
  }
}
