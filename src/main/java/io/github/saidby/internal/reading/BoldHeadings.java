package io.github.saidby.internal.reading;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/** Takes short paragraphs that are bold throughout, with text under them, for headings. */
final class BoldHeadings {

  private static final int LONGEST = 220;
  private static final int NEAR = 4;
  private static final String BOLD = "bold";

  private BoldHeadings() {}

  static List<Block> settle(List<Block> blocks) {
    List<Block> settled = new ArrayList<>(blocks.size());
    int level = 1;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean heading = isHeadingLike(block) && isBody(blocks, i + 1);
      if (heading) {
        settled.add(block.toBuilder().kind(BlockKind.HEADING).level(level + 1).build());
      } else {
        settled.add(block);
        level = block.kind() == BlockKind.HEADING ? block.level() : level;
      }
    }
    return settled;
  }

  private static boolean isHeadingLike(Block block) {
    String text = block.text();
    return block.reason().equals(BOLD)
        && text.length() <= LONGEST
        && ".,;:".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  /** Whether running text comes next, links and captions aside. */
  private static boolean isBody(List<Block> blocks, int from) {
    for (int i = from; i < blocks.size() && i < from + NEAR; i++) {
      BlockKind kind = blocks.get(i).kind();
      if (kind != BlockKind.RELATED_LINKS && kind != BlockKind.CAPTION) {
        return kind.isRunningText() && !blocks.get(i).reason().equals(BOLD);
      }
    }
    return false;
  }
}
