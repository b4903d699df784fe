package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.HashSet;
import java.util.Set;

/** Items of lists: marked with bullets, numbered in a row, or short lines without a gap. */
final class Lists implements Pass {

  private static final String SURE_BULLETS = "•‣⁃◦●○■□▪▫▸►★☆✓✔➤➢→·*";
  private static final int LONGEST_ITEM = 160;

  @Override
  public void apply(Layout layout) {
    for (int i = 0; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (!draft.isOpen()) {
        continue;
      }
      if (isQuoted(layout, i)) {
        draft.settle(BlockKind.BLOCK_QUOTE, "mark");
      } else if (isBulleted(layout, i)) {
        draft.settle(BlockKind.LIST_ITEM, "bullet");
      } else if (isNumbered(layout, i)) {
        draft.settle(BlockKind.LIST_ITEM, "number");
      }
    }
    settleLoneBullets(layout);
    settleLoneNumbers(layout);
    for (int i = 0; i < layout.size(); i++) {
      i = Math.max(i, settleRun(layout, i) - 1);
    }
  }

  /** A dash before a single line marks an item where it marks the items of other lists. */
  private static void settleLoneBullets(Layout layout) {
    Set<Character> marks = new HashSet<>();
    for (Draft draft : layout.drafts()) {
      if (draft.is(BlockKind.LIST_ITEM) && draft.label().kind() == Label.Kind.BULLET) {
        marks.add(layout.text().charAt(draft.start()));
      }
    }
    for (Draft draft : layout.drafts()) {
      boolean bullet = draft.isOpen() && draft.label().kind() == Label.Kind.BULLET;
      if (bullet && marks.contains(layout.text().charAt(draft.start()))) {
        draft.settle(BlockKind.LIST_ITEM, "bullet");
      }
    }
  }

  /** Numbered sentences go on below headings, as the paragraphs of judgments do, or count down. */
  private static void settleLoneNumbers(Layout layout) {
    Label last = Label.NONE;
    for (Draft draft : layout.drafts()) {
      boolean numbered = draft.label().isNumbering() && draft.label().depth() == 1;
      if (numbered
          && draft.isOpen()
          && draft.shape().endsSentence()
          && (draft.label().follows(last) || last.follows(draft.label()))) {
        draft.settle(BlockKind.LIST_ITEM, "number");
      }
      if (numbered && draft.is(BlockKind.LIST_ITEM)) {
        last = draft.label();
      }
    }
  }

  /** Lines of a letter that an answer to it repeats; a single one may be anything. */
  private static boolean isQuoted(Layout layout, int index) {
    return isMarked(layout, index)
        && (isMarked(layout, index - 1)
            || isMarked(layout, index + 1)
            || introduces(layout, index - 1));
  }

  private static boolean isMarked(Layout layout, int index) {
    return index >= 0
        && index < layout.size()
        && layout.text().charAt(layout.get(index).start()) == '>'
        && layout.get(index).shape().words > 0;
  }

  private static boolean isBulleted(Layout layout, int index) {
    Draft draft = layout.get(index);
    if (draft.label().kind() != Label.Kind.BULLET) {
      return false;
    }
    return SURE_BULLETS.indexOf(layout.text().charAt(draft.start())) >= 0
        || isBullet(layout, index - 1)
        || isBullet(layout, index + 1)
        || introduces(layout, index - 1);
  }

  private static boolean isBullet(Layout layout, int index) {
    return index >= 0
        && index < layout.size()
        && layout.get(index).label().kind() == Label.Kind.BULLET;
  }

  private static boolean introduces(Layout layout, int index) {
    return index >= 0 && layout.get(index).shape().last == ':';
  }

  /** Neighbours that count on, or numbered sentences, are items; other numbers head sections. */
  private static boolean isNumbered(Layout layout, int index) {
    Draft draft = layout.get(index);
    if (!draft.label().isNumbering() || draft.label().kind() == Label.Kind.WORD) {
      return false;
    }
    boolean counted =
        (index > 0 && draft.label().follows(layout.get(index - 1).label()))
            || (index + 1 < layout.size() && layout.get(index + 1).label().follows(draft.label()));
    return counted || (draft.shape().isProse() && draft.label().depth() == 1);
  }

  private static int settleRun(Layout layout, int from) {
    int to = from;
    boolean stops = true;
    boolean anyStop = false;
    while (to < layout.size() && isItem(layout, to) && (to == from || layout.get(to).gap == 0)) {
      boolean stop = layout.get(to).shape().endsSentence();
      stops &= stop;
      anyStop |= stop;
      to++;
    }
    boolean introduced = introduces(layout, from - 1);
    boolean even = stops || !anyStop;
    int least = introduced ? 2 : even ? 3 : 4;
    boolean first = from == 0;
    boolean beforeBody = to < layout.size() && layout.get(to).gap == 0;
    boolean mixed = !even && !layout.regime().spaced();
    int end = introduced && beforeBody && !anyStop ? to - 1 : to;
    if (first || mixed || (beforeBody && end == to) || end - from < least) {
      return to;
    }
    for (int i = from; i < end; i++) {
      layout.get(i).settle(BlockKind.LIST_ITEM, "run");
    }
    return to;
  }

  private static boolean isItem(Layout layout, int index) {
    Draft draft = layout.get(index);
    return draft.isOpen() && draft.end() - draft.start() <= LONGEST_ITEM && !draft.newPage;
  }
}
