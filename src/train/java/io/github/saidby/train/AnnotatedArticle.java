package io.github.saidby.train;

import io.github.saidby.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article with the quotes that an annotator found.
 *
 * @param id its name
 * @param text its text
 * @param quotes its quotes
 */
record AnnotatedArticle(String id, String text, List<GoldQuote> quotes) {

  /**
   * A quote by an annotator.
   *
   * @param content the pieces of its content
   * @param sourceHead the head word of its source; null where it has none
   * @param speech whether it stands in marks or its cue tells of words
   */
  record GoldQuote(List<Span> content, @Nullable Span sourceHead, boolean speech) {}
}
