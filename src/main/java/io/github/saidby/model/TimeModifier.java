package io.github.saidby.model;

/** What words around a time expression say of it. */
public enum TimeModifier {
  /** Earlier than it begins. */
  BEFORE,
  /** Later than it ends. */
  AFTER,
  /** From its beginning on. */
  SINCE,
  /** Up to its beginning. */
  UNTIL,
  /** Up to its end. */
  BY,
  /** Up to its end, all along. */
  THROUGH,
  /** Its beginning: early in, at the start of. */
  START,
  /** Its middle. */
  MID,
  /** Its end. */
  END,
  /** Its early part. */
  EARLY,
  /** Its late part. */
  LATE,
  /** What is left of it. */
  REMAINING,
  /** More than the duration. */
  GT,
  /** The duration or more. */
  GE,
  /** Less than the duration. */
  LT,
  /** The duration or less. */
  LE,
  /** About the duration. */
  APPROX,
  /** Nearly the duration. */
  NEAR_BELOW,
  /** Just over the duration. */
  NEAR_ABOVE
}
