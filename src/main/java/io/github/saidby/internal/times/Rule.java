package io.github.saidby.internal.times;

import org.jspecify.annotations.Nullable;

/** Reads one kind of expression. */
@FunctionalInterface
interface Rule {

  /** The expression of that kind that begins at a token, or null. */
  @Nullable Reading read(Words words, int first);
}
