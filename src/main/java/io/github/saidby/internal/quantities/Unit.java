package io.github.saidby.internal.quantities;

import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;

/**
 * A way to write a unit or currency.
 *
 * @param code its UCUM, ISO 4217 or percent code
 * @param kind what it measures
 * @param factor how many of the coded unit one is
 * @param usage where it is trusted
 */
record Unit(String code, QuantityKind kind, BigDecimal factor, Usage usage) {

  /** Where a form is trusted to be a unit. */
  enum Usage {
    /** A word, behind any number; with an article for one. */
    WORD,
    /** A word that needs a number: a foot, a cup, a bit are often something else. */
    NUMBERED,
    /** Behind digits, in this case only. */
    SYMBOL,
    /** Glued to digits, in this case only. */
    GLUED,
    /** A symbol that is trusted only with others: {@code J/m^2}. */
    COMPOUND,
    /** Where nothing contradicts. */
    WARY,
    /** A currency's name, behind the number. */
    NAME,
    /** A currency's code, before or behind the number, in this case only. */
    CODE,
    /** A name that currencies of several countries share, where the text tells whose it is. */
    SHARED,
    /** A letter for a currency's hundredth, glued to digits. */
    MINOR,
    /** A letter for a currency, glued to an amount that no name has: {@code R1,200}. */
    LETTER,
    /** A currency's name that is an adjective too: fifty grand, but two grand juries. */
    SLANG
  }

  boolean exact() {
    return usage == Usage.SYMBOL
        || usage == Usage.GLUED
        || usage == Usage.COMPOUND
        || usage == Usage.LETTER
        || usage == Usage.CODE
        || usage == Usage.MINOR;
  }
}
