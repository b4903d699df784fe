package io.github.saidby.internal.quantities;

import org.jspecify.annotations.Nullable;

/** Reads one sort of amount. */
@FunctionalInterface
interface AmountRule {

  /** The amount that starts at a token; null where none of its sort does. */
  @Nullable Amount read(Scan scan, int at);
}
