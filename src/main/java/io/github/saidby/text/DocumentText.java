package io.github.saidby.text;

import io.github.saidby.model.Block;
import io.github.saidby.model.Document;
import java.util.List;

/**
 * A document's visible text and what its markup tells of its structure.
 *
 * @param document the document as given
 * @param text the visible text, which is the text itself for plain text
 * @param blocks the blocks that the markup marks, in order, with spans of the visible text; none
 *     for plain text, whose structure is for the section splitter to find
 * @param offsets the way back into the source
 */
public record DocumentText(Document document, String text, List<Block> blocks, OffsetMap offsets) {

  /**
   * Copies the list.
   *
   * @param document the document as given
   * @param text the visible text, which is the text itself for plain text
   * @param blocks the blocks that the markup marks, in order, with spans of the visible text; none
   *     for plain text, whose structure is for the section splitter to find
   * @param offsets the way back into the source
   */
  public DocumentText {
    blocks = List.copyOf(blocks);
  }

  /**
   * The view of a document without markup.
   *
   * @param document a plain text document
   * @return the document's text as it is
   */
  public static DocumentText plain(Document document) {
    return new DocumentText(document, document.text(), List.of(), OffsetMap.IDENTITY);
  }
}
