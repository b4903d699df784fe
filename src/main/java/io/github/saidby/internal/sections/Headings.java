package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;

/** Headings in the body: short lines that stand apart and have text under them. */
final class Headings implements Pass {

  private static final int LONGEST = 150;
  private static final int MOST_WORDS = 20;

  @Override
  public void apply(Layout layout) {
    boolean underlined = count(layout, "underline") > 1;
    for (int i = layout.size() - 1; i >= 0 && !underlined; i--) {
      Draft draft = layout.get(i);
      if (draft.isOpen()
          && isPlausible(layout, draft)
          && standsApart(layout, i)
          && leads(layout, i)) {
        draft.settleHeading(style(draft), draft.shape().isAllCaps() ? "caps" : "gap");
      }
    }
  }

  private static int count(Layout layout, String reason) {
    return (int) layout.drafts().stream().filter(d -> d.reason().equals(reason)).count();
  }

  /** Whether it reads like a heading, whatever stands around it. */
  private static boolean isPlausible(Layout layout, Draft draft) {
    Shape shape = draft.shape();
    boolean numbered = draft.label.isNumbering();
    return draft.lines() <= (layout.regime().wrapped() ? 3 : 1)
        && shape.length <= LONGEST
        && shape.words <= MOST_WORDS
        && shape.letters > 1
        && shape.columns == 0
        && shape.innerStops == 0
        && (numbered || !shape.startsSmall)
        && draft.indent <= layout.regime().bodyIndent()
        && !(draft.label.kind() == Label.Kind.BULLET)
        && ".,;".indexOf(shape.last) < 0
        && (shape.last != ':' || shape.isAllCaps() || numbered);
  }

  private static boolean standsApart(Layout layout, int index) {
    return index == 0 || !layout.regime().spaced() || layout.get(index).gap > 0;
  }

  /** Whether text follows that it can be the heading of. */
  private static boolean leads(Layout layout, int index) {
    for (int i = index + 1; i < layout.size(); i++) {
      Draft next = layout.get(i);
      if (next.is(BlockKind.CAPTION)
          || next.is(BlockKind.ADVERTISEMENT)
          || next.is(BlockKind.CREDIT)) {
        continue;
      }
      return next.is(BlockKind.HEADING)
          || next.is(BlockKind.LIST_ITEM)
          || next.is(BlockKind.SPEAKER_TURN)
          || (next.isOpen() && (next.shape().isProse() || next.shape().endsSentence()));
    }
    return false;
  }

  private static String style(Draft draft) {
    if (draft.label.isNumbering()) {
      return draft.label.kind() + " " + draft.label.depth();
    }
    return draft.shape().isAllCaps() ? "caps" : "plain";
  }
}
