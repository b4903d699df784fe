package io.github.saidby.internal.claims;

import io.github.saidby.model.Quote;
import io.github.saidby.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells who claims what stands at a place: the principal speaker of the innermost quote around it.
 * One pass over the quotes: it must be asked for places in order of the text.
 */
final class Claimants {

  /** A stretch of a quote's content. */
  private record Stretch(Span span, Quote quote) {}

  private final List<Stretch> stretches = new ArrayList<>();
  private final List<Stretch> open = new ArrayList<>();
  private int next;

  Claimants(List<Quote> quotes) {
    for (Quote quote : quotes) {
      for (Span span : quote.content()) {
        stretches.add(new Stretch(span, quote));
      }
    }
    stretches.sort(Comparator.comparing(Stretch::span));
  }

  /** The innermost quote around a span that starts no earlier than the one before it, or null. */
  @Nullable Quote around(Span span) {
    while (next < stretches.size() && stretches.get(next).span().start() <= span.start()) {
      open.add(stretches.get(next));
      next++;
    }
    open.removeIf(stretch -> stretch.span().end() <= span.start());
    @Nullable Stretch innermost = null;
    for (Stretch stretch : open) {
      boolean inner = innermost == null || stretch.span().length() <= innermost.span().length();
      innermost = inner && stretch.span().contains(span) ? stretch : innermost;
    }
    return innermost == null ? null : innermost.quote();
  }
}
