package io.github.saidby.internal.sections;

import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import java.util.List;
import java.util.Locale;

/** Types the furniture and the turns among the blocks that markup tells. Its headings stay. */
final class MarkedUp {

  /** Kinds that a heading on a page may announce; the text under it is none of the article's. */
  private static final List<BlockKind> LINKS =
      List.of(BlockKind.RELATED_LINKS, BlockKind.ADVERTISEMENT, BlockKind.PAGE_FURNITURE);

  private static final int MOST_LINK_WORDS = 8;

  private static final List<Pass> PASSES =
      List.of(
          MarkedUp::settleRules,
          MarkedUp::settleHeadings,
          MarkedUp::settleDates,
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

  /** Rows of one mark, as between the parts of a text. */
  private static void settleRules(Layout layout) {
    layout.drafts().stream()
        .filter(Draft::isOpen)
        .filter(draft -> Rules.isRule(layout.text(), draft.start(), draft.end()))
        .forEach(draft -> draft.settle(BlockKind.SEPARATOR, "rule"));
  }

  /**
   * Pages name the day of an article as they name who wrote it, or set it in a list behind the word
   * "Published".
   */
  private static void settleDates(Layout layout) {
    for (int i = 1; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (draft.is(BlockKind.LIST_ITEM)
          && isDate(layout, draft)
          && isLabelOfDate(layout, layout.get(i - 1))) {
        draft.settle(BlockKind.PUBLICATION_DATE, "dated");
      }
    }
    layout.drafts().stream()
        .filter(draft -> draft.is(BlockKind.BYLINE))
        .filter(draft -> isDate(layout, draft))
        .forEach(draft -> draft.settle(BlockKind.PUBLICATION_DATE, "date"));
  }

  private static boolean isDate(Layout layout, Draft draft) {
    return DateLine.of(draft.text(), layout.words().dates(), Locale.ROOT).isBare();
  }

  private static boolean isLabelOfDate(Layout layout, Draft draft) {
    DateLine line = DateLine.of(draft.text(), layout.words().dates(), Locale.ROOT);
    return line.isLabelled() && line.isOfDates();
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
      boolean bold = draft.reason().equals("bold");
      if (draft.is(BlockKind.HEADING) && (bold || draft.reason().equals("tag"))) {
        FurnitureLine.judge(draft.text(), layout.words())
            .filter(
                found -> LINKS.contains(found.kind()) || (bold && found.kind() == BlockKind.CREDIT))
            .ifPresent(
                found -> {
                  draft.settle(found.kind(), found.reason());
                  draft.level(0);
                });
      }
    }
  }
}
