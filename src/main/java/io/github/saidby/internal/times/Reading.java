package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that make a time expression.
 *
 * @param first the index of the first
 * @param end the index behind the last
 * @param value what they mean
 */
record Reading(int first, int end, TimeValue value) {

  /** The one that reaches further, the first of two that reach as far. */
  static @Nullable Reading longer(@Nullable Reading one, @Nullable Reading other) {
    return one == null || (other != null && other.end > one.end) ? other : one;
  }
}
