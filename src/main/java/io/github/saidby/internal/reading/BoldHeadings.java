package io.github.saidby.internal.reading;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/** Takes short paragraphs that are bold throughout, with text under them, for headings. */
final class BoldHeadings {

  private static final int LONGEST = 220;
  private static final String BOLD = "bold";

  private BoldHeadings() {}

  static List<Block> settle(List<Block> blocks) {
    List<Block> settled = new ArrayList<>(blocks.size());
    int level = 1;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean heading = isHeadingLike(block) && i + 1 < blocks.size() && isBody(blocks.get(i + 1));
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

  private static boolean isBody(Block block) {
    return block.kind().isRunningText() && !block.reason().equals(BOLD);
  }
}
