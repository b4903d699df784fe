package io.github.saidby.stage;

import io.github.saidby.model.Section;
import io.github.saidby.text.DocumentText;
import java.util.List;

/** Splits a document into sections and blocks. Implementations must be safe for many threads. */
@FunctionalInterface
public interface SectionSplitter {

  /**
   * Splits a document.
   *
   * @param text its visible text and what its markup tells
   * @return the top-level sections in order, with spans of the visible text; together their blocks
   *     hold every visible character
   */
  List<Section> split(DocumentText text);
}
