package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeResolution;
import java.time.LocalDateTime;

/** "Right now", "at the moment": when the text was published, as finely as that is known. */
public record Present() implements TimeValue {

  @Override
  public String rule() {
    return "time.present";
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DATE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    LocalDateTime published = reference.published();
    CalendarUnit unit = reference.clockKnown() ? CalendarUnit.SECOND : CalendarUnit.DAY;
    if (published == null) {
      return Resolved.unresolved("PRESENT_REF", unit.granularity());
    }
    LocalDateTime day = CalendarUnit.DAY.floor(published);
    TimeInterval interval =
        reference.clockKnown()
            ? TimeInterval.times(published, published)
            : TimeInterval.days(day.toLocalDate(), day.toLocalDate().plusDays(1));
    return Resolved.of("PRESENT_REF", interval, unit, TimeResolution.PUBLICATION_DATE);
  }
}
