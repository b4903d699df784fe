package io.github.saidby.model;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A unit in words, for readers who do not know its code: "mile per hour" and "miles per hour" for
 * {@code [mi_i]/h}, "pound sterling" and "pounds sterling" for {@code GBP}.
 *
 * @param singular the name behind one
 * @param plural the name behind any other number; the same where the unit has no plural
 * @serial exclude
 */
public record UnitLabel(String singular, String plural) implements Serializable {

  /**
   * The name that stands behind a number: "1 mile", "0.5 miles".
   *
   * @param number how many there are
   * @return the singular for one and minus one, else the plural
   */
  public String behind(BigDecimal number) {
    return number.abs().compareTo(BigDecimal.ONE) == 0 ? singular : plural;
  }
}
