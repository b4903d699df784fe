package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How deep each heading lies: by its numbering, else by when its style first appears. */
final class Levels implements Pass {

  private static final int DEEPEST = 9;
  private static final String PLAIN = "plain";

  @Override
  public void apply(Layout layout) {
    List<Draft> headings =
        layout.drafts().stream().filter(draft -> draft.is(BlockKind.HEADING)).toList();
    Set<Draft> repeated = repeated(headings);
    Map<String, Integer> levels = new HashMap<>();
    int shift = isNumberingBelow(headings) ? 1 : 0;
    int next = isTitle(layout, headings) ? 1 : 2;
    for (Draft heading : headings) {
      if (heading.label.isNumbering() && !heading.reason().equals("underline")) {
        heading.level(Math.min(DEEPEST, 1 + shift + heading.label.depth()));
      } else {
        Integer known = levels.putIfAbsent(heading.style(), next);
        next += known == null && next < DEEPEST ? 1 : 0;
        int below = heading.style().equals(PLAIN) && repeated.contains(heading) ? 1 : 0;
        heading.level(levels.get(heading.style()) + below);
      }
    }
  }

  /** Headings that say the same lie below others, which tell them apart. */
  private static Set<Draft> repeated(List<Draft> headings) {
    Map<String, Draft> first = new HashMap<>();
    Set<Draft> repeated = new HashSet<>();
    for (Draft heading : headings) {
      Draft earlier = first.putIfAbsent(heading.text(), heading);
      if (earlier != null && !earlier.style().equals("title")) {
        repeated.add(earlier);
        repeated.add(heading);
      }
    }
    return repeated;
  }

  /** Whether the numbered headings are the lesser part and so stand below the others. */
  private static boolean isNumberingBelow(List<Draft> headings) {
    long numbered = headings.stream().filter(draft -> draft.label.isNumbering()).count();
    long plain = headings.stream().filter(draft -> draft.style().equals(PLAIN)).count();
    return numbered > 0 && plain > numbered;
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
