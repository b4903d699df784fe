package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import java.time.LocalDateTime;

/**
 * A length of time with where it ends: "the year to June", "the three months ended March 31".
 *
 * @param lapse how long it is
 * @param end the day or longer unit that it ends with
 */
public record RunUpTo(Lapse lapse, TimeValue end) implements TimeValue {

  @Override
  public String rule() {
    return "time.run";
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DATE_RANGE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    Resolved to = end.resolve(reference);
    LocalDateTime behind = to.end();
    LocalDateTime begin = behind == null ? null : lapse.addTo(behind, -1);
    if (begin == null || behind == null) {
      return Resolved.unresolved(lapse.resolve(Reference.NONE).timex(), lapse.unit().granularity());
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
