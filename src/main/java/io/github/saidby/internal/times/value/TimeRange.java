package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * From one time to another, both included: "2012 to 2018", "between Tuesday and Friday".
 *
 * @param first where it begins
 * @param last where it ends
 */
public record TimeRange(TimeValue first, TimeValue last) implements TimeValue {

  @Override
  public String rule() {
    return "time.range";
  }

  @Override
  public TimeKind kind() {
    return switch (last.kind()) {
      case TIME, TIME_RANGE -> TimeKind.TIME_RANGE;
      case DATETIME, DATETIME_RANGE -> TimeKind.DATETIME_RANGE;
      default -> TimeKind.DATE_RANGE;
    };
  }

  @Override
  public TimeRange on(TimeValue day) {
    return new TimeRange(first.on(day), last.on(day));
  }

  @Override
  public TimeRange in(DayPart part) {
    return new TimeRange(first.in(part), last.in(part));
  }

  @Override
  public Resolved resolve(Reference reference) {
    boolean past = last instanceof Now;
    Resolved from = first.resolve(past ? reference.towards(() -> Direction.PAST) : reference);
    Resolved to = lastFrom(from, reference);
    String timex =
        from.timex() == null || to.timex() == null ? null : from.timex() + "/" + to.timex();
    return new Resolved(
        timex, interval(from, to), to.granularity(), to.how(), from.ambiguous() || to.ambiguous());
  }

  /** The end is the first such time behind the beginning, unless the text dates it. */
  private Resolved lastFrom(Resolved from, Reference reference) {
    Resolved to = last.resolve(reference);
    LocalDateTime start = from.start();
    LocalDateTime end = to.start();
    if (start == null || end == null || !end.isBefore(start)) {
      return to;
    }
    Reference behind =
        new Reference(start, true, () -> Direction.FUTURE, reference.anchor(), reference.locale());
    Resolved later = last.resolve(behind).withHow(to.how());
    LocalDateTime laterEnd = later.start();
    return laterEnd != null && laterEnd.isBefore(start) ? nextDay(later) : later;
  }

  private Resolved nextDay(Resolved to) {
    LocalDateTime start = to.start();
    LocalDateTime end = to.end();
    return last.kind() == TimeKind.TIME && start != null && end != null
        ? new Resolved(
            onDay(to.timexOr(""), start.plusDays(1)),
            TimeInterval.times(start.plusDays(1), end.plusDays(1)),
            to.granularity(),
            to.how(),
            to.ambiguous())
        : to;
  }

  private static String onDay(String timex, LocalDateTime day) {
    return CalendarUnit.DAY.timex(day) + timex.substring(Math.max(0, timex.indexOf('T')));
  }

  private static @Nullable TimeInterval interval(Resolved from, Resolved to) {
    LocalDateTime start = from.start();
    LocalDateTime end = to.end();
    if (start == null || end == null || end.isBefore(start)) {
      return null;
    }
    boolean days = whole(from) && whole(to);
    return days
        ? TimeInterval.days(start.toLocalDate(), end.toLocalDate())
        : TimeInterval.times(start, end);
  }

  private static boolean whole(Resolved resolved) {
    TimeInterval interval = resolved.interval();
    return interval != null && interval.wholeDays();
  }
}
