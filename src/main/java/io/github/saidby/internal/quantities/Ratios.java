package io.github.saidby.internal.quantities;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many of a smaller unit make a larger one, for units that are said together. */
final class Ratios {

  private static final Map<String, Integer> RATIOS =
      Map.ofEntries(
          Map.entry("[yd_i] [ft_i]", 3),
          Map.entry("[yd_i] [in_i]", 36),
          Map.entry("[ft_i] [in_i]", 12),
          Map.entry("[mi_i] [yd_i]", 1760),
          Map.entry("[mi_i] [ft_i]", 5280),
          Map.entry("km m", 1000),
          Map.entry("m cm", 100),
          Map.entry("kg g", 1000),
          Map.entry("[stone_av] [lb_av]", 14),
          Map.entry("[lb_av] [oz_av]", 16),
          Map.entry("a mo", 12),
          Map.entry("wk d", 7),
          Map.entry("d h", 24),
          Map.entry("h min", 60),
          Map.entry("min s", 60));

  private Ratios() {}

  static boolean isSmaller(@Nullable String whole, @Nullable String part) {
    return RATIOS.containsKey(whole + " " + part);
  }

  /** How many of the part make a whole; only for pairs that {@link #isSmaller} knows. */
  static BigDecimal between(@Nullable String whole, @Nullable String part) {
    return BigDecimal.valueOf(RATIOS.getOrDefault(whole + " " + part, 1));
  }
}
