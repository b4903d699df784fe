package io.github.saidby.internal.times.value;

import io.github.saidby.model.Granularity;
import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import java.time.LocalDateTime;

/**
 * A length of time with where it begins: "two weeks starting May 20", "4 p.m. for 30 minutes".
 *
 * @param start where it begins
 * @param lapse how long it is
 */
public record Run(TimeValue start, Lapse lapse) implements TimeValue {

  @Override
  public String rule() {
    return "time.run";
  }

  @Override
  public TimeKind kind() {
    return switch (start.kind()) {
      case TIME, TIME_RANGE -> TimeKind.TIME_RANGE;
      case DATETIME, DATETIME_RANGE -> TimeKind.DATETIME_RANGE;
      default -> lapse.unit().isClock() ? TimeKind.DATETIME_RANGE : TimeKind.DATE_RANGE;
    };
  }

  @Override
  public Run on(TimeValue day) {
    return new Run(start.on(day), lapse);
  }

  @Override
  public Run in(DayPart part) {
    return new Run(start.in(part), lapse);
  }

  @Override
  public Resolved resolve(Reference reference) {
    Resolved from = start.resolve(reference);
    LocalDateTime begin = from.start();
    LocalDateTime end = begin == null ? null : lapse.addTo(begin, 1);
    TimeInterval known = from.interval();
    Granularity granularity = lapse.unit().granularity();
    if (begin == null || end == null || known == null) {
      return Resolved.unresolved(lapse.resolve(Reference.NONE).timex(), granularity);
    }
    boolean days = known.wholeDays() && !lapse.unit().isClock();
    String last = days ? CalendarUnit.DAY.timex(end.minusDays(1)) : CalendarUnit.MINUTE.timex(end);
    String first = days ? CalendarUnit.DAY.timex(begin) : CalendarUnit.MINUTE.timex(begin);
    TimeInterval interval =
        days
            ? TimeInterval.days(begin.toLocalDate(), end.toLocalDate())
            : TimeInterval.times(begin, end);
    return new Resolved(first + "/" + last, interval, granularity, from.how(), from.ambiguous());
  }
}
