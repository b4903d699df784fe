package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/** What stands above the text: labels of the site, menus, the title, and what is below it. */
final class Masthead implements Pass {

  static final int MOST_LINES = 12;

  /** Above a byline or date there may be a whole menu. */
  static final int MOST_LINES_ABOVE_BYLINE = 60;

  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_STANDFIRST = 300;

  @Override
  public void apply(Layout layout) {
    if (isLetter(layout)) {
      return;
    }
    int anchor = anchor(layout);
    List<Integer> lines = candidates(layout, anchor);
    if (lines.isEmpty()) {
      return;
    }
    int title = TitleLine.among(layout, lines, anchor > 0);
    if (title >= 0 && BelowTitle.isLoneByline(layout, title, lines)) {
      layout.get(title).settle(BlockKind.BYLINE, "name");
      return;
    }
    for (int i = 0; i < title; i++) {
      boolean menu = layout.get(i).is(BlockKind.LIST_ITEM);
      if (lines.contains(i) || menu) {
        layout.get(i).settle(BlockKind.SITE_LABEL, "top");
      }
    }
    if (title >= 0 && layout.words().headings().opens(layout.get(title).text())) {
      return;
    }
    if (title >= 0) {
      layout.get(title).settleHeading(Levels.TITLE, "title");
      BelowTitle.settle(layout, title, anchor);
    } else if (TitleLine.isSiteLabel(layout, lines.get(0))) {
      layout.get(lines.get(0)).settle(BlockKind.SITE_LABEL, "top");
    }
  }

  static boolean isAnchor(Draft draft) {
    return draft.is(BlockKind.BYLINE) || draft.is(BlockKind.PUBLICATION_DATE);
  }

  static boolean isStandfirst(Draft draft) {
    return draft.end() - draft.start() <= LONGEST_STANDFIRST && draft.lines() <= 4;
  }

  /**
   * Where somebody is greeted near the top, what stands above is an address, not a title; but a
   * letter that a page shows has a byline and a title above it.
   */
  private static boolean isLetter(Layout layout) {
    for (int i = 0; i < layout.size() && i < MOST_LINES; i++) {
      if (layout.get(i).is(BlockKind.BYLINE) && layout.get(i).reason().equals("by")) {
        return false;
      }
      if (layout.words().headings().isGreeting(layout.get(i).text())) {
        layout.drafts().subList(0, i + 1).stream()
            .filter(Draft::isOpen)
            .forEach(draft -> draft.settle(BlockKind.PARAGRAPH, "letter"));
        return true;
      }
    }
    return false;
  }

  /** The first byline or date above the first prose, or -1: the title stands above it. */
  private static int anchor(Layout layout) {
    for (int i = 0; i < layout.size() && i < MOST_LINES_ABOVE_BYLINE; i++) {
      Draft draft = layout.get(i);
      if (isAnchor(draft)) {
        return hasTitleAbove(layout, i) ? i : -1;
      }
      if (isBarrier(draft) || (draft.isOpen() && !isStandfirst(draft))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean hasTitleAbove(Layout layout, int anchor) {
    for (int i = 0; i < anchor; i++) {
      if (isTitleLike(layout.get(i)) && !TitleLine.isSiteLabel(layout, i)) {
        return true;
      }
    }
    return false;
  }

  /** The open lines that could be titles: above the byline, or before the first prose. */
  private static List<Integer> candidates(Layout layout, int anchor) {
    List<Integer> lines = new ArrayList<>();
    int limit = anchor > 0 ? anchor : Math.min(layout.size(), MOST_LINES);
    for (int i = 0; i < limit; i++) {
      Draft draft = layout.get(i);
      if (layout.words().headings().isGreeting(draft.text())) {
        break;
      }
      boolean menu = anchor > 0 && draft.is(BlockKind.LIST_ITEM) && draft.reason().equals("run");
      if (!menu && (isBarrier(draft) || (draft.isOpen() && !isTitleLike(draft)))) {
        break;
      }
      if (draft.isOpen()) {
        lines.add(i);
      }
    }
    return lines;
  }

  static boolean isBarrier(Draft draft) {
    return draft.is(BlockKind.SPEAKER_TURN)
        || (draft.is(BlockKind.TABLE) && draft.reason().equals("columns"))
        || draft.is(BlockKind.HEADING)
        || (draft.is(BlockKind.LIST_ITEM) && !draft.reason().equals("run"));
  }

  static boolean isTitleLike(Draft draft) {
    Shape shape = draft.shape();
    return (draft.isOpen() || draft.is(BlockKind.LIST_ITEM))
        && shape.letters > 0
        && !shape.isNoise()
        && shape.columns == 0
        && !isComment(draft.text())
        && (shape.length <= LONGEST_TITLE
            || (shape.isTitleCase() && shape.length <= 2 * LONGEST_TITLE))
        && shape.last != '.'
        && shape.last != ','
        && shape.last != ';'
        && shape.last != ':'
        && draft.lines() <= 4;
  }

  /** A line of a markup that is not read: two marks, a blank. */
  private static boolean isComment(String text) {
    return text.startsWith(".. ") || text.startsWith("// ") || text.startsWith("%% ");
  }
}
