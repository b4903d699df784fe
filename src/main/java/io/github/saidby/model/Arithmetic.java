package io.github.saidby.model;

/** Whether the numbers of a change agree with each other. */
public enum Arithmetic {
  /** Too little is stated, or too vaguely, to tell. */
  UNCHECKED,
  /** The difference is the one between the old and the new value, within what rounding hides. */
  AGREES,
  /** The numbers, or the direction, contradict each other. */
  DIFFERS
}
