package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Inches and pounds that are not said: {@code 5-foot-11}, {@code 6ft 2}, {@code 13-stone-4}. They
 * are fewer than make one of the larger unit.
 */
final class UnderstoodParts {

  private static final Map<String, String> PARTS =
      Map.of("[ft_i]", "[in_i]", "[stone_av]", "[lb_av]");

  private UnderstoodParts() {}

  /** So many of the smaller unit; null where the number is something else. */
  static @Nullable Amount of(Scan scan, Amount whole, Numeral numeral) {
    String part = whole.unit() == null ? null : PARTS.get(whole.unit());
    int at = numeral.first();
    if (part == null
        || !scan.isNumber(at)
        || numeral.end() != at + 1
        || numeral.value().scale() > 0
        || numeral.value().compareTo(Ratios.between(whole.unit(), part)) >= 0) {
      return null;
    }
    boolean joined = at == whole.end() + 1 && scan.afterHyphen(whole.end()) == at;
    boolean glued = scan.isGlued(whole.end() - 1) && scan.isNumber(whole.end() - 2);
    return joined || (glued && at == whole.end() && !scan.word(at + 1).endsWith("s"))
        ? Amount.of(numeral).in(whole.kind(), part, numeral.end(), "measure")
        : null;
  }
}
