package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;

/** Lines around an article: advertisements, links, credits, captions, bylines and dates. */
final class Furniture implements Pass {

  private static final int MOST_LINES = 3;
  private static final int MASTHEAD = 20;
  private static final int FOOT = 3;

  @Override
  public void apply(Layout layout) {
    for (int i = 0; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (draft.isOpen() && draft.lines() <= MOST_LINES) {
        settle(layout, i);
      }
    }
  }

  private static void settle(Layout layout, int index) {
    Draft draft = layout.get(index);
    FurnitureLine.Finding finding =
        FurnitureLine.judge(draft.text(), layout.words())
            .filter(found -> found.kind() != BlockKind.SITE_LABEL)
            .filter(found -> found.kind() != BlockKind.BYLINE || isAtEdge(layout, index))
            .orElse(null);
    if (finding != null) {
      draft.settle(finding.kind(), finding.reason());
    } else if (index > 0
        && !draft.shape().endsSentence()
        && !isTop(layout, index - 1)
        && draft.repeats(layout.get(index - 1))) {
      layout.get(index - 1).settle(BlockKind.CAPTION, "repeated");
      draft.settle(BlockKind.CAPTION, "repeated");
    }
  }

  /** Whether no body text stands before it. */
  private static boolean isTop(Layout layout, int index) {
    return layout.drafts().subList(0, Math.min(index, MASTHEAD)).stream()
        .noneMatch(draft -> draft.shape().isProse());
  }

  private static boolean isAtEdge(Layout layout, int index) {
    return index + FOOT >= layout.size() || isTop(layout, index);
  }
}
