package io.github.saidby.internal.quotes;

import io.github.saidby.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * The quotation marks of a paragraph.
 *
 * @param stretches the stretches inside marks, in order, outer before inner
 * @param strays marks without a partner
 */
record MarkedParagraph(List<Stretch> stretches, List<Span> strays) {

  static final MarkedParagraph NONE = new MarkedParagraph(List.of(), List.of());

  MarkedParagraph {
    stretches = List.copyOf(stretches);
    strays = List.copyOf(strays);
  }

  /** The stretches that stand in no other. */
  List<Stretch> outermost() {
    return stretches.stream().filter(stretch -> stretch.depth() == 0).toList();
  }

  /** Whether a stretch is left open at its end, as a quote that the next paragraph goes on with. */
  boolean isOpenAt(int end) {
    return lastOpen().filter(stretch -> stretch.span().end() == end).isPresent();
  }

  /** The stretch that has no closing mark. */
  Optional<Stretch> lastOpen() {
    return stretches.stream().filter(stretch -> !stretch.closed()).findFirst();
  }

  /** Whether it begins with an opening mark. */
  boolean opensAt(int start) {
    return !stretches.isEmpty() && stretches.get(0).span().start() == start;
  }
}
