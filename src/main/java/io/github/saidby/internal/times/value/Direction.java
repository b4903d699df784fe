package io.github.saidby.internal.times.value;

/** Which side of the publication date a text speaks of. */
public enum Direction {
  /** Something that happened: the latest such time up to publication. */
  PAST,
  /** Something to come: the next such time from publication on. */
  FUTURE,
  /** The text does not say: the nearest. */
  UNKNOWN
}
