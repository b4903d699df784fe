package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeResolution;
import java.time.LocalDateTime;

/**
 * "Now", as an end of a range: the moment of publication, or its day where no clock time is known.
 */
public record Now() implements TimeValue {

  @Override
  public String rule() {
    return "time.now";
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DATE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    LocalDateTime published = reference.published();
    if (published == null) {
      return Resolved.unresolved("PRESENT_REF", CalendarUnit.DAY.granularity());
    }
    LocalDateTime day = CalendarUnit.DAY.floor(published);
    return Resolved.of(
        CalendarUnit.DAY.timex(day),
        TimeInterval.days(day.toLocalDate(), day.toLocalDate()),
        CalendarUnit.DAY,
        TimeResolution.PUBLICATION_DATE);
  }
}
