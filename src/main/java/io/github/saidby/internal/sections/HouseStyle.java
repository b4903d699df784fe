package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.List;
import java.util.function.Predicate;

/** Where most headings of a document are written in one distinct way, others are none. */
final class HouseStyle implements Pass {

  private static final int LEAST = 2;

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
    if (layout.regime().spaced()) {
      keep(layout, i -> layout.gapAfter(i) == 0);
    }
  }

  private static boolean isNumbered(Draft draft) {
    return draft.is(BlockKind.HEADING) && draft.label().isNumbering();
  }

  private static void keep(Layout layout, Predicate<Integer> distinct) {
    List<Integer> headings = layout.indices().filter(i -> isInBody(layout, i)).boxed().toList();
    long written = headings.stream().filter(distinct).count();
    if (written >= LEAST && written * 3 >= headings.size() * 2L) {
      headings.stream()
          .filter(i -> layout.get(i).style().equals("plain") && !distinct.test(i))
          .forEach(i -> layout.get(i).settle(BlockKind.PARAGRAPH, "style"));
    }
  }

  /** Whether it is a heading below the title that nothing else sets off. */
  private static boolean isInBody(Layout layout, int index) {
    Draft draft = layout.get(index);
    return draft.is(BlockKind.HEADING)
        && !draft.style().equals("title")
        && !layout.isOutdented(draft);
  }
}
