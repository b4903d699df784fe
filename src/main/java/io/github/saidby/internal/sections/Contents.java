package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tables of contents without rows of dots: below a line that announces one, short lines that end in
 * a page number or come again further down. Those further down are the headings that they name.
 */
final class Contents implements Pass {

  private static final int LONGEST = 150;
  private static final int LEAST = 2;
  private static final String DEPTH = "contents ";
  private static final String OUTERMOST = DEPTH + 1;

  @Override
  public void apply(Layout layout) {
    Map<String, Integer> later = Map.of();
    for (int i = 0; i + LEAST < layout.size(); i++) {
      Draft draft = layout.get(i);
      if (draft.isOpen() && layout.words().headings().announcesContents(draft.text())) {
        later = later.isEmpty() ? lastPlaces(layout) : later;
        settle(layout, i, later);
      }
    }
  }

  private static void settle(Layout layout, int head, Map<String, Integer> later) {
    Map<Draft, Integer> named = new LinkedHashMap<>();
    Map<String, Integer> listed = new HashMap<>();
    int sure = 0;
    int end = head + 1;
    int at = head + 1;
    while (at < layout.size() && isEntry(layout, head, at)) {
      String name = name(layout.get(at));
      if (listed.putIfAbsent(name, at) != null) {
        break;
      }
      int place = later.getOrDefault(name, at);
      if (place > at) {
        named.put(layout.get(place), depth(layout.get(at).text()));
      }
      boolean known = place > at || endsInNumber(layout.get(at));
      sure += known ? 1 : 0;
      at++;
      end = known || touches(layout, head) ? at : end;
    }
    if (sure < LEAST || sure * 2 < end - head - 1) {
      return;
    }
    for (int i = head + 1; i < end; i++) {
      layout.get(i).settle(BlockKind.TABLE, "contents");
    }
    boolean deep = named.values().stream().anyMatch(depth -> depth > 1);
    if (deep) {
      layout.get(head).settleHeading(OUTERMOST, "contents");
    }
    named.forEach(
        (draft, depth) -> {
          if (draft.isOpen() && HeadingLine.isPlausible(layout, draft)) {
            boolean told = deep && depth > 0 && !draft.label().isNumbering();
            draft.settleHeading(told ? DEPTH + depth : Headings.style(layout, draft), "contents");
          }
        });
  }

  /** How many numbers a row begins with: 2 for "2.1 Boats". */
  private static int depth(String row) {
    int numbers = 0;
    for (int i = 0;
        i < row.length() && (Character.isDigit(row.charAt(i)) || row.charAt(i) == '.');
        i++) {
      numbers += i == 0 || row.charAt(i - 1) == '.' ? 1 : 0;
    }
    return row.isEmpty() || !Character.isDigit(row.charAt(0)) ? 0 : numbers;
  }

  /** Short lines, as far apart as the first two of them. */
  private static boolean isEntry(Layout layout, int head, int index) {
    Draft draft = layout.get(index);
    boolean apart = index > head + 2 && draft.gap > layout.get(head + 2).gap;
    return isLine(draft) && draft.label().kind() != Label.Kind.BULLET && !apart;
  }

  /**
   * Whether the rows stand without gaps in a text that has gaps, so that the first gap ends them.
   */
  private static boolean touches(Layout layout, int head) {
    return layout.regime().spaced() && head + 2 < layout.size() && layout.get(head + 2).gap == 0;
  }

  private static boolean isLine(Draft draft) {
    return draft.isOpen()
        && draft.end() - draft.start() <= LONGEST
        && draft.shape().letters > 0
        && !draft.shape().isProse();
  }

  private static Map<String, Integer> lastPlaces(Layout layout) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < layout.size(); i++) {
      if (isLine(layout.get(i))) {
        places.put(name(layout.get(i)), i);
      }
    }
    return places;
  }

  private static boolean endsInNumber(Draft draft) {
    String text = draft.text();
    int at = text.length();
    while (at > 0 && Character.isDigit(text.charAt(at - 1))) {
      at--;
    }
    return at > 0 && at < text.length() && Lines.isBlank(text.charAt(at - 1));
  }

  /**
   * The letters of a line: numbers of sections and pages, and marks, may differ, and a wiki has a
   * button behind its headings: "[edit]".
   */
  private static String name(Draft draft) {
    StringBuilder name = new StringBuilder();
    String text = draft.text();
    int button = text.endsWith("]") ? text.lastIndexOf('[') : -1;
    for (char c : text.substring(0, button > 0 ? button : text.length()).toCharArray()) {
      if (Character.isLetter(c)) {
        name.append(Character.toLowerCase(c));
      }
    }
    return name.toString();
  }
}
