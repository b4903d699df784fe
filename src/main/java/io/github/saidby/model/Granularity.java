package io.github.saidby.model;

/** The unit in which a time is told. */
public enum Granularity {
  /** A second. */
  SECOND,
  /** A minute. */
  MINUTE,
  /** An hour. */
  HOUR,
  /** A morning, an evening. */
  PART_OF_DAY,
  /** A day. */
  DAY,
  /** A weekend. */
  WEEKEND,
  /** A week. */
  WEEK,
  /** A month. */
  MONTH,
  /** A season. */
  SEASON,
  /** A quarter of a year. */
  QUARTER,
  /** Half a year. */
  HALF_YEAR,
  /** A year. */
  YEAR,
  /** A decade. */
  DECADE,
  /** A century. */
  CENTURY,
  /** None is told. */
  UNKNOWN
}
