package io.github.saidby.text;

import io.github.saidby.model.Span;
import java.util.List;
import java.util.function.Function;

/** Checks what annotators, perhaps a user's own, found, so that a fault is named where it is. */
final class Checks {

  private Checks() {}

  static List<NameMention> names(List<NameMention> found, Span paragraph) {
    return ordered(found, NameMention::span, paragraph, "name finder");
  }

  /** Sentences are told in offsets of the paragraph's own text. */
  static List<Span> sentences(List<Span> found, Span paragraph) {
    return ordered(found, Function.identity(), new Span(0, paragraph.length()), "sentence finder");
  }

  @SuppressWarnings("ConstantValue") // a user's own code may return null all the same
  private static <T> List<T> ordered(
      List<T> found, Function<T, Span> place, Span range, String finder) {
    if (found == null) {
      throw new IllegalStateException(
          "the " + finder + " returned null; it must return a list, an empty one for nothing");
    }
    int at = range.start();
    for (T item : found) {
      Span span = place.apply(item);
      if (span.start() < at || span.end() > range.end() || span.isEmpty()) {
        throw new IllegalStateException(
            "the "
                + finder
                + " returned the span "
                + span
                + " for a paragraph at "
                + range
                + "; its spans must lie inside, hold something, be in order and not overlap");
      }
      at = span.end();
    }
    return List.copyOf(found);
  }
}
