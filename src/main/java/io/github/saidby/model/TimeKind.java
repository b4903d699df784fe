package io.github.saidby.model;

/** What a time expression denotes. */
public enum TimeKind {
  /** A day or a longer calendar unit. */
  DATE,
  /** From one date to another. */
  DATE_RANGE,
  /** A time of day. */
  TIME,
  /** From one time of day to another. */
  TIME_RANGE,
  /** A time of a certain day. */
  DATETIME,
  /** From one date-time to another. */
  DATETIME_RANGE,
  /** A length of time. */
  DURATION,
  /** A recurring time. */
  SET
}
