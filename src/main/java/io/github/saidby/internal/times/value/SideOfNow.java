package io.github.saidby.internal.times.value;

import io.github.saidby.model.Granularity;
import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What is over or left of the time that holds the publication date: "earlier this year", "later
 * this week", "the rest of the month".
 *
 * @param whole the time
 * @param ahead whether what is left is meant
 */
public record SideOfNow(TimeValue whole, boolean ahead) implements TimeValue {

  @Override
  public String rule() {
    return whole.rule();
  }

  @Override
  public TimeKind kind() {
    return whole.kind();
  }

  /** A time that publication does not lie in stays whole, and so does a day without a clock. */
  @Override
  public Resolved resolve(Reference reference) {
    Resolved resolved = whole.resolve(reference);
    LocalDateTime now = cut(reference, resolved.granularity());
    LocalDateTime start = resolved.start();
    LocalDateTime end = resolved.end();
    boolean inside = now != null && start != null && end != null && !now.isBefore(start);
    if (!inside || now == null || start == null || end == null || !now.isBefore(end)) {
      return resolved;
    }
    return resolved.withInterval(ahead ? between(now, end) : between(start, now));
  }

  private static @Nullable LocalDateTime cut(Reference reference, Granularity granularity) {
    LocalDateTime published = reference.published();
    boolean day = granularity.compareTo(Granularity.DAY) <= 0;
    if (published == null || (day && !reference.clockKnown())) {
      return null;
    }
    return day ? published : published.toLocalDate().atStartOfDay();
  }

  private static TimeInterval between(LocalDateTime start, LocalDateTime end) {
    boolean days =
        start.equals(start.toLocalDate().atStartOfDay())
            && end.equals(end.toLocalDate().atStartOfDay());
    return days
        ? TimeInterval.days(start.toLocalDate(), end.toLocalDate())
        : TimeInterval.times(start, end);
  }
}
