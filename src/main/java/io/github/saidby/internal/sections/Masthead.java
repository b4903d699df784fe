package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands above the text: the site's label, the title, the title again. */
final class Masthead implements Pass {

  private static final int MOST_LINES = 12;
  private static final String GREETING = "Dear ";
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_LABEL = 60;

  @Override
  public void apply(Layout layout) {
    List<Integer> lines = candidates(layout);
    if (isLetter(layout) || lines.isEmpty()) {
      return;
    }
    int title = repeatedTitle(layout, lines);
    if (title < 0) {
      title = firstTitle(layout, lines);
    }
    for (int index : lines) {
      if (index < title || (title < 0 && isSiteLabel(layout, index))) {
        layout.get(index).settle(BlockKind.SITE_LABEL, "top");
      }
    }
    if (title >= 0) {
      layout.get(title).settleHeading("title", "title");
    }
  }

  /** Where somebody is greeted near the top, what stands above is an address, not a title. */
  private static boolean isLetter(Layout layout) {
    for (int i = 0; i < layout.size() && i < MOST_LINES; i++) {
      if (layout.get(i).text().startsWith(GREETING)) {
        layout.drafts().subList(0, i + 1).stream()
            .filter(Draft::isOpen)
            .forEach(draft -> draft.settle(BlockKind.PARAGRAPH, "letter"));
        return true;
      }
    }
    return false;
  }

  /** The open lines before the first prose that could be titles. */
  private static List<Integer> candidates(Layout layout) {
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < layout.size() && i < MOST_LINES; i++) {
      Draft draft = layout.get(i);
      if (draft.is(BlockKind.LIST_ITEM)
          || draft.is(BlockKind.SPEAKER_TURN)
          || draft.is(BlockKind.HEADING)
          || (draft.isOpen() && !isTitleLike(draft))) {
        break;
      }
      if (draft.isOpen()) {
        lines.add(i);
      }
    }
    return lines;
  }

  static boolean isTitleLike(Draft draft) {
    Shape shape = draft.shape();
    return shape.letters > 0
        && shape.columns == 0
        && (shape.length <= LONGEST_TITLE
            || (shape.isTitleCase() && shape.length <= 2 * LONGEST_TITLE))
        && shape.last != '.'
        && shape.last != ','
        && shape.last != ';'
        && shape.last != ':'
        && draft.lines() <= 4;
  }

  private static int repeatedTitle(Layout layout, List<Integer> lines) {
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        if (layout.get(lines.get(i)).repeats(layout.get(lines.get(j)))) {
          layout.get(lines.get(j)).settle(BlockKind.REPEATED_TITLE, "repeated");
          return lines.get(i);
        }
      }
    }
    return -1;
  }

  /** The first line that is no label of the site, if body text follows. */
  private static int firstTitle(Layout layout, List<Integer> lines) {
    int title = isSiteLabel(layout, lines.get(0)) ? 1 : 0;
    if (title >= lines.size()) {
      return -1;
    }
    boolean apart = lines.size() <= title + 2 || layout.gapAfter(lines.get(title)) > 0;
    boolean capital = !layout.get(lines.get(title)).shape().startsSmall;
    return apart && capital ? lines.get(title) : -1;
  }

  private static boolean isSiteLabel(Layout layout, int index) {
    Draft draft = layout.get(index);
    Optional<BlockKind> known = layout.words().furniture(draft.text());
    boolean parts = draft.text().indexOf(" | ") > 0 || draft.text().indexOf(" › ") > 0;
    return draft.end() - draft.start() <= LONGEST_LABEL
        && (parts || known.filter(BlockKind.SITE_LABEL::equals).isPresent());
  }
}
