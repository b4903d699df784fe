package io.github.saidby.model;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A way to write a unit of measure or a currency, of the user's own.
 *
 * @param name how it is written behind a number: words in any case ("bale", "cotton bales"); a name
 *     with a capital letter ("MMcf") or a sign ("Ð") is read as it is written. A sign of a currency
 *     may stand before the number as well. The plural is a name of its own: of the names with the
 *     factor one, results carry the first and the second of a code as {@link
 *     QuantityClaim#unitName()}
 * @param code what results carry as their unit
 * @param kind {@link QuantityKind#MEASURE}, {@link QuantityKind#MONEY}, {@link
 *     QuantityKind#TEMPERATURE} or {@link QuantityKind#DURATION}
 * @param factor how many of the coded unit one is
 * @serial exclude
 */
public record UnitName(String name, String code, QuantityKind kind, BigDecimal factor)
    implements Serializable {

  /**
   * Checks the parts.
   *
   * @param name words of letters with single blanks or hyphens between them, or a single sign
   * @param code what results carry as their unit; not blank
   * @param kind what it measures
   * @param factor how many of the coded unit one is; above zero
   * @throws IllegalArgumentException if one of them is not of that form
   */
  public UnitName {
    if (!name.matches("\\p{L}{1,40}([ -]\\p{L}{1,40}){0,5}|[^\\p{L}\\p{N}\\s\\p{C}]")) {
      throw new IllegalArgumentException(
          "the unit \""
              + name
              + "\" must be words of letters, or a single sign, such as \"cotton bales\"");
    }
    if (code.isBlank()) {
      throw new IllegalArgumentException("the code of the unit \"" + name + "\" must not be blank");
    }
    boolean fits =
        switch (kind) {
          case MEASURE, MONEY, TEMPERATURE, DURATION -> true;
          default -> false;
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "the unit \""
              + name
              + "\" is said to be of kind "
              + kind
              + "; choose MEASURE, MONEY, TEMPERATURE or DURATION");
    }
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException(
          "the factor of the unit \"" + name + "\" must be above zero, but is " + factor);
    }
  }

  /**
   * A unit of which one is one.
   *
   * @param name how it is written
   * @param code what results carry as their unit
   * @param kind what it measures
   * @return the unit
   */
  public static UnitName of(String name, String code, QuantityKind kind) {
    return new UnitName(name, code, kind, BigDecimal.ONE);
  }
}
