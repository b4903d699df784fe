package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeResolution;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * A day of the week counted from the publication date: "two Sundays from now", "Friday after next".
 *
 * @param day the day
 * @param n which one; negative for those that are past
 */
public record NthWeekday(DayOfWeek day, int n) implements TimeValue {

  @Override
  public String rule() {
    return "time.counted-weekday";
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DATE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    LocalDate today = reference.today();
    if (today == null) {
      return Resolved.unresolved("XXXX-WXX-" + day.getValue(), CalendarUnit.DAY.granularity());
    }
    LocalDate date =
        n > 0
            ? today.with(TemporalAdjusters.next(day)).plusWeeks(n - 1L)
            : today.with(TemporalAdjusters.previous(day)).plusWeeks(n + 1L);
    return Days.resolved(date, TimeResolution.PUBLICATION_DATE);
  }
}
