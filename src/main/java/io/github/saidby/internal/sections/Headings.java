package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import io.github.saidby.text.Characters;

/**
 * Headings in the body: short lines that stand apart and have text under them. Read from the end,
 * so that what follows a line is already known.
 */
final class Headings implements Pass {

  private static final int LEAST_WORDS = 4;
  private static final int LEAST_QUOTED_WORDS = 6;

  @Override
  public void apply(Layout layout) {
    if (isUnderlined(layout)) {
      return;
    }
    for (int i = layout.size() - 1; i >= 0; i--) {
      Draft draft = layout.get(i);
      if (draft.isOpen()
          && HeadingLine.isPlausible(layout, draft)
          && standsApart(layout, i)
          && ((i > 0 && layout.isOutdented(draft)) || leads(layout, i))) {
        draft.settleHeading(style(layout, draft), draft.shape().isAllCaps() ? "caps" : "gap");
      }
    }
  }

  /** Whether the document underlines its headings, so that no other line is one. */
  static boolean isUnderlined(Layout layout) {
    int underlined = 0;
    int numbered = 0;
    for (Draft draft : layout.drafts()) {
      underlined += draft.is(BlockKind.HEADING) && draft.reason().equals("underline") ? 1 : 0;
      numbered += draft.isOpen() && draft.label().isNumbering() ? 1 : 0;
    }
    return underlined > 1 && underlined > numbered;
  }

  private static boolean standsApart(Layout layout, int index) {
    return index == 0
        || !layout.regime().spaced()
        || layout.get(index).gap > 0
        || layout.get(index - 1).is(BlockKind.HEADING)
        || layout.get(index - 1).is(BlockKind.PAGE_FURNITURE)
        || (layout.get(index - 1).reason().equals("bullet") && layout.gapAfter(index) > 0);
  }

  /** Whether text follows that it can be the heading of; at most one more heading in between. */
  private static boolean leads(Layout layout, int index) {
    boolean stacked = false;
    for (int i = index + 1; i < layout.size(); i++) {
      Draft next = layout.get(i);
      if (isLabelled(layout, index) && isLabelled(layout, i)) {
        return false;
      }
      if (next.is(BlockKind.HEADING) && !stacked) {
        stacked = true;
      } else if (!isPassedOver(next)) {
        return next.is(BlockKind.LIST_ITEM)
            || next.is(BlockKind.SPEAKER_TURN)
            || next.is(BlockKind.TABLE)
            || next.is(BlockKind.FOOTNOTE)
            || (next.isOpen() && (isBody(layout, next) || introducesList(layout, i)));
      }
    }
    return false;
  }

  /** Whether it is one of several lines that each give a value to a name. */
  private static boolean isLabelled(Layout layout, int index) {
    int colon = TurnLabel.colon(layout.text(), layout.get(index));
    return colon > 0 && colon + 1 < layout.get(index).end();
  }

  private static boolean isPassedOver(Draft draft) {
    return draft.is(BlockKind.CAPTION)
        || draft.is(BlockKind.ADVERTISEMENT)
        || draft.is(BlockKind.CREDIT)
        || draft.is(BlockKind.PULL_QUOTE)
        || draft.is(BlockKind.PAGE_FURNITURE)
        || draft.is(BlockKind.SEPARATOR);
  }

  private static boolean isBody(Layout layout, Draft draft) {
    Shape shape = draft.shape();
    boolean quoted = Characters.straight(layout.text().charAt(draft.start())) == '"';
    return shape.isProse()
        || (quoted && shape.words >= LEAST_QUOTED_WORDS)
        || shape.endsSentence()
        || (shape.last == ':' && shape.words >= LEAST_WORDS);
  }

  private static boolean introducesList(Layout layout, int index) {
    return layout.get(index).shape().last == ':'
        && index + 1 < layout.size()
        && layout.get(index + 1).is(BlockKind.LIST_ITEM);
  }

  static String style(Layout layout, Draft draft) {
    if (draft.label().isNumbering()) {
      return draft.label().kind() + " " + draft.label().depth();
    }
    if (Version.is(draft.text(), layout.words().dates())) {
      return Levels.VERSION;
    }
    return draft.shape().isAllCaps() ? Levels.CAPS : Levels.PLAIN;
  }
}
