package io.github.saidby.internal.quotes;

import io.github.saidby.model.QuoteKind;
import io.github.saidby.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What of a quote's content stands inside marks.
 *
 * @param kind direct where nearly all of it does
 * @param spans the stretches, without their marks
 */
record Verbatim(QuoteKind kind, List<Span> spans) {

  /** The share of letters inside marks from which a quote is direct, in tenths. */
  private static final int DIRECT = 9;

  static Verbatim of(Draft draft, String text) {
    List<Span> spans = new ArrayList<>();
    int inside = 0;
    int all = 0;
    for (Map.Entry<Span, Passage> entry : draft.pieces().entrySet()) {
      Span piece = entry.getKey();
      all += letters(text, piece.start(), piece.end());
      for (Stretch stretch : entry.getValue().stretchesIn(piece)) {
        int start = Math.max(piece.start(), stretch.inner().start());
        int end = Math.min(piece.end(), stretch.inner().end());
        if (start < end) {
          spans.add(new Span(start, end));
          inside += letters(text, start, end);
        }
      }
    }
    QuoteKind kind =
        inside == 0
            ? QuoteKind.INDIRECT
            : inside * 10 >= all * DIRECT ? QuoteKind.DIRECT : QuoteKind.MIXED;
    return new Verbatim(kind, List.copyOf(spans));
  }

  private static int letters(String text, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }
}
