package io.github.saidby.internal.times.value;

import io.github.saidby.model.Granularity;
import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import java.time.LocalDateTime;

/**
 * Half of a month, a decade or a century: "the first half of May", "the second half of the 19th
 * century". The first half of a month has 15 days.
 *
 * @param second whether it is the second one
 * @param whole the longer time
 */
public record HalfOf(boolean second, TimeValue whole) implements TimeValue {

  /** Whether a time of that granularity has halves that are told so. */
  public static boolean has(Granularity granularity) {
    return switch (granularity) {
      case MONTH, DECADE, CENTURY -> true;
      default -> false;
    };
  }

  @Override
  public String rule() {
    return "time.counted-part";
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DATE_RANGE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    Resolved of = whole.resolve(reference);
    LocalDateTime start = of.start();
    LocalDateTime end = of.end();
    if (start == null || end == null) {
      return Resolved.unresolved(null, of.granularity());
    }
    CalendarUnit unit =
        of.granularity() == Granularity.MONTH ? CalendarUnit.DAY : CalendarUnit.YEAR;
    LocalDateTime middle =
        switch (of.granularity()) {
          case DECADE -> start.plusYears(5);
          case CENTURY -> start.plusYears(50);
          default -> start.plusDays(15);
        };
    LocalDateTime first = second ? middle : start;
    LocalDateTime last = second ? end : middle;
    TimeInterval interval = TimeInterval.days(first.toLocalDate(), last.toLocalDate());
    String timex = unit.timex(first) + "/" + unit.timex(last.minusSeconds(1));
    return new Resolved(timex, interval, of.granularity(), of.how(), of.ambiguous());
  }
}
