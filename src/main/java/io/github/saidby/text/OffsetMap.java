package io.github.saidby.text;

import io.github.saidby.model.Span;

/** Tells where in the source text a stretch of the visible text stands. */
@FunctionalInterface
public interface OffsetMap {

  /** For plain text, where the two are the same. */
  OffsetMap IDENTITY = visible -> visible;

  /**
   * The place in the source.
   *
   * @param visible a span of the visible text
   * @return the least range of the source text that shows it; a greater start never maps to a
   *     lesser one
   */
  Span toSource(Span visible);
}
