package io.github.saidby.internal.sections;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import java.util.List;

/** Types the furniture and the turns among the blocks that markup tells. Its headings stay. */
final class MarkedUp {

  /** Kinds that a heading on a page may announce; the text under it is none of the article's. */
  private static final List<BlockKind> LINKS =
      List.of(BlockKind.RELATED_LINKS, BlockKind.ADVERTISEMENT, BlockKind.PAGE_FURNITURE);

  private static final int MOST_LINK_WORDS = 8;

  private static final List<Pass> PASSES =
      List.of(
          MarkedUp::settleHeadings,
          new Notices(),
          new Furniture(),
          new FurnitureRuns(),
          new Turns(),
          BelowTitle::settleMarkedUp,
          MarkedUp::settleLinks,
          new Datelines(),
          new PullQuotes());

  private MarkedUp() {}

  static List<Block> settle(String text, List<Block> blocks, SectionWords words) {
    Layout layout = Layout.of(text, blocks, words);
    PASSES.forEach(pass -> pass.apply(layout));
    return layout.drafts().stream().map(Draft::toBlock).toList();
  }

  /** A few words that are all of a block and a link lead elsewhere. */
  private static void settleLinks(Layout layout) {
    layout.drafts().stream()
        .filter(draft -> draft.isOpen() && draft.reason().equals("link"))
        .filter(draft -> draft.shape().words <= MOST_LINK_WORDS && !draft.shape().endsSentence())
        .forEach(draft -> draft.settle(BlockKind.RELATED_LINKS, "link"));
  }

  private static void settleHeadings(Layout layout) {
    for (Draft draft : layout.drafts()) {
      if (draft.is(BlockKind.HEADING) && draft.reason().equals("tag")) {
        FurnitureLine.judge(draft.text(), layout.words())
            .filter(found -> LINKS.contains(found.kind()))
            .ifPresent(
                found -> {
                  draft.settle(found.kind(), found.reason());
                  draft.level(0);
                });
      }
    }
  }
}
