package io.github.saidby.model;

/** How a stated number bounds the quantity. */
public enum QuantityComparator {
  /** Exactly it. */
  EQ,
  /** About it, on either side. */
  APPROX,
  /** Close to it, from below: nearly, almost. */
  NEAR_BELOW,
  /** Close to it, from above: just over. */
  NEAR_ABOVE,
  /** More than it. */
  GT,
  /** It or more. */
  GE,
  /** Less than it. */
  LT,
  /** It or less. */
  LE,
  /** Between two numbers, both included. */
  BETWEEN,
  /** Within a tolerance around it. */
  PLUSMINUS,
  /** An order of magnitude: millions of, dozens of. */
  VAGUE
}
