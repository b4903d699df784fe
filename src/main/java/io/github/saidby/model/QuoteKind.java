package io.github.saidby.model;

/** How much of a quote stands inside quotation marks. */
public enum QuoteKind {
  /** At least nine tenths of its letters. */
  DIRECT,
  /** Some of its letters. */
  MIXED,
  /** None. */
  INDIRECT
}
