package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Lowers headings that lie below another one of their look. What stands between them tells: under a
 * heading without text, or whose text ends in a colon or names the headings that follow, the next
 * one is its first part. Where nothing tells how many parts there are, most such headings have two
 * or three, and those that are worded alike belong together.
 */
final class Nesting {

  private static final int USUAL_PARTS = 3;

  /** Of a long text under a heading, only its end is searched for the names of its parts. */
  private static final int LOOK_BACK = 1_500;

  private static final int SHORTEST_NAME = 3;

  private final Layout layout;
  private final HeadingWords words;

  /** Headings, and for each where the text under it ends. */
  private final List<Draft> headings = new ArrayList<>();

  private final List<Integer> textEnds = new ArrayList<>();

  private Nesting(Layout layout) {
    this.layout = layout;
    this.words = layout.words().headings();
    for (Draft draft : layout.drafts()) {
      if (draft.is(BlockKind.HEADING)) {
        headings.add(draft);
        textEnds.add(draft.end());
      } else if (!headings.isEmpty()
          && !draft.is(BlockKind.SEPARATOR)
          && !draft.is(BlockKind.PAGE_FURNITURE)) {
        textEnds.set(textEnds.size() - 1, draft.end());
      }
    }
  }

  static void settle(Layout layout) {
    Nesting nesting = new Nesting(layout);
    for (int i = 1; i < nesting.headings.size(); ) {
      i = nesting.settleBelow(i - 1);
    }
  }

  /** Lowers what lies below a heading, and says which is the first that does not. */
  private int settleBelow(int whole) {
    Draft above = headings.get(whole);
    Draft next = headings.get(whole + 1);
    if (above.label().isBareDivision(above.end()) && isAnnounced(whole) && isPlain(next)) {
      lower(next, above.level());
      return whole + 2;
    }
    int end = isPlain(above) ? endOfParts(whole) : whole + 1;
    for (int i = whole + 1; i < end; i++) {
      lower(headings.get(i), above.level());
    }
    return Math.max(end, whole + 2);
  }

  private static void lower(Draft heading, int below) {
    heading.level(Math.min(Levels.DEEPEST, below + 1));
  }

  private int endOfParts(int whole) {
    Draft above = headings.get(whole);
    int named = isOverview(above) ? whole : behind(whole, part -> isNamed(whole, part));
    if (named > whole + 2) {
      return named;
    }
    if (words.announcesQuestions(above.text())) {
      return behind(whole, this::isQuestion);
    }
    if (!isAnnounced(whole)) {
      return whole + 1;
    }
    return words.isAbstract(above.text())
        ? behind(whole, part -> words.isPartOfAbstract(headings.get(part).text()))
        : behind(whole, part -> !standsAlone(headings.get(part)) && isUsual(whole, part));
  }

  /** The first heading behind another that does not look as that one does, or is no part of it. */
  private int behind(int whole, IntPredicate part) {
    int end = whole + 1;
    while (end < headings.size() && looksLike(whole, end) && part.test(end)) {
      end++;
    }
    return end;
  }

  private boolean looksLike(int whole, int index) {
    return isPlain(headings.get(index))
        && headings.get(index).level() == headings.get(whole).level();
  }

  private boolean isUsual(int whole, int part) {
    return part - whole <= USUAL_PARTS || isParallel(headings.get(part - 1), headings.get(part));
  }

  /** Whether it names what the whole document holds. */
  private boolean isOverview(Draft heading) {
    return words.announcesContents(heading.text()) || words.opens(heading.text());
  }

  /** Whether it heads what any document may have, and so is no part of anything else. */
  private boolean standsAlone(Draft heading) {
    return words.opens(heading.text()) || words.closes(heading.text());
  }

  private boolean isQuestion(int index) {
    return headings.get(index).shape().last == '?';
  }

  /** Whether nothing stands under a heading, or what does ends in a colon. */
  private boolean isAnnounced(int index) {
    int end = textEnds.get(index);
    return end == headings.get(index).end() || layout.text().charAt(end - 1) == ':';
  }

  /** Whether the text under one heading holds the words of another. */
  private boolean isNamed(int whole, int index) {
    int end = textEnds.get(whole);
    int from = Math.max(headings.get(whole).end(), end - LOOK_BACK);
    String name = headings.get(index).text();
    for (int at = from; name.length() >= SHORTEST_NAME && at + name.length() <= end; at++) {
      if (layout.text().regionMatches(true, at, name, 0, name.length())
          && !isLetter(at - 1)
          && !isLetter(at + name.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean isLetter(int at) {
    return at < layout.text().length() && Character.isLetterOrDigit(layout.text().charAt(at));
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
