package io.github.saidby.internal.numerals;

import java.math.BigDecimal;

/**
 * A part of a numeral that was read so far.
 *
 * @param end the index behind its last token
 * @param value its value
 * @param ordinal whether it ends in an ordinal
 * @param scale the last multiplier in it, else one
 */
record Reading(int end, BigDecimal value, boolean ordinal, BigDecimal scale) {

  static Reading of(int end, BigDecimal value) {
    return new Reading(end, value, false, BigDecimal.ONE);
  }
}
