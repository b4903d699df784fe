package io.github.saidby.model;

/** Which way a quantity moved. */
public enum ChangeDirection {
  /** It grew. */
  UP,
  /** It fell. */
  DOWN
}
