package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How deep each heading lies: by its numbering, else by when its style first appears. */
final class Levels implements Pass {

  private static final int DEEPEST = 9;

  @Override
  public void apply(Layout layout) {
    List<Draft> headings =
        layout.drafts().stream().filter(draft -> draft.is(BlockKind.HEADING)).toList();
    Map<String, Integer> levels = new HashMap<>();
    int next = isTitle(layout, headings) ? 1 : 2;
    for (Draft heading : headings) {
      boolean numbered = heading.label.isNumbering() && heading.reason().equals("gap");
      if (numbered) {
        heading.level(Math.min(DEEPEST, 1 + heading.label.depth()));
      } else {
        Integer known = levels.putIfAbsent(heading.style(), next);
        next += known == null && next < DEEPEST ? 1 : 0;
        heading.level(levels.get(heading.style()));
      }
    }
  }

  /** Whether the first heading is the title: it stands on top and no other is written like it. */
  private static boolean isTitle(Layout layout, List<Draft> headings) {
    if (headings.isEmpty()) {
      return false;
    }
    Draft first = headings.get(0);
    boolean alone =
        headings.stream().filter(other -> other.style().equals(first.style())).count() == 1;
    boolean top =
        layout.drafts().stream().takeWhile(draft -> draft != first).noneMatch(Levels::isBody);
    return first.style().equals("title") || (alone && top && first.reason().equals("underline"));
  }

  private static boolean isBody(Draft draft) {
    return draft.toBlock().kind().isRunningText();
  }
}
