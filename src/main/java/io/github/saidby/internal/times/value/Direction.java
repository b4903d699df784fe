package io.github.saidby.internal.times.value;

/** Which side of the publication date a text speaks of. */
public enum Direction {
  /** Something that happened: the latest such time up to publication. */
  PAST,
  /** Something to come: the next such time from publication on. */
  FUTURE,
  /** There is no verb, as in headings and programmes: days of the week and holidays to come. */
  NONE,
  /** The text does not say: the nearest. */
  UNKNOWN
}
