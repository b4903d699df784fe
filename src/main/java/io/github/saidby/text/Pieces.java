package io.github.saidby.text;

import io.github.saidby.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts an overlong block at white space, so that no annotator ever reads more than it can bear. */
final class Pieces {

  private Pieces() {}

  static List<Span> of(String text, Span block, int maxLength) {
    if (block.length() <= maxLength) {
      return block.isEmpty() ? List.of() : List.of(block);
    }
    List<Span> pieces = new ArrayList<>();
    int start = block.start();
    while (block.end() - start > maxLength) {
      int cut = lastSpace(text, start + maxLength / 2, start + maxLength);
      pieces.add(new Span(start, cut));
      start = cut;
    }
    pieces.add(new Span(start, block.end()));
    return pieces;
  }

  /** Behind the last white space of the window, else at its end, but never inside a pair. */
  private static int lastSpace(String text, int from, int to) {
    for (int i = to; i > from; i--) {
      if (Character.isWhitespace(text.charAt(i - 1))) {
        return i;
      }
    }
    boolean pair =
        Character.isHighSurrogate(text.charAt(to - 1)) && Character.isLowSurrogate(text.charAt(to));
    return pair ? to - 1 : to;
  }
}
