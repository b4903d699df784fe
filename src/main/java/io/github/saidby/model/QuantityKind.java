package io.github.saidby.model;

/** What a quantity measures. */
public enum QuantityKind {
  /** A count of things. */
  CARDINAL,
  /** A rank. */
  ORDINAL,
  /** A part of a whole. */
  FRACTION,
  /** A percentage, or a number of percentage points. */
  PERCENT,
  /** An amount of money. */
  MONEY,
  /** A length, mass, volume, speed or the like. */
  MEASURE,
  /** How old somebody or something is. */
  AGE,
  /** A temperature. */
  TEMPERATURE,
  /** A length of time. */
  DURATION,
  /** A bare multiplier: twice, tenfold. */
  NUMBER,
  /** The score of a game: won 3-1. Its numbers are in {@link QuantityClaim#tally()}. */
  SCORE,
  /** The outcome of a vote: passed 219-212. Its numbers are in {@link QuantityClaim#tally()}. */
  VOTE
}
