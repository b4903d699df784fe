package io.github.saidby.internal.quantities;

import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The lowest temperature, where the talk is of heat: {@code cooled to near absolute zero}. */
final class AbsoluteZero {

  /** How far around it the words of heat are looked for, in tokens. */
  private static final int HEAT = 12;

  private AbsoluteZero() {}

  /** Whether it starts at a token; where nothing is hot or cold, it is a figure of speech. */
  static boolean is(Scan scan, int at) {
    if (!scan.is(at, "absolute") || !scan.is(at + 1, "zero")) {
      return false;
    }
    boolean near = scan.is(at - 1, "near") || scan.is(at - 1, "above");
    for (int i = at - HEAT; i < at + HEAT && !near; i++) {
      near = WordClass.NEAR_HEAT.has(scan.word(i));
    }
    return near;
  }

  /** The temperature, in kelvins. */
  static @Nullable Amount read(Scan scan, int at) {
    Unit none = new Unit("K", QuantityKind.TEMPERATURE, BigDecimal.ZERO, Unit.Usage.WORD);
    return is(scan, at) ? Amount.one(at, at + 2, none, "temperature") : null;
  }
}
