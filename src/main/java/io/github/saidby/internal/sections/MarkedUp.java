package io.github.saidby.internal.sections;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import java.util.List;

/** Types the furniture and the turns among the blocks that markup tells. Its headings stay. */
final class MarkedUp {

  /** Kinds that a heading on a page may announce; the text under it is none of the article's. */
  private static final List<BlockKind> LINKS =
      List.of(BlockKind.RELATED_LINKS, BlockKind.ADVERTISEMENT, BlockKind.PAGE_FURNITURE);

  private static final List<Pass> PASSES =
      List.of(
          MarkedUp::settleHeadings,
          new Notices(),
          new Furniture(),
          new FurnitureRuns(),
          new Turns(),
          BelowTitle::settleMarkedUp,
          new Datelines(),
          new PullQuotes());

  private MarkedUp() {}

  static List<Block> settle(String text, List<Block> blocks, SectionWords words) {
    Layout layout = Layout.of(text, blocks, words);
    PASSES.forEach(pass -> pass.apply(layout));
    return layout.drafts().stream().map(Draft::toBlock).toList();
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
