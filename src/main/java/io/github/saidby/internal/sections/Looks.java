package io.github.saidby.internal.sections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The looks of headings without numbers, from the outermost inwards: headings that look alike are
 * of one level. Looks come in the order that they first appear in, but capitals lie above small
 * letters, and plain headings that say the same below the others, which tell them apart.
 */
final class Looks {

  private static final String REPEATED = "repeated";

  private final Set<Draft> repeated = new HashSet<>();
  private final List<String> order;

  Looks(List<Draft> headings) {
    Map<String, Draft> first = new HashMap<>();
    for (Draft heading : headings) {
      Draft earlier = first.putIfAbsent(heading.text(), heading);
      if (earlier != null && !earlier.style().equals(Levels.TITLE)) {
        repeated.add(earlier);
        repeated.add(heading);
      }
    }
    Set<String> looks = new LinkedHashSet<>();
    headings.forEach(heading -> looks.add(of(heading)));
    order = new ArrayList<>(looks);
    order.remove(Levels.TITLE);
    putAbove(Levels.CAPS, Levels.PLAIN);
    putAbove(Levels.VERSION, REPEATED);
    putAbove(Levels.PLAIN, REPEATED);
    if (looks.contains(Levels.TITLE)) {
      order.add(0, Levels.TITLE);
    }
  }

  private void putAbove(String outer, String inner) {
    int at = order.indexOf(inner);
    if (at >= 0 && order.indexOf(outer) > at) {
      order.remove(outer);
      order.add(at, outer);
    }
  }

  /** How far inside the look of a heading lies, from 0. */
  int inside(Draft heading) {
    return order.indexOf(of(heading));
  }

  private String of(Draft heading) {
    boolean again = heading.style().equals(Levels.PLAIN) && repeated.contains(heading);
    return again ? REPEATED : heading.style();
  }
}
