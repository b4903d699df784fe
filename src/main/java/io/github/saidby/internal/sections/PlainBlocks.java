package io.github.saidby.internal.sections;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Span;
import io.github.saidby.text.Characters;
import java.util.ArrayList;
import java.util.List;

/** The blocks of plain text when nobody asks for its sections: one for each line. */
public final class PlainBlocks {

  private PlainBlocks() {}

  /**
   * Takes every line that shows something for a paragraph.
   *
   * @param text the text
   * @return the paragraphs, trimmed
   */
  public static List<Block> of(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      int from = start;
      int to = end;
      while (from < to && Characters.isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && Characters.isSpace(text.charAt(to - 1))) {
        to--;
      }
      if (to > from) {
        Span span = new Span(from, to);
        blocks.add(
            Block.builder()
                .span(span)
                .text(span.of(text))
                .kind(BlockKind.PARAGRAPH)
                .reason("line")
                .build());
      }
      start = end + 1;
    }
    return blocks;
  }
}
