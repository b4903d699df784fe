package io.github.saidby.internal.sections;

import io.github.saidby.model.BlockKind;
import java.util.List;
import java.util.function.Predicate;

/** Where most headings of a document are written in one distinct way, others are none. */
final class HouseStyle implements Pass {

  private static final int LEAST = 2;

  @Override
  public void apply(Layout layout) {
    List<Draft> headings =
        layout.drafts().stream()
            .filter(draft -> draft.is(BlockKind.HEADING) && !draft.style().equals("title"))
            .toList();
    keep(headings, draft -> draft.shape().isAllCaps() || draft.label.isNumbering());
  }

  private static void keep(List<Draft> headings, Predicate<Draft> distinct) {
    long written = headings.stream().filter(distinct).count();
    if (written >= LEAST && written * 2 > headings.size()) {
      headings.stream()
          .filter(draft -> draft.style().equals("plain") && !distinct.test(draft))
          .forEach(draft -> draft.settle(BlockKind.PARAGRAPH, "style"));
    }
  }
}
