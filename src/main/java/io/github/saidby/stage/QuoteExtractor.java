package io.github.saidby.stage;

import io.github.saidby.text.AnnotatedText;

/** Finds quotes and attributes them. Implementations must be safe for many threads. */
@FunctionalInterface
public interface QuoteExtractor {

  /**
   * Finds the quotes of a text.
   *
   * @param text the text, paragraph by paragraph
   * @return what was found, with spans of the visible text
   */
  QuoteFindings extract(AnnotatedText text);
}
