package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import io.github.saidby.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands above the text: labels of the site, the title, the title again, the line under it,
 * names and places.
 */
final class Masthead implements Pass {

  private static final int MOST_LINES = 12;

  /** Above a byline or date there may be a whole menu. */
  private static final int MOST_LINES_ABOVE_BYLINE = 60;

  private static final String GREETING = "Dear ";
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST_LABEL = 60;
  private static final int LONGEST_STANDFIRST = 300;
  private static final int LEAST_TITLE_WORDS = 4;
  private static final int MOST_NAME_WORDS = 4;
  private static final int FEW = 2;
  private static final int MOST_SUBTITLES = 4;

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
    int title = repeatedTitle(layout, lines);
    if (title < 0) {
      title = anchor > 0 ? titleAbove(layout, lines) : firstTitle(layout, lines);
    }
    if (title >= 0 && isLoneByline(layout, title, lines)) {
      layout.get(title).settle(BlockKind.BYLINE, "name");
      return;
    }
    for (int i = 0; i < title; i++) {
      boolean menu = layout.get(i).is(BlockKind.LIST_ITEM);
      if (lines.contains(i) || menu) {
        layout.get(i).settle(BlockKind.SITE_LABEL, "top");
      }
    }
    if (title >= 0) {
      layout.get(title).settleHeading("title", "title");
      settleBelow(layout, title, anchor);
    } else if (isSiteLabel(layout, lines.get(0))) {
      layout.get(lines.get(0)).settle(BlockKind.SITE_LABEL, "top");
    }
  }

  /** Types what stands between a title that markup marks and the text. */
  static void settleBelowTitle(Layout layout) {
    for (int i = 0; i < layout.size() && i < MOST_LINES_ABOVE_BYLINE; i++) {
      Draft draft = layout.get(i);
      if (draft.is(BlockKind.HEADING) && draft.level() == 1) {
        settleBelow(layout, i, anchorBelow(layout, i));
        return;
      }
    }
  }

  private static int anchorBelow(Layout layout, int title) {
    for (int i = title + 1; i < layout.size() && i <= title + MOST_LINES; i++) {
      Draft draft = layout.get(i);
      if (isAnchor(draft)) {
        return i;
      }
      if (isBarrier(draft) || (draft.isOpen() && !isStandfirst(draft))) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isAnchor(Draft draft) {
    return draft.is(BlockKind.BYLINE) || draft.is(BlockKind.PUBLICATION_DATE);
  }

  private static boolean isStandfirst(Draft draft) {
    return draft.end() - draft.start() <= LONGEST_STANDFIRST && draft.lines() <= 4;
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

  /** The first byline or date above the first prose, or -1: the title stands above it. */
  private static int anchor(Layout layout) {
    for (int i = 0; i < layout.size() && i < MOST_LINES_ABOVE_BYLINE; i++) {
      Draft draft = layout.get(i);
      if (isAnchor(draft)) {
        return i > 0 && layout.drafts().subList(0, i).stream().anyMatch(Masthead::isTitleLike)
            ? i
            : -1;
      }
      if (isBarrier(draft) || (draft.isOpen() && !isStandfirst(draft))) {
        return -1;
      }
    }
    return -1;
  }

  /** The open lines that could be titles: above the byline, or before the first prose. */
  private static List<Integer> candidates(Layout layout, int anchor) {
    List<Integer> lines = new ArrayList<>();
    int limit = anchor > 0 ? anchor : Math.min(layout.size(), MOST_LINES);
    for (int i = 0; i < limit; i++) {
      Draft draft = layout.get(i);
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

  private static boolean isBarrier(Draft draft) {
    return draft.is(BlockKind.SPEAKER_TURN)
        || (draft.is(BlockKind.TABLE) && draft.reason().equals("columns"))
        || draft.is(BlockKind.HEADING)
        || (draft.is(BlockKind.LIST_ITEM) && !draft.reason().equals("run"));
  }

  static boolean isTitleLike(Draft draft) {
    Shape shape = draft.shape();
    return (draft.isOpen() || draft.is(BlockKind.LIST_ITEM))
        && shape.letters > 0
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

  /** Whether the only line above the text is a name that its first paragraph does not speak of. */
  private static boolean isLoneByline(Layout layout, int title, List<Integer> lines) {
    if (lines.size() > 1 || title + 1 >= layout.size() || !isName(layout, layout.get(title))) {
      return false;
    }
    String name = layout.get(title).text();
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    Draft first = layout.get(title + 1);
    return first.shape().isProse() && !first.text().toLowerCase(Locale.ROOT).contains(last);
  }

  /** The title above a byline: under a menu or several labels, the first line of some words. */
  private static int titleAbove(Layout layout, List<Integer> lines) {
    int first = lines.get(0);
    boolean menu =
        layout.drafts().subList(0, lines.get(lines.size() - 1)).stream()
            .anyMatch(draft -> draft.is(BlockKind.LIST_ITEM));
    if (lines.size() > FEW || menu || isSiteLabel(layout, first)) {
      int from = 0;
      for (int i = 0; i < lines.size() && menu; i++) {
        boolean below = lines.get(i) > 0 && layout.get(lines.get(i) - 1).is(BlockKind.LIST_ITEM);
        from = below ? i : from;
      }
      for (int index : lines.subList(from, lines.size())) {
        if (layout.get(index).shape().words >= LEAST_TITLE_WORDS) {
          return index;
        }
      }
    }
    return isSiteLabel(layout, first) ? lines.size() > 1 ? lines.get(1) : -1 : first;
  }

  /** The first line that is no label of the site, if body text follows. */
  private static int firstTitle(Layout layout, List<Integer> lines) {
    int title = isSiteLabel(layout, lines.get(0)) ? 1 : 0;
    if (title >= lines.size()) {
      return -1;
    }
    if (!hasText(layout, lines.get(lines.size() - 1))) {
      return -1;
    }
    boolean apart = lines.size() <= title + 2 || layout.gapAfter(lines.get(title)) > 0;
    boolean capital = !layout.get(lines.get(title)).shape().startsSmall;
    return apart && capital ? lines.get(title) : -1;
  }

  /** Whether anything but furniture follows: of short lines alone none is a title. */
  private static boolean hasText(Layout layout, int last) {
    return layout.drafts().subList(last + 1, layout.size()).stream()
        .anyMatch(draft -> draft.toBlock().kind().isRunningText() || draft.is(BlockKind.HEADING));
  }

  private static boolean isSiteLabel(Layout layout, int index) {
    Draft draft = layout.get(index);
    Optional<BlockKind> known = layout.words().furniture(draft.text());
    boolean parts = draft.text().indexOf(" | ") > 0 || draft.text().indexOf(" › ") > 0;
    return draft.end() - draft.start() <= LONGEST_LABEL
        && (parts || known.filter(BlockKind.SITE_LABEL::equals).isPresent());
  }

  /** What stands between the title and the text: the line under the title, names, places. */
  private static void settleBelow(Layout layout, int title, int anchor) {
    boolean few = anchor - title <= MOST_SUBTITLES + 1;
    for (int i = title + 1; i < layout.size() && i <= title + MOST_LINES; i++) {
      Draft draft = layout.get(i);
      if (isBarrier(draft) || (i > anchor && draft.isOpen() && draft.shape().isProse())) {
        return;
      }
      if (!draft.isOpen() && !draft.is(BlockKind.LIST_ITEM)) {
        continue;
      }
      if (layout.words().isPlace(draft.text()) && (anchor > 0 || !leadsProse(layout, i))) {
        draft.settle(BlockKind.LOCATION, "place");
      } else if (isName(layout, draft)) {
        draft.settle(BlockKind.BYLINE, "name");
      } else if (i > 0 && layout.get(i - 1).is(BlockKind.BYLINE) && isRole(layout, i, anchor)) {
        draft.settle(BlockKind.BYLINE, "beside");
      } else if (i < anchor && few) {
        draft.settle(BlockKind.SUBTITLE, "title");
      }
    }
  }

  private static boolean leadsProse(Layout layout, int index) {
    return index + 1 < layout.size() && layout.get(index + 1).shape().isProse();
  }

  /** A given name and one to three further names. */
  private static boolean isName(Layout layout, Draft draft) {
    Shape shape = draft.shape();
    String text = draft.text();
    int blank = text.indexOf(' ');
    return blank > 0
        && shape.words >= 2
        && shape.words <= MOST_NAME_WORDS
        && shape.capitalized == shape.words
        && shape.digits == 0
        && !shape.endsSentence()
        && layout.words().isGivenName(text.substring(0, blank));
  }

  /** The paper, the job or the address of who wrote it: a short line that touches the name. */
  private static boolean isRole(Layout layout, int index, int anchor) {
    Draft draft = layout.get(index);
    return draft.shape().words <= LEAST_TITLE_WORDS
        && !draft.shape().endsSentence()
        && (draft.gap == 0 || index < anchor);
  }
}
