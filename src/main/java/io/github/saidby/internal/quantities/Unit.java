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
    /** Where nothing contradicts. */
    WARY,
    /** A currency's name, behind the number. */
    NAME,
    /** A currency's code, before or behind the number, in this case only. */
    CODE,
    /** A letter for a currency's hundredth, glued to digits. */
    MINOR
  }

  boolean exact() {
    return usage == Usage.SYMBOL
        || usage == Usage.GLUED
        || usage == Usage.CODE
        || usage == Usage.MINOR;
  }
}
