package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.Optional;

/** Lines around an article: advertisements, links, credits, captions, bylines and dates. */
final class Furniture implements Pass {

  private static final int LONGEST = 240;
  private static final int MOST_BYLINE_WORDS = 10;
  private static final int MASTHEAD = 20;

  @Override
  public void apply(Layout layout) {
    for (int i = 0; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (draft.isOpen() && draft.end() - draft.start() <= LONGEST) {
        settle(layout, i);
      }
    }
  }

  private static void settle(Layout layout, int index) {
    Draft draft = layout.get(index);
    Optional<BlockKind> known = layout.words().furniture(draft);
    if (isAddress(draft)) {
      draft.settle(BlockKind.RELATED_LINKS, "address");
    } else if (pointsOn(draft)) {
      draft.settle(BlockKind.RELATED_LINKS, "arrow");
    } else if (known.isPresent() && known.get() != BlockKind.SITE_LABEL) {
      draft.settle(known.get(), "words");
    } else if (Dates.isDateLine(draft.text())) {
      draft.settle(BlockKind.PUBLICATION_DATE, "date");
    } else if (isByline(draft) && isAtEdge(layout, index)) {
      draft.settle(BlockKind.BYLINE, "by");
    } else if (index > 0 && draft.repeats(layout.get(index - 1)) && isInBody(layout, index)) {
      layout.get(index - 1).settle(BlockKind.CAPTION, "repeated");
      draft.settle(BlockKind.CAPTION, "repeated");
    }
  }

  /** "More >>": an arrow at the end leads to another page. */
  private static boolean pointsOn(Draft draft) {
    String text = draft.text();
    return text.endsWith(">>") || text.endsWith("\u2192") || text.endsWith(" \u00bb");
  }

  /** A line that is a web address and nothing else. */
  private static boolean isAddress(Draft draft) {
    String text = draft.text();
    boolean web =
        text.startsWith("http://") || text.startsWith("https://") || text.startsWith("www.");
    return web && draft.shape().words == 1;
  }

  /** "By" and names, with an agency or role perhaps. */
  private static boolean isByline(Draft draft) {
    String text = draft.text();
    int start = text.regionMatches(true, 0, "written by ", 0, 11) ? 11 : 3;
    boolean by = start == 11 || text.regionMatches(true, 0, "by ", 0, 3);
    if (!by || draft.shape().endsSentence() || draft.lines() > 1) {
      return false;
    }
    Shape names = Shape.of(text, start, text.length());
    return names.words > 0
        && names.words <= MOST_BYLINE_WORDS
        && names.digits == 0
        && names.longSmall == 0
        && !names.startsSmall;
  }

  /** Whether it stands behind the masthead. */
  private static boolean isInBody(Layout layout, int index) {
    return layout.drafts().subList(0, Math.min(index - 1, MASTHEAD)).stream()
        .anyMatch(d -> d.shape().isProse());
  }

  /** Whether no body text stands before it, or little behind it. */
  private static boolean isAtEdge(Layout layout, int index) {
    return index + 3 >= layout.size()
        || layout.drafts().subList(0, Math.min(index, MASTHEAD)).stream()
            .noneMatch(d -> d.shape().isProse());
  }
}
