package io.github.saidby.model;

/** Whether the event is to happen by then, or not. */
public enum Polarity {
  /** It is to happen, or happened. */
  POSITIVE,
  /** It will not, or did not, happen by then. */
  NEGATIVE
}
