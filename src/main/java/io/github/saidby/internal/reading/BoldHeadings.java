package io.github.saidby.internal.reading;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/** Takes short paragraphs that are bold throughout, with text under them, for headings. */
final class BoldHeadings {

  private static final int LONGEST = 220;
  private static final int NEAR = 4;
  private static final int TOP = 12;
  private static final int LONGEST_LABEL = 80;
  private static final String BOLD = "bold";

  private BoldHeadings() {}

  static List<Block> settle(List<Block> blocks) {
    List<Block> settled = new ArrayList<>(blocks.size());
    int level = title(blocks) ? 0 : 1;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean heading = isHeadingLike(block) && isBody(blocks, i + 1);
      if (heading) {
        settled.add(block.toBuilder().kind(BlockKind.HEADING).level(level + 1).build());
        level = Math.max(1, level);
      } else {
        settled.add(block);
        level = block.kind() == BlockKind.HEADING ? block.level() : level;
      }
    }
    return settled;
  }

  /** Whether the title is among them: no tag tells it, and the first stands above all prose. */
  private static boolean title(List<Block> blocks) {
    for (Block block : blocks) {
      if (block.kind() == BlockKind.HEADING && block.level() == 1) {
        return false;
      }
    }
    for (int i = 0; i < blocks.size() && i < TOP; i++) {
      if (isHeadingLike(blocks.get(i))) {
        return blocks.get(i).reason().equals(BOLD);
      }
      if (blocks.get(i).kind().isRunningText() && !isLabel(blocks.get(i).text())) {
        return false;
      }
    }
    return false;
  }

  /** "FOR IMMEDIATE RELEASE" and the like. */
  private static boolean isLabel(String text) {
    return text.length() <= LONGEST_LABEL && text.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isHeadingLike(Block block) {
    String text = block.text();
    boolean marked = block.reason().equals(BOLD) || block.reason().equals("summary");
    return marked && text.length() <= LONGEST && ".,;:".indexOf(text.charAt(text.length() - 1)) < 0;
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
