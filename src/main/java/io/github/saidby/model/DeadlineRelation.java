package io.github.saidby.model;

/** How the due time bounds the event. */
public enum DeadlineRelation {
  /** At the latest when the time ends. */
  BY,
  /** Earlier than the time begins. */
  BEFORE,
  /** Up to the beginning of the time. */
  UNTIL,
  /** Before a length of time has run out. */
  WITHIN,
  /** Up to the end of the time. */
  THROUGH,
  /** At the time itself. */
  ON,
  /** When the time ends. */
  AT_END_OF,
  /** Bound to an event rather than to a time. */
  CONDITIONAL
}
