package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeResolution;
import java.time.LocalDateTime;

/**
 * The calendar unit that holds the publication date, or one before or after it: "this week", "last
 * year", "tomorrow"; or one beside the time that was spoken of last: "the previous year".
 *
 * @param unit the unit
 * @param offset how many units later
 * @param fromAnchor whether it is reckoned from the time spoken of last
 */
public record UnitAway(CalendarUnit unit, long offset, boolean fromAnchor) implements TimeValue {

  /** A unit reckoned from the publication date. */
  public static UnitAway of(CalendarUnit unit, long offset) {
    return new UnitAway(unit, offset, false);
  }

  @Override
  public String rule() {
    return "time.relative-unit";
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DATE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    Resolved anchor = fromAnchor ? reference.anchor() : null;
    LocalDateTime from = anchor == null ? reference.published() : anchor.start();
    LocalDateTime start = from == null ? null : unit.plus(unit.floor(from), offset);
    TimeInterval interval = start == null ? null : unit.from(start);
    if (start == null || interval == null) {
      return Resolved.unresolved(null, unit.granularity());
    }
    TimeResolution how = anchor == null ? TimeResolution.PUBLICATION_DATE : TimeResolution.CONTEXT;
    return Resolved.of(unit.timex(start), interval, unit, how);
  }
}
