package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How deep each heading lies: by its numbering, else by its look. Where the numbered headings come
 * first, the others among them lie below them.
 */
final class Levels implements Pass {

  static final int DEEPEST = 9;
  private static final int LONGEST_ACRONYM = 5;
  static final String PLAIN = "plain";
  static final String CAPS = "caps";
  static final String VERSION = "version";
  static final String TITLE = "title";

  @Override
  public void apply(Layout layout) {
    List<Draft> headings =
        layout.drafts().stream().filter(draft -> draft.is(BlockKind.HEADING)).toList();
    if (headings.isEmpty()) {
      return;
    }
    settleAcronyms(headings);
    List<String> numberings = numberings(headings);
    int shift = isNumberingBelow(headings) ? 1 : 0;
    Looks looks = new Looks(headings.stream().filter(draft -> !isNumbered(draft)).toList());
    int outermost = isTitle(layout, headings) ? 1 : 2;
    boolean numbersLead = doNumbersLead(headings);
    Draft above = null;
    for (Draft heading : headings) {
      if (isNumbered(heading)) {
        heading.level(Math.min(DEEPEST, 2 + shift + inside(numberings, heading)));
        above = numbersLead ? heading : null;
      } else if (above != null && heading.style().equals(PLAIN)) {
        heading.level(Math.min(DEEPEST, above.level() + 1));
      } else {
        heading.level(Math.min(DEEPEST, outermost + looks.inside(heading)));
      }
    }
    Nesting.settle(layout);
  }

  /** An abbreviation is in capitals anyway, so it looks as the others do. */
  private static void settleAcronyms(List<Draft> headings) {
    List<Draft> capitals = headings.stream().filter(draft -> draft.style().equals(CAPS)).toList();
    boolean plain = headings.stream().anyMatch(draft -> draft.style().equals(PLAIN));
    if (plain && capitals.stream().allMatch(Levels::isAcronym)) {
      capitals.forEach(draft -> draft.settleHeading(PLAIN, draft.reason()));
    }
  }

  private static boolean isAcronym(Draft heading) {
    return heading.shape().words == 1 && heading.shape().letters <= LONGEST_ACRONYM;
  }

  /**
   * The forms of numbering from the outermost inwards: each form in the order that they first
   * appear in, and of one form those with fewer numbers first. Parts and appendices that come later
   * stand beside the outermost.
   */
  private static List<String> numberings(List<Draft> headings) {
    Map<Label.Kind, Set<Integer>> forms = new LinkedHashMap<>();
    for (Draft heading : headings) {
      if (isNumbered(heading)) {
        forms
            .computeIfAbsent(heading.label().kind(), kind -> new TreeSet<>())
            .add(heading.label().depth());
      }
    }
    List<String> numberings = new ArrayList<>();
    forms.forEach(
        (kind, depths) -> {
          if (kind != Label.Kind.WORD || numberings.isEmpty()) {
            depths.forEach(depth -> numberings.add(kind + " " + depth));
          }
        });
    return numberings;
  }

  /** How far inside a heading's numbering lies, from 0. */
  private static int inside(List<String> numberings, Draft heading) {
    Label label = heading.label();
    return Math.max(0, numberings.indexOf(label.kind() + " " + label.depth()));
  }

  private static boolean isNumbered(Draft heading) {
    return heading.label().isNumbering()
        && !heading.reason().equals("underline")
        && !(heading.style().equals(TITLE) && heading.label().kind() == Label.Kind.WORD);
  }

  /**
   * Whether the first heading below the title is numbered, and others stand among the numbered ones
   * or below a single division; those behind the last of several may be a conclusion.
   */
  private static boolean doNumbersLead(List<Draft> headings) {
    int top = headings.get(0).style().equals(TITLE) ? 1 : 0;
    if (top == headings.size() || !isNumbered(headings.get(top))) {
      return false;
    }
    int last = headings.size() - 1;
    while (!isNumbered(headings.get(last))) {
      last--;
    }
    return last == top
        ? isDivision(headings.get(top))
        : headings.subList(top, last).stream().anyMatch(heading -> heading.style().equals(PLAIN));
  }

  /** Whether the numbered headings are the lesser part and so stand below the others. */
  private static boolean isNumberingBelow(List<Draft> headings) {
    long numbered = headings.stream().filter(Levels::isNumbered).count();
    long plain = headings.stream().filter(draft -> draft.style().equals(PLAIN)).count();
    return numbered > 0
        && plain > numbered
        && !doNumbersLead(headings)
        && headings.stream().noneMatch(Levels::isDivision);
  }

  /** "Part 2" and the like stand above whatever is not numbered. */
  private static boolean isDivision(Draft heading) {
    return heading.label().kind() == Label.Kind.WORD && isNumbered(heading);
  }

  /** Whether the first heading is the title: it stands on top and no other is written like it. */
  private static boolean isTitle(Layout layout, List<Draft> headings) {
    Draft first = headings.get(0);
    boolean alone =
        headings.stream().filter(other -> other.style().equals(first.style())).count() == 1;
    boolean top =
        layout.drafts().stream().takeWhile(draft -> draft != first).noneMatch(Levels::isBody);
    return first.style().equals(TITLE) || (alone && top && first.reason().equals("underline"));
  }

  private static boolean isBody(Draft draft) {
    return draft.toBlock().kind().isRunningText();
  }
}
