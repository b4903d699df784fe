package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;

/** What stands among or right below the furniture of a page and so belongs to it. */
final class FurnitureRuns implements Pass {

  private static final int NOTE = 2;
  private static final int LEAST_ENTRIES = 3;
  private static final int MOST_ENTRY_WORDS = 4;
  private static final int MOST_LABEL_WORDS = 4;

  /** So many lines without a meaning of their own are believed below one line of furniture. */
  private static final int MOST_BELOW = 3;

  @Override
  public void apply(Layout layout) {
    for (int i = 0; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (draft.is(BlockKind.CAPTION) && draft.reason().equals("words")) {
        spread(layout, i, -1);
        spread(layout, i, 1);
      } else if (announces(draft)) {
        spread(layout, i, 1);
      }
    }
    for (int i = 0; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (draft.is(BlockKind.CORRECTION)
          && !draft.reason().equals("below")
          && draft.shape().words <= NOTE
          && draft.shape().last == ':') {
        settleNote(layout, i);
      }
    }
    settleMenus(layout);
    settleTail(layout);
  }

  /** Whether it only says what the next line is: whom to ask, what to read, figure 1. */
  private static boolean announces(Draft draft) {
    boolean few = draft.shape().words <= MOST_LABEL_WORDS && !draft.shape().endsSentence();
    return (draft.is(BlockKind.CREDIT) && draft.shape().last == ':')
        || (draft.is(BlockKind.RELATED_LINKS) && draft.reason().equals("words") && few)
        || (draft.is(BlockKind.CAPTION)
            && draft.reason().equals("number")
            && draft.shape().words == 2);
  }

  /** A note that its first line only announces: what was wrong stands in the next lines. */
  private static void settleNote(Layout layout, int label) {
    for (int i = label + 1; i < layout.size() && i <= label + NOTE; i++) {
      Draft draft = layout.get(i);
      if (draft.is(BlockKind.PUBLICATION_DATE) || draft.isOpen()) {
        draft.settle(BlockKind.CORRECTION, "below");
      }
    }
  }

  /** In a text with blank lines, short lines that touch a caption or contact line belong to it. */
  private static void spread(Layout layout, int from, int step) {
    if (!layout.regime().spaced()) {
      return;
    }
    Draft source = layout.get(from);
    for (int i = from + step; i >= 0 && i < layout.size(); i += step) {
      Draft draft = layout.get(i);
      boolean touches = (step > 0 ? draft : layout.get(i + 1)).gap == 0;
      if (!touches || !draft.isOpen() || draft.shape().isProse()) {
        return;
      }
      draft.settle(source.toBlock().kind(), "beside");
      if (step < 0) {
        return;
      }
    }
  }

  /** Below the top of a text, rows of buttons and of the names of the site's sections. */
  private static void settleMenus(Layout layout) {
    for (int i = Furniture.endOfTop(layout); i < layout.size(); i++) {
      if (!isEntry(layout, i)) {
        continue;
      }
      int last = i;
      int entries = 1;
      for (int j = i + 1; j < layout.size() && j - last <= 1 + entries; j++) {
        if (isEntry(layout, j)) {
          entries++;
          last = j;
        } else if (!isLine(layout.get(j))) {
          break;
        }
      }
      if (entries >= LEAST_ENTRIES && entries * 2 > last - i) {
        settleOpen(layout, i, last + 1, BlockKind.PAGE_FURNITURE, "menu");
      }
      i = last;
    }
  }

  private static boolean isEntry(Layout layout, int index) {
    Draft draft = layout.get(index);
    return draft.is(BlockKind.PAGE_FURNITURE)
        || (isLine(draft) && layout.words().furniture().isMenuEntry(draft.text()));
  }

  private static boolean isLine(Draft draft) {
    return draft.isOpen()
        && draft.shape().words <= MOST_ENTRY_WORDS
        && !draft.shape().endsSentence();
  }

  /**
   * Behind the last prose but a closing note, lines under one that announces links are links, and
   * those among the furniture of the page are furniture.
   */
  private static void settleTail(Layout layout) {
    int last = layout.size();
    int links = -1;
    int page = -1;
    int known = 0;
    int open = 0;
    while (last > 0 && (!isText(layout.get(last - 1)) || last == layout.size())) {
      last--;
      Draft draft = layout.get(last);
      links = draft.is(BlockKind.RELATED_LINKS) ? last : links;
      page = draft.is(BlockKind.PAGE_FURNITURE) ? last : page;
      known += draft.is(BlockKind.PAGE_FURNITURE) ? 1 : 0;
      open += draft.isOpen() ? 1 : 0;
    }
    if (last == 0) {
      return;
    }
    if (links >= 0) {
      settleOpen(layout, links, layout.size(), BlockKind.RELATED_LINKS, "below");
      layout.drafts().subList(links, layout.size()).stream()
          .filter(draft -> draft.is(BlockKind.PUBLICATION_DATE))
          .forEach(date -> date.settle(BlockKind.RELATED_LINKS, "below"));
    }
    boolean ends = !isText(layout.get(layout.size() - 1));
    if (ends && known > 1 && open <= known * MOST_BELOW) {
      settleOpen(layout, page, layout.size(), BlockKind.PAGE_FURNITURE, "below");
    }
  }

  private static void settleOpen(Layout layout, int from, int to, BlockKind kind, String why) {
    for (int i = from; i < to; i++) {
      Draft draft = layout.get(i);
      if (draft.isOpen() && !isText(draft)) {
        draft.settle(kind, why);
      }
    }
  }

  private static boolean isText(Draft draft) {
    return draft.isOpen() && (draft.shape().isProse() || draft.shape().endsSentence());
  }
}
