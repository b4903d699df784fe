package io.github.saidby.model;

/** What kind of event is due. */
public enum DeadlineKind {
  /** Somebody must do it. */
  OBLIGATION,
  /** Somebody means to do it. */
  PLAN,
  /** Something ends then. */
  EXPIRY,
  /** It is expected. */
  EXPECTATION,
  /** It is forecast. */
  PROJECTION
}
