package io.github.saidby.internal.numerals;

/** What a numeral tells. */
public enum NumeralForm {
  /** How many: {@code 1,200}, {@code two and a half}, {@code half a million}. */
  CARDINAL,
  /** Which in order: {@code 21st}, {@code twenty-first}. */
  ORDINAL,
  /** Which part: {@code two-thirds}, {@code 3/4}, {@code half}. */
  FRACTION
}
