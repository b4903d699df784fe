package io.github.saidby.model;

import com.google.auto.value.AutoValue;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * A stretch of calendar time, half-open, possibly open on one side, in local time: that of the time
 * zone that the text names, which the TIMEX value tells ({@code 2026-05-04T09:30-05:00}), else that
 * of the document.
 */
@AutoValue
public abstract class TimeInterval {

  TimeInterval() {}

  /**
   * Where it begins.
   *
   * @return the first moment, or none where the beginning is open
   */
  public abstract Optional<LocalDateTime> start();

  /**
   * Where it ends.
   *
   * @return the first moment after it, or none where the end is open; the same as the start for a
   *     clock time, which has no extent
   */
  public abstract Optional<LocalDateTime> end();

  /**
   * Whether it is told in days or longer units, so that clock times say nothing.
   *
   * @return whether both ends are midnights that only stand for days
   */
  public abstract boolean wholeDays();

  /**
   * A stretch of whole days.
   *
   * @param start the first day
   * @param end the day after the last
   * @return the interval
   */
  public static TimeInterval days(LocalDate start, LocalDate end) {
    return new AutoValue_TimeInterval(
        Optional.of(start.atStartOfDay()), Optional.of(end.atStartOfDay()), true);
  }

  /**
   * A stretch of time.
   *
   * @param start its first moment
   * @param end the first moment after it
   * @return the interval
   */
  public static TimeInterval times(LocalDateTime start, LocalDateTime end) {
    return new AutoValue_TimeInterval(Optional.of(start), Optional.of(end), false);
  }

  /**
   * The same interval with an open beginning.
   *
   * @return everything before its end
   */
  public TimeInterval withOpenStart() {
    return new AutoValue_TimeInterval(Optional.empty(), end(), wholeDays());
  }

  /**
   * The same interval with an open end.
   *
   * @return everything from its start on
   */
  public TimeInterval withOpenEnd() {
    return new AutoValue_TimeInterval(start(), Optional.empty(), wholeDays());
  }

  /**
   * Everything before its start.
   *
   * @return the interval that ends where this one starts
   */
  public TimeInterval before() {
    return new AutoValue_TimeInterval(Optional.empty(), start(), wholeDays());
  }

  /**
   * Everything after its end.
   *
   * @return the interval that starts where this one ends
   */
  public TimeInterval after() {
    return new AutoValue_TimeInterval(end(), Optional.empty(), wholeDays());
  }

  /**
   * The start as ISO 8601.
   *
   * @return a date for whole days, a date-time otherwise; none where it is open
   */
  public Optional<String> startIso() {
    return start().map(this::iso);
  }

  /**
   * The end, exclusive, as ISO 8601.
   *
   * @return a date for whole days, a date-time otherwise; none where it is open
   */
  public Optional<String> endIso() {
    return end().map(this::iso);
  }

  private String iso(LocalDateTime moment) {
    return wholeDays()
        ? DateTimeFormatter.ISO_LOCAL_DATE.format(moment)
        : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
  }

  /** Start and end in ISO 8601, {@code ..} on an open side. */
  @Override
  public final String toString() {
    return startIso().orElse("..") + "/" + endIso().orElse("..");
  }
}
