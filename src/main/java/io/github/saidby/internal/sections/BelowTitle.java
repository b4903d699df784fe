package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.List;
import java.util.Locale;

/** What stands between the title and the text: the line under the title, names and places. */
final class BelowTitle {

  private static final int MOST_ROLE_WORDS = 4;
  private static final int MOST_NAME_WORDS = 4;
  private static final int MOST_NAMES = 12;
  private static final int MOST_LABEL_WORDS = 4;
  private static final int MOST_SUBTITLES = 4;

  private BelowTitle() {}

  /** Types what stands between a title that markup marks and the text. */
  static void settleMarkedUp(Layout layout) {
    for (int i = 0; i < layout.size() && i < Masthead.MOST_LINES_ABOVE_BYLINE; i++) {
      Draft draft = layout.get(i);
      if (draft.is(BlockKind.HEADING) && draft.level() == 1) {
        layout.drafts().subList(0, i).stream()
            .filter(BelowTitle::isLabel)
            .forEach(label -> label.settle(BlockKind.SITE_LABEL, "top"));
        settle(layout, i, anchorBelow(layout, i));
        return;
      }
    }
  }

  private static boolean isLabel(Draft draft) {
    return draft.isOpen()
        && draft.shape().words <= MOST_LABEL_WORDS
        && !draft.shape().endsSentence();
  }

  private static int anchorBelow(Layout layout, int title) {
    for (int i = title + 1; i < layout.size() && i <= title + Masthead.MOST_LINES; i++) {
      Draft draft = layout.get(i);
      if (Masthead.isAnchor(draft)) {
        return i;
      }
      if (Masthead.isBarrier(draft) || (draft.isOpen() && !Masthead.isStandfirst(draft))) {
        return -1;
      }
    }
    return -1;
  }

  /** What stands between the title and the text: the line under the title, names, places. */
  static void settle(Layout layout, int title, int anchor) {
    boolean few = anchor - title <= MOST_SUBTITLES + 1;
    for (int i = title + 1; i < layout.size() && i <= title + Masthead.MOST_LINES; i++) {
      Draft draft = layout.get(i);
      if (Masthead.isBarrier(draft) || (i > anchor && draft.isOpen() && draft.shape().isProse())) {
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
      } else if ((i < anchor && few) || (i == title + 1 && isSecondLine(layout, i))) {
        draft.settle(BlockKind.SUBTITLE, "title");
      }
    }
  }

  /** Whether it touches the title in a text whose paragraphs stand apart. */
  private static boolean isSecondLine(Layout layout, int index) {
    Draft draft = layout.get(index);
    return layout.regime().spaced()
        && draft.gap == 0
        && layout.gapAfter(index) > 0
        && !draft.shape().isProse()
        && !draft.shape().endsSentence();
  }

  private static boolean leadsProse(Layout layout, int index) {
    return index + 1 < layout.size() && layout.get(index + 1).shape().isProse();
  }

  /** Names of those who wrote it, with marks of notes perhaps, and nothing else. */
  private static boolean isName(Layout layout, Draft draft) {
    String text = draft.text();
    if (draft.shape().words > MOST_NAME_WORDS * MOST_NAMES || draft.shape().endsSentence()) {
      return false;
    }
    int names = 0;
    for (String part : text.split(",| and | & ", MOST_NAMES + 1)) {
      String name = withoutMarks(part.strip());
      if (!name.isEmpty() && !isName(layout, name)) {
        return false;
      }
      names += name.isEmpty() ? 0 : 1;
    }
    return names > 0 && names <= MOST_NAMES;
  }

  /** A name without the digits and signs behind it that point to notes on whose it is. */
  private static String withoutMarks(String name) {
    int end = name.length();
    while (end > 0 && !Character.isLetter(name.charAt(end - 1)) && name.charAt(end - 1) != '.') {
      end--;
    }
    return name.substring(0, end);
  }

  /** A given name and one to three further names. */
  private static boolean isName(Layout layout, String text) {
    Shape shape = Shape.of(text, 0, text.length());
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
    return draft.shape().words <= MOST_ROLE_WORDS
        && !draft.shape().endsSentence()
        && (draft.gap == 0 || index < anchor);
  }

  /** Whether the only line above the text is a name that its first paragraph does not speak of. */
  static boolean isLoneByline(Layout layout, int title, List<Integer> lines) {
    if (lines.size() > 1 || title + 1 >= layout.size() || !isName(layout, layout.get(title))) {
      return false;
    }
    String name = layout.get(title).text();
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    Draft first = layout.get(title + 1);
    return first.shape().isProse() && !first.text().toLowerCase(Locale.ROOT).contains(last);
  }
}
