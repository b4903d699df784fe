package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.ChangeWords.ChangeWord;
import io.github.saidby.internal.quantities.ChangeWords.Use;

/** Finds the word that tells a change of the quantity behind it: {@code [rose] by 15}. */
final class ChangeCues {

  /** As many tokens as the object of a verb has before a noun in it. */
  private static final int OBJECT = 8;

  private final ChangeWords words;

  ChangeCues(ChangeWords words) {
    this.words = words;
  }

  /** The last word between two tokens that tells a change of what follows; -1 without one. */
  int before(Scan scan, int from, int end) {
    for (int i = end - 1; i >= Math.max(from, end - Changes.WINDOW); i--) {
      if (scan.isBoundary(i)) {
        return -1;
      }
      ChangeWord word = words.at(scan, i);
      if (word != null && !word.follows() && opens(scan, word, i, end)) {
        int verb = word.use() == Use.NOUN ? governing(scan, from, i) : -1;
        return verb >= 0 ? verb : i;
      }
    }
    return -1;
  }

  /** The verb whose object a noun for a change stands in: [cut] its forecast for growth to 4%. */
  private int governing(Scan scan, int from, int noun) {
    boolean inside = false;
    for (int i = noun - 1; i >= Math.max(from, noun - OBJECT); i--) {
      ChangeWord word = words.at(scan, i);
      if (inside && word != null && word.use() == Use.VERB) {
        return i;
      }
      inside |= scan.is(i, "for") || scan.is(i, "of");
      if (!scan.isWord(i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean opens(Scan scan, ChangeWord word, int at, int end) {
    return switch (word.use()) {
      case PARTICLE -> {
        int next = scan.word(at + 1).endsWith("ly") ? at + 2 : at + 1;
        yield next == end || isPreposition(scan.word(next));
      }
      default -> true;
    };
  }

  private static boolean isPreposition(String word) {
    return word.equals("to") || word.equals("from") || word.equals("by");
  }

  static boolean hasBoundary(Scan scan, int from, int end) {
    for (int i = from; i < end; i++) {
      if (scan.isBoundary(i)) {
        return true;
      }
    }
    return false;
  }
}
