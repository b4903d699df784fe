package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeResolution;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * "The year-ago quarter": the one a year before the quarter that the text spoke of last, unknown
 * where it spoke of none.
 *
 * @param unit the unit, or null for a period, which is as long as the time spoken of
 */
public record YearAgo(@Nullable CalendarUnit unit) implements TimeValue {

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
    Resolved anchor = reference.anchor();
    LocalDateTime start = anchor == null ? null : anchor.start();
    CalendarUnit of = anchor == null ? null : unitOf(anchor);
    LocalDateTime before = start == null || of == null ? null : start.minusYears(1);
    TimeInterval interval = before == null || of == null ? null : of.from(before);
    return before == null || of == null || interval == null
        ? Resolved.unresolved(null, (unit == null ? CalendarUnit.YEAR : unit).granularity())
        : Resolved.of(of.timex(before), interval, of, TimeResolution.CONTEXT);
  }

  /** The unit that the time spoken of is told in, where it is the one asked for. */
  private @Nullable CalendarUnit unitOf(Resolved anchor) {
    for (CalendarUnit of :
        new CalendarUnit[] {CalendarUnit.MONTH, CalendarUnit.QUARTER, CalendarUnit.HALF_YEAR}) {
      if (of.granularity() == anchor.granularity() && (unit == null || unit == of)) {
        return of;
      }
    }
    return null;
  }
}
