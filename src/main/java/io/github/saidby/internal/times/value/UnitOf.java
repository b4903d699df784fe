package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import java.time.DayOfWeek;
import java.time.LocalDateTime;

/**
 * The calendar unit that holds a time: "the week of Oct. 7", "Labor Day weekend".
 *
 * @param unit the unit; a weekend is the nearest one
 * @param inside the time that it holds
 */
public record UnitOf(CalendarUnit unit, TimeValue inside) implements TimeValue {

  @Override
  public String rule() {
    return "time.unit-around";
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DATE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    Resolved of = inside.resolve(reference);
    LocalDateTime moment = of.start();
    LocalDateTime start = moment == null ? null : unit.floor(nearest(moment));
    TimeInterval interval = start == null ? null : unit.from(start);
    return start == null || interval == null
        ? Resolved.unresolved(null, unit.granularity())
        : Resolved.of(unit.timex(start), interval, unit, of.how());
  }

  /** The weekend of a Monday is the one before it. */
  private LocalDateTime nearest(LocalDateTime moment) {
    boolean before =
        unit == CalendarUnit.WEEKEND && moment.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0;
    return before ? moment.minusDays(3) : moment;
  }
}
