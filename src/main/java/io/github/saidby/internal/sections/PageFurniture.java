package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is printed at the top and foot of every page: lines that come again beside page breaks, and
 * where no form feed marks those, lines that come again with a number that counts on.
 */
final class PageFurniture implements Pass {

  private static final int LONGEST = 120;
  private static final int LEAST_PAGES = 3;
  private static final int LEAST_WORDS = 3;
  private static final int FAR = 2;
  private static final int LONGEST_NUMBER = 4;

  @Override
  public void apply(Layout layout) {
    settleAtBreaks(layout);
    settleCounting(layout);
  }

  private static void settleAtBreaks(Layout layout) {
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
    return draft.isOpen() && isShort(draft) && (draft.newPage || last);
  }

  private static void settleCounting(Layout layout) {
    Map<String, List<Draft>> numbered = new HashMap<>();
    for (int i = 0; i < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (draft.isOpen() && isShort(draft) && pageNumber(draft) > 0 && isSetApart(layout, i)) {
        List<Draft> alike = numbered.computeIfAbsent(signature(draft), key -> new ArrayList<>());
        boolean counts =
            alike.isEmpty() || pageNumber(draft) > pageNumber(alike.get(alike.size() - 1));
        if (counts) {
          alike.add(draft);
        }
      }
    }
    numbered.values().stream()
        .filter(pages -> pages.size() >= LEAST_PAGES)
        .flatMap(List::stream)
        .forEach(draft -> draft.settle(BlockKind.PAGE_FURNITURE, "page"));
  }

  /** A page's number alone, far from its text, or beside words that a numbered heading lacks. */
  private static boolean isSetApart(Layout layout, int index) {
    Draft draft = layout.get(index);
    boolean far = draft.gap >= FAR || layout.gapAfter(index) >= FAR;
    boolean wide = draft.shape().columns > 0;
    boolean words = draft.shape().words > LEAST_WORDS && !draft.shape().endsSentence();
    boolean alone = draft.shape().letters == 0;
    return !draft.label().isPresent() && (wide || alone || words) && (far || !alone);
  }

  private static boolean isShort(Draft draft) {
    return draft.lines() == 1 && draft.end() - draft.start() <= LONGEST;
  }

  /** The number that a line ends or starts with, or 0. */
  private static int pageNumber(Draft draft) {
    String text = draft.text();
    int start = text.length();
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = text.length();
    if (start == end) {
      start = 0;
      end = 0;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
    }
    int digits = end - start;
    int value = 0;
    for (int i = start; i < end && digits <= LONGEST_NUMBER; i++) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
    }
    return value;
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
