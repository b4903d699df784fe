package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import io.github.saidby.text.Characters;
import java.util.List;
import java.util.Optional;

/** Tells the title among the short lines at the top of a text from what stands above and below. */
final class TitleLine {

  private static final int LONGEST_LABEL = 60;
  private static final int LEAST_WORDS = 4;
  private static final int FEW = 2;
  private static final int MOST_KICKER_WORDS = 3;
  private static final int LEAST_TITLE_WORDS = 5;

  private TitleLine() {}

  /**
   * The title.
   *
   * @param layout the text
   * @param lines the open lines at its top, in order
   * @param dated whether they end at a byline or date
   * @return the index of the title, or -1
   */
  static int among(Layout layout, List<Integer> lines, boolean dated) {
    int title = repeatedTitle(layout, lines);
    if (title >= 0) {
      return title;
    }
    return dated ? titleAbove(layout, lines) : firstTitle(layout, lines);
  }

  private static int repeatedTitle(Layout layout, List<Integer> lines) {
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        Draft first = layout.get(lines.get(i));
        Draft second = layout.get(lines.get(j));
        if (first.repeats(second)) {
          second.settle(BlockKind.REPEATED_TITLE, "repeated");
          return lines.get(i);
        }
        if (isTrail(first.text(), second.text())) {
          return lines.get(j);
        }
      }
    }
    return -1;
  }

  /** Whether a line is the way through the site to a title: "Home / City / The title". */
  private static boolean isTrail(String line, String title) {
    int start = line.length() - title.length();
    return start > 1
        && line.endsWith(title)
        && title.indexOf(' ') > 0
        && "/>›»|".indexOf(lastVisible(line, start)) >= 0;
  }

  private static char lastVisible(String line, int end) {
    int at = end - 1;
    while (at > 0 && Characters.isSpace(line.charAt(at))) {
      at--;
    }
    return line.charAt(at);
  }

  /** The title above a byline: under a menu or several labels, the first line of some words. */
  private static int titleAbove(Layout layout, List<Integer> lines) {
    int first = lines.get(0);
    boolean menu =
        layout.drafts().subList(0, lines.get(lines.size() - 1)).stream()
            .anyMatch(draft -> draft.is(BlockKind.LIST_ITEM));
    if (lines.size() > FEW || menu || isLabel(layout, lines, 0)) {
      int from = 0;
      for (int i = 0; i < lines.size() && menu; i++) {
        boolean below = lines.get(i) > 0 && layout.get(lines.get(i) - 1).is(BlockKind.LIST_ITEM);
        from = below ? i : from;
      }
      for (int index : lines.subList(from, lines.size())) {
        if (layout.get(index).shape().words >= LEAST_WORDS) {
          return index;
        }
      }
    }
    return isLabel(layout, lines, 0) ? lines.size() > 1 ? lines.get(1) : -1 : first;
  }

  /** The first line that is no label of the site, if body text follows. */
  private static int firstTitle(Layout layout, List<Integer> lines) {
    int title = isLabel(layout, lines, 0) ? 1 : 0;
    while (title > 0 && title < lines.size() && isLabel(layout, lines, title)) {
      title++;
    }
    if (title >= lines.size()) {
      return -1;
    }
    if (!hasText(layout, lines.get(lines.size() - 1))) {
      return -1;
    }
    boolean apart = lines.size() <= title + 2 || layout.gapAfter(lines.get(title)) > 0;
    if (!apart) {
      return belowLetterhead(layout, lines.subList(title, lines.size()));
    }
    boolean capital = !layout.get(lines.get(title)).shape().startsSmall;
    return capital ? lines.get(title) : -1;
  }

  /**
   * Below lines that touch, as those of a court's letterhead do, one that stands alone; else the
   * first of two that touch.
   */
  private static int belowLetterhead(Layout layout, List<Integer> lines) {
    boolean below = false;
    for (int index : lines) {
      Draft draft = layout.get(index);
      below |= layout.gapAfter(index) > 0 && draft.gap == 0;
      boolean alone = draft.gap > 0 && layout.gapAfter(index) > 0;
      if (below
          && alone
          && draft.shape().words >= LEAST_WORDS
          && Character.isLetter(draft.text().charAt(0))) {
        return index;
      }
    }
    boolean pair =
        lines.size() > 1
            && layout.get(lines.get(1)).gap == 0
            && layout.gapAfter(lines.get(1)) > 0
            && layout.get(lines.get(0)).shape().words > 2;
    return pair ? lines.get(0) : -1;
  }

  /** Whether anything but furniture follows: of short lines alone none is a title. */
  private static boolean hasText(Layout layout, int last) {
    return layout.drafts().subList(last + 1, layout.size()).stream()
        .anyMatch(draft -> draft.toBlock().kind().isRunningText() || draft.is(BlockKind.HEADING));
  }

  private static boolean isLabel(Layout layout, List<Integer> lines, int at) {
    return isSiteLabel(layout, lines.get(at))
        || isSender(layout, lines, at)
        || isKicker(layout, lines, at);
  }

  /** Whoever stands right above a line such as "PRESS RELEASE". */
  private static boolean isSender(Layout layout, List<Integer> lines, int at) {
    return at + 1 < lines.size()
        && lines.get(at + 1) == lines.get(at) + 1
        && isSiteLabel(layout, lines.get(at + 1))
        && layout.get(lines.get(at + 1)).gap == 0
        && layout.regime().spaced();
  }

  /** A few words in capitals above a title in capitals. */
  private static boolean isKicker(Layout layout, List<Integer> lines, int at) {
    if (at + 1 >= lines.size()) {
      return false;
    }
    Shape first = layout.get(lines.get(at)).shape();
    Shape second = layout.get(lines.get(at + 1)).shape();
    return first.isAllCaps()
        && second.isAllCaps()
        && first.words <= MOST_KICKER_WORDS
        && second.words >= LEAST_TITLE_WORDS;
  }

  static boolean isSiteLabel(Layout layout, int index) {
    Draft draft = layout.get(index);
    Optional<BlockKind> known = layout.words().furniture().find(draft.text());
    boolean parts = draft.text().indexOf(" | ") > 0 || draft.text().indexOf(" › ") > 0;
    return draft.end() - draft.start() <= LONGEST_LABEL
        && (parts || known.filter(BlockKind.SITE_LABEL::equals).isPresent());
  }
}
