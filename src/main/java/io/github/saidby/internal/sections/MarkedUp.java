package io.github.saidby.internal.sections;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import java.util.List;

/** Types the furniture among the blocks that markup tells. Their headings are what they are. */
final class MarkedUp {

  /** Kinds that a heading on a page may announce; the text under it is none of the article's. */
  private static final List<BlockKind> LINKS =
      List.of(BlockKind.RELATED_LINKS, BlockKind.ADVERTISEMENT, BlockKind.PAGE_FURNITURE);

  private MarkedUp() {}

  static List<Block> settle(List<Block> blocks, SectionWords words) {
    return blocks.stream().map(block -> settle(block, words)).toList();
  }

  private static Block settle(Block block, SectionWords words) {
    boolean page = block.kind() == BlockKind.HEADING && block.reason().equals("tag");
    if (block.kind() != BlockKind.PARAGRAPH && !page) {
      return block;
    }
    return FurnitureLine.judge(block.text(), words)
        .filter(found -> page ? LINKS.contains(found.kind()) : !isLabel(found.kind()))
        .map(found -> block.toBuilder().kind(found.kind()).level(0).reason(found.reason()).build())
        .orElse(block);
  }

  private static boolean isLabel(BlockKind kind) {
    return kind == BlockKind.SITE_LABEL;
  }
}
