package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeResolution;
import java.time.LocalDate;

/** Single days. */
final class Days {

  private Days() {}

  static Resolved resolved(LocalDate day, TimeResolution how) {
    return Resolved.of(
        CalendarUnit.DAY.timex(day.atStartOfDay()),
        TimeInterval.days(day, day.plusDays(1)),
        CalendarUnit.DAY,
        how);
  }
}
