package io.github.saidby.model;

/** What became of a deadline, as the text tells it. */
public enum DeadlineStatus {
  /** It stands. */
  SET,
  /** Somebody wants it set. */
  PROPOSED,
  /** It was moved. */
  EXTENDED,
  /** It passed without the event. */
  MISSED,
  /** The event came in time. */
  MET,
  /** Somebody says there is none. */
  DENIED
}
