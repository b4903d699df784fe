package io.github.saidby.internal.times.value;

import io.github.saidby.model.Granularity;
import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeResolution;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time value that has met its reference.
 *
 * @param timex its TIMEX3 value, or null where nothing can be said
 * @param interval the stretch of time, or null where it is unknown
 * @param granularity the unit that it is told in
 * @param how how the interval was found
 * @param ambiguous whether another reading is as good
 */
public record Resolved(
    @Nullable String timex,
    @Nullable TimeInterval interval,
    Granularity granularity,
    TimeResolution how,
    boolean ambiguous) {

  /** Leaves open what falls outside the years that are reckoned with. */
  public Resolved {
    if (interval != null && !Reference.isInRange(interval)) {
      interval = null;
      how = TimeResolution.UNRESOLVED;
    }
  }

  static Resolved of(String timex, TimeInterval interval, CalendarUnit unit, TimeResolution how) {
    return new Resolved(timex, interval, unit.granularity(), how, false);
  }

  static Resolved unresolved(@Nullable String timex, Granularity granularity) {
    return new Resolved(timex, null, granularity, TimeResolution.UNRESOLVED, false);
  }

  /** The first moment, or null where it is unknown or open. */
  public @Nullable LocalDateTime start() {
    return interval == null ? null : interval.start().orElse(null);
  }

  /** The first moment after it, or null where it is unknown or open. */
  public @Nullable LocalDateTime end() {
    return interval == null ? null : interval.end().orElse(null);
  }

  /** The timex as the first part of a longer one. */
  String timexOr(String unknown) {
    return Optional.ofNullable(timex).orElse(unknown);
  }

  Resolved withInterval(@Nullable TimeInterval other) {
    return new Resolved(timex, other, granularity, how, ambiguous);
  }

  Resolved withHow(TimeResolution other) {
    return new Resolved(timex, interval, granularity, other, ambiguous);
  }

  Resolved asAmbiguous() {
    return new Resolved(timex, interval, granularity, how, true);
  }
}
