package io.github.saidby.internal.times.value;

import io.github.saidby.model.Granularity;
import io.github.saidby.model.TimeKind;

/** A date that no calendar has, as "February 30, 2016": it is read in full, and tells no time. */
public record NoSuchDay() implements TimeValue {

  @Override
  public String rule() {
    return "time.no-such-day";
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DATE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    return Resolved.unresolved(null, Granularity.DAY);
  }
}
