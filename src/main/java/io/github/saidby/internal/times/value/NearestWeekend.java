package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeResolution;
import java.time.LocalDateTime;

/** "The weekend": the coming one where the text points ahead, else the latest that has begun. */
public record NearestWeekend() implements TimeValue {

  @Override
  public String rule() {
    return "time.weekend";
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DATE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    LocalDateTime published = reference.published();
    if (published == null) {
      return Resolved.unresolved(null, CalendarUnit.WEEKEND.granularity());
    }
    LocalDateTime ofThisWeek = CalendarUnit.WEEKEND.floor(published);
    boolean before =
        reference.direction() != Direction.FUTURE
            && reference.direction() != Direction.NONE
            && ofThisWeek.isAfter(published);
    LocalDateTime start = before ? ofThisWeek.minusWeeks(1) : ofThisWeek;
    return Resolved.of(
        CalendarUnit.WEEKEND.timex(start),
        TimeInterval.days(start.toLocalDate(), start.toLocalDate().plusDays(2)),
        CalendarUnit.WEEKEND,
        TimeResolution.PUBLICATION_DATE);
  }
}
