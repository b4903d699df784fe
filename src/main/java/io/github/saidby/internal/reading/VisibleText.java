package io.github.saidby.internal.reading;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Document;
import io.github.saidby.model.Span;
import io.github.saidby.text.Characters;
import io.github.saidby.text.DocumentText;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds a document's visible text block by block, and remembers where each character stands in the
 * source. Characters must come in the order of the source; what comes out of order is left out.
 */
final class VisibleText {

  private static final String BETWEEN_BLOCKS = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final Segments.Builder segments = new Segments.Builder();
  private final List<Block> blocks = new ArrayList<>();

  private BlockKind kind = BlockKind.PARAGRAPH;
  private int level;
  private String reason = "";

  /** Visible start of the open block, -1 while it shows nothing. */
  private int start = -1;

  private int innerStart = -1;
  private int innerEnd;
  private int spaceFrom = -1;
  private int spaceTo;
  private char space = ' ';
  private int sourceEnd;
  private boolean outOfOrder;

  /** Ends the open block and starts another, which comes to be with its first character. */
  void open(BlockKind as, int headingLevel, String why) {
    close();
    kind = as;
    level = headingLevel;
    reason = why;
  }

  /** Tells why the open block is what it is, once more is known. */
  void reason(String why) {
    reason = why;
  }

  /** Whether the open block shows anything yet. */
  boolean isBlank() {
    return start < 0;
  }

  /** Inline markup, which belongs to the source of the block that it stands in. */
  void markup(int from, int to) {
    if (from < sourceEnd && start < 0) {
      return;
    }
    if (innerStart < 0) {
      innerStart = from;
    }
    if (start >= 0) {
      innerEnd = Math.max(innerEnd, to);
    }
  }

  /** White space of any length, which shows as one character or, at the edge of a block, not. */
  void space(int from, int to, char as) {
    if (start < 0 || from < sourceEnd) {
      return;
    }
    if (spaceFrom < 0) {
      spaceFrom = from;
      space = as;
    }
    space = as == '\n' ? as : space;
    spaceTo = to;
  }

  /** Whether a line break is the last that the open block showed: another one parts paragraphs. */
  boolean breaksLine() {
    return start >= 0 && spaceFrom >= 0 && space == '\n';
  }

  /** One character, shown by a stretch of the source. */
  void append(char c, int from, int to) {
    if (from < sourceEnd) {
      outOfOrder = true;
      return;
    }
    if (start < 0) {
      begin(from);
    } else if (spaceFrom >= 0) {
      put(space, spaceFrom, spaceTo);
    }
    spaceFrom = -1;
    put(c, from, to);
    innerEnd = Math.max(innerEnd, to);
  }

  private void begin(int from) {
    innerStart = innerStart < 0 ? from : Math.max(innerStart, sourceEnd);
    if (text.length() > 0) {
      text.append(BETWEEN_BLOCKS);
      segments.add(BETWEEN_BLOCKS.length(), sourceEnd, innerStart);
    }
    start = text.length();
  }

  private void put(char c, int from, int to) {
    text.append(c);
    segments.add(1, from, to);
    sourceEnd = to;
  }

  /** Ends the open block. */
  void close() {
    if (start >= 0 && !isSpacer()) {
      Span span = new Span(start, text.length());
      blocks.add(
          Block.builder()
              .span(span)
              .text(text.substring(start))
              .kind(kind)
              .level(level)
              .reason(reason)
              .build());
      sourceEnd = Math.max(sourceEnd, innerEnd);
      segments.block(start, innerStart, sourceEnd);
    }
    start = -1;
    innerStart = -1;
    innerEnd = 0;
    spaceFrom = -1;
  }

  /**
   * Whether the open block shows only space of a fixed width, which pages keep blocks apart with.
   */
  private boolean isSpacer() {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Characters.isSpace(c) && !Characters.isInvisible(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether something was left out because it stood out of order. */
  boolean isOutOfOrder() {
    return outOfOrder;
  }

  List<Block> blocks() {
    close();
    return blocks;
  }

  DocumentText build(Document document, List<Block> settled) {
    return new DocumentText(document, text.toString(), settled, segments.build());
  }
}
