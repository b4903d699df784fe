package io.github.saidby.stage;

import io.github.saidby.model.Quote;
import io.github.saidby.text.AnnotatedText;
import java.util.List;

/** Finds quantities, times and deadlines. Implementations must be safe for many threads. */
@FunctionalInterface
public interface ClaimExtractor {

  /**
   * Finds the claims of a text.
   *
   * @param text the text, paragraph by paragraph
   * @param quotes the quotes in it, which tell who claims what; none when the stage runs alone
   * @return what was found, with spans of the visible text
   */
  ClaimFindings extract(AnnotatedText text, List<Quote> quotes);
}
