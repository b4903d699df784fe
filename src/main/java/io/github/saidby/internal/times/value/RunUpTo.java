package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import java.time.LocalDateTime;

/**
 * A length of time with where it ends: "the year to June", "the three months ended March 31", "the
 * 24 hours to noon".
 *
 * @param lapse how long it is
 * @param end the day or longer unit that it ends with, or the time of day that it ends at
 */
public record RunUpTo(Lapse lapse, TimeValue end) implements TimeValue {

  @Override
  public String rule() {
    return "time.run";
  }

  @Override
  public TimeKind kind() {
    return lapse.unit().isClock() ? TimeKind.DATETIME_RANGE : TimeKind.DATE_RANGE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    Resolved to = end.resolve(reference);
    LocalDateTime behind = to.end();
    LocalDateTime begin = behind == null ? null : lapse.addTo(behind, -1);
    if (begin == null || behind == null) {
      return Resolved.unresolved(lapse.resolve(Reference.NONE).timex(), lapse.unit().granularity());
    }
    if (lapse.unit().isClock()) {
      String times = CalendarUnit.MINUTE.timex(begin) + "/" + CalendarUnit.MINUTE.timex(behind);
      TimeInterval hours = TimeInterval.times(begin, behind);
      return new Resolved(times, hours, to.granularity(), to.how(), to.ambiguous());
    }
    CalendarUnit unit =
        to.granularity() == CalendarUnit.MONTH.granularity()
            ? CalendarUnit.MONTH
            : CalendarUnit.DAY;
    String timex = unit.timex(begin) + "/" + unit.timex(behind.minusDays(1));
    TimeInterval interval = TimeInterval.days(begin.toLocalDate(), behind.toLocalDate());
    return new Resolved(timex, interval, to.granularity(), to.how(), to.ambiguous());
  }
}
