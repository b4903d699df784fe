package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Short lines that end in a colon, with text below. One of them introduces a list; where a document
 * has several, they are its headings, as in reports of doctors and of meetings.
 */
final class Colons implements Pass {

  private static final int LEAST = 3;
  private static final int MOST_WORDS = 6;

  @Override
  public void apply(Layout layout) {
    if (Headings.isUnderlined(layout)) {
      return;
    }
    List<Draft> found = new ArrayList<>();
    Set<String> distinct = new HashSet<>();
    for (int i = 0; i + 1 < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (isCandidate(layout, draft) && !introduces(layout, draft, layout.get(i + 1))) {
        found.add(draft);
        distinct.add(draft.text());
      }
    }
    if (distinct.size() >= LEAST && distinct.size() * 2 > found.size()) {
      found.forEach(draft -> draft.settleHeading("colon", "colon"));
    }
  }

  /** Whether a list, program text or another such line follows. */
  private static boolean introduces(Layout layout, Draft draft, Draft next) {
    boolean list = next.is(BlockKind.LIST_ITEM) && !next.reason().equals("run");
    return list || next.indent > draft.indent || isCandidate(layout, next);
  }

  private static boolean isCandidate(Layout layout, Draft draft) {
    if (!draft.isOpen() || draft.lines() > 1 || draft.label().isPresent()) {
      return false;
    }
    boolean indented = layout.regime().bodyIndent() > layout.regime().leftEdge();
    if (indented && !layout.isOutdented(draft)) {
      return false;
    }
    Shape shape = draft.shape();
    return shape.words <= MOST_WORDS
        && shape.letters > 2
        && !shape.startsSmall
        && !shape.closed
        && layout.text().charAt(draft.end() - 1) == ':'
        && TurnLabel.colon(layout.text(), draft) == draft.end() - 1;
  }
}
