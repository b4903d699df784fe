package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.HashMap;
import java.util.Map;

/** What is printed at the top and foot of every page: repeated lines beside page breaks. */
final class PageFurniture implements Pass {

  private static final int LONGEST = 120;

  @Override
  public void apply(Layout layout) {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < layout.size(); i++) {
      if (isAtBreak(layout, i)) {
        seen.merge(signature(layout.get(i)), 1, Integer::sum);
      }
    }
    for (int i = 0; i < layout.size() && !seen.isEmpty(); i++) {
      if (isAtBreak(layout, i) && seen.getOrDefault(signature(layout.get(i)), 0) > 1) {
        layout.get(i).settle(BlockKind.PAGE_FURNITURE, "page");
      }
    }
  }

  private static boolean isAtBreak(Layout layout, int index) {
    Draft draft = layout.get(index);
    boolean last = index + 1 == layout.size() || layout.get(index + 1).newPage;
    return draft.isOpen()
        && draft.lines() == 1
        && draft.end() - draft.start() <= LONGEST
        && (draft.newPage || last);
  }

  /** The line without its page number. */
  private static String signature(Draft draft) {
    StringBuilder kept = new StringBuilder();
    for (char c : draft.text().toCharArray()) {
      if (!Character.isDigit(c) && !Lines.isBlank(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }
}
