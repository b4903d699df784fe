package io.github.saidby.text;

import io.github.saidby.model.Span;
import java.util.List;

/** Finds the sentences of a paragraph. Implementations must be safe for use by several threads. */
@FunctionalInterface
public interface SentenceFinder {

  /**
   * Finds the sentences.
   *
   * @param paragraph the text of one paragraph; any string
   * @return spans within that string, ordered, not overlapping; what lies between them is given to
   *     the sentence before
   */
  List<Span> find(String paragraph);
}
