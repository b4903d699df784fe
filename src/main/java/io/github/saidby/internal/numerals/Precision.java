package io.github.saidby.internal.numerals;

/** How closely a numeral tells its value. */
public enum Precision {
  /** The value itself. */
  EXACT,
  /** A value near it: {@code a couple of}. */
  APPROXIMATE,
  /** Its order of magnitude: {@code dozens}, {@code several hundred}. */
  VAGUE
}
