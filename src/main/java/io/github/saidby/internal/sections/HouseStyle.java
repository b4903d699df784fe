package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Where most headings of a document are written in one distinct way, others are none. */
final class HouseStyle implements Pass {

  private static final int LEAST = 2;
  private static final int LEAST_SUBTITLE_WORDS = 4;
  private static final int MOST_WORDS_ASKED = 60;

  @Override
  public void apply(Layout layout) {
    List<Integer> numbered =
        layout.indices().filter(i -> isNumbered(layout.get(i))).boxed().toList();
    boolean ends = numbered.size() >= LEAST;
    keep(
        layout,
        i ->
            layout.get(i).shape().isAllCaps()
                || isNumbered(layout.get(i))
                || (ends && (i < numbered.get(0) || i > numbered.get(numbered.size() - 1))));
    settleQuestions(layout);
    settleOnly(layout);
    if (layout.regime().spaced()) {
      keep(layout, i -> layout.gapAfter(i) == 0);
    }
  }

  /** The only heading of a text, right below its title, is a second line of that. */
  private static void settleOnly(Layout layout) {
    List<Integer> headings =
        layout.indices().filter(i -> layout.get(i).is(BlockKind.HEADING)).boxed().toList();
    if (headings.size() == 2
        && headings.get(1) == headings.get(0) + 1
        && layout.get(headings.get(0)).style().equals(Levels.TITLE)
        && layout.get(headings.get(1)).style().equals(Levels.PLAIN)
        && layout.get(headings.get(1)).shape().words >= LEAST_SUBTITLE_WORDS) {
      layout.get(headings.get(1)).settle(BlockKind.SUBTITLE, "title");
    }
  }

  /** In an interview some questions are too long for headings, and so the brief ones are none. */
  private static void settleQuestions(Layout layout) {
    List<Draft> brief = new ArrayList<>();
    int longer = 0;
    for (Draft draft : layout.drafts()) {
      boolean question = draft.shape().last == '?' && !draft.shape().closed;
      if (question && draft.is(BlockKind.HEADING) && !draft.style().equals(Levels.TITLE)) {
        brief.add(draft);
      } else if (question
          && draft.isOpen()
          && draft.shape().words <= MOST_WORDS_ASKED
          && !HeadingLine.isPlausible(layout, draft)) {
        longer++;
      }
    }
    if (longer >= LEAST && longer * 2 >= brief.size()) {
      brief.forEach(draft -> draft.settle(BlockKind.PARAGRAPH, "question"));
    }
  }

  private static boolean isNumbered(Draft draft) {
    return draft.is(BlockKind.HEADING)
        && draft.label().isNumbering()
        && !draft.label().isBareDivision(draft.end());
  }

  private static void keep(Layout layout, Predicate<Integer> distinct) {
    List<Integer> headings = layout.indices().filter(i -> isInBody(layout, i)).boxed().toList();
    long written = headings.stream().filter(distinct).count();
    if (written >= LEAST && written * 3 >= headings.size() * 2L) {
      headings.stream()
          .filter(i -> layout.get(i).style().equals(Levels.PLAIN) && !distinct.test(i))
          .filter(i -> !layout.get(i).reason().equals("contents"))
          .forEach(i -> layout.get(i).settle(BlockKind.PARAGRAPH, "style"));
    }
  }

  /** Whether it is a heading below the title that nothing else sets off. */
  private static boolean isInBody(Layout layout, int index) {
    Draft draft = layout.get(index);
    return draft.is(BlockKind.HEADING)
        && !draft.style().equals(Levels.TITLE)
        && !layout.isOutdented(draft);
  }
}
