package io.github.saidby.internal.sections;

import io.github.saidby.model.Block;
import java.util.List;

/** The blocks of plain text when nobody asks for its sections: paragraphs, all of one kind. */
public final class PlainBlocks {

  private PlainBlocks() {}

  /**
   * Joins the lines of a text into paragraphs without judging what they are.
   *
   * @param text the text
   * @return the paragraphs, trimmed
   */
  public static List<Block> of(String text) {
    return Layout.of(text, SectionWords.NONE).drafts().stream().map(Draft::toBlock).toList();
  }
}
