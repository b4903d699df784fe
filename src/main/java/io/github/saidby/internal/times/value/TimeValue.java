package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeKind;

/** The meaning of a time expression, before it is reckoned from anything. */
public interface TimeValue {

  /** The name of the rule that reads such times, which evidence tells. */
  String rule();

  /** What it denotes. */
  TimeKind kind();

  /** Reckons it from what is known; where something is missing, only its timex is told. */
  Resolved resolve(Reference reference);

  /** A time of day on that day; any other time as it is. */
  default TimeValue on(TimeValue day) {
    return this;
  }

  /** A clock time in that part of the day, where it leaves the half open; else as it is. */
  default TimeValue in(DayPart part) {
    return this;
  }
}
