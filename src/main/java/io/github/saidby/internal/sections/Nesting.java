package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.Locale;

/**
 * Lowers headings that lie below another one of their style. Nothing but what stands between them
 * tells: under a heading without text, or whose text ends in a colon, the next one is its first
 * part. How many parts there are nothing tells either; most such headings have two or three, and
 * those that are worded alike belong together.
 */
final class Nesting {

  private static final int USUAL_PARTS = 3;

  private Nesting() {}

  static void settle(Layout layout) {
    Draft before = null;
    boolean announced = false;
    int parts = 0;
    int level = 0;
    for (Draft draft : layout.drafts()) {
      if (draft.is(BlockKind.HEADING)) {
        if (before != null
            && announced
            && before.label().isBareDivision(before.end())
            && isPlain(draft)) {
          draft.level(Math.min(Levels.DEEPEST, before.level() + 1));
          parts = 0;
        } else if (before == null || !isPlain(before) || !isPlain(draft)) {
          parts = 0;
        } else if (parts > 0
            && draft.level() == level
            && (parts < USUAL_PARTS || isParallel(before, draft))) {
          parts++;
        } else {
          parts = announced && draft.level() == before.level() ? 1 : 0;
          level = draft.level();
        }
        if (parts > 0) {
          draft.level(Math.min(Levels.DEEPEST, draft.level() + 1));
        }
        before = draft;
        announced = true;
      } else if (!draft.is(BlockKind.SEPARATOR) && !draft.is(BlockKind.PAGE_FURNITURE)) {
        announced = layout.text().charAt(draft.end() - 1) == ':';
      }
    }
  }

  private static boolean isPlain(Draft heading) {
    return heading.style().equals(Levels.PLAIN);
  }

  /** Whether two headings begin or end with the same word: "What it is", "What it costs". */
  private static boolean isParallel(Draft first, Draft second) {
    String[] one = words(first);
    String[] two = words(second);
    return one.length + two.length > 2
        && (one[0].equals(two[0]) || one[one.length - 1].equals(two[two.length - 1]));
  }

  private static String[] words(Draft heading) {
    return heading.text().toLowerCase(Locale.ROOT).split(" ", -1);
  }
}
