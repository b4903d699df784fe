package io.github.saidby.internal.numerals;

import java.math.BigDecimal;

/**
 * A word that numerals are made of.
 *
 * @param role its role in the grammar of numerals
 * @param value its value; of half and quarter the number of parts, of a fraction's sign the
 *     fraction
 * @param form which form of the number it is
 */
record NumberWord(Role role, BigDecimal value, Form form) {

  /** Any other word. */
  static final NumberWord NONE = new NumberWord(Role.NONE, BigDecimal.ZERO, Form.NONE);

  /** The place of a number in a numeral. */
  enum Role {
    NONE,
    ZERO,
    UNIT,
    TEEN,
    TEN,
    HUNDRED,
    MAGNITUDE,
    DOZEN,
    HALF,
    QUARTER,
    /** A single character for a fraction. */
    SIGN
  }

  /** The form of the word. */
  enum Form {
    NONE,
    CARDINAL,
    /** Which in order; with {@code one} before it a fraction. */
    ORDINAL,
    /** The plural of an ordinal: parts of a whole. */
    DENOMINATOR,
    /** The plural of a multiplier: vague without a number before it. */
    PLURAL,
    /** A short form, behind digits. */
    ABBREVIATION,
    /** A letter, glued to the digits before it. */
    SUFFIX
  }

  boolean is(Role wanted, Form shape) {
    return role == wanted && form == shape;
  }

  /** Whether it multiplies the number before it. */
  boolean multiplies() {
    return form != Form.NONE
        && form != Form.ORDINAL
        && form != Form.DENOMINATOR
        && (role == Role.HUNDRED || role == Role.MAGNITUDE || role == Role.DOZEN);
  }
}
