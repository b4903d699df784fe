package io.github.saidby.text;

import java.util.List;

/**
 * Finds names. Implementations must be safe for use by several threads.
 *
 * <p>Any named-entity recogniser can stand behind it: {@link Paragraph#text()} is the text to read,
 * {@link Paragraph#span()} tells where it starts.
 */
@FunctionalInterface
public interface NameFinder {

  /**
   * Finds the names of a paragraph.
   *
   * @param paragraph the paragraph, with tokens and tags at hand
   * @return the names in order, not overlapping
   */
  List<NameMention> find(Paragraph paragraph);
}
