package io.github.saidby.internal.times;

/**
 * A word that time expressions are made of.
 *
 * @param kind what kind of word it is
 * @param value what it stands for, as its kind writes that
 * @param number the value as a number, where it is one
 * @param plural whether it is a plural
 * @param needsSupport whether it is something else unless other words of a date stand beside it
 */
record TimeWord(Kind kind, String value, int number, boolean plural, boolean needsSupport) {

  /** The kinds of words. */
  enum Kind {
    MONTH,
    WEEKDAY,
    WEEKDAYS,
    UNIT,
    FORTNIGHT,
    DAYPART,
    SEASON,
    DAY,
    TONIGHT,
    OVERNIGHT,
    CLOCK,
    SET,
    DECADE,
    WHICH,
    EDGE,
    EDGENOUN,
    BOUND,
    LINK
  }
}
