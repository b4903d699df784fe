package io.github.saidby.text;

/** Parts a word from the clitic at its end: {@code do|n't}, {@code Kyiv|'s}, {@code can|not}. */
final class Clitics {

  /** Takes the parts of a word. */
  @FunctionalInterface
  interface Sink {
    void accept(int start, int end);
  }

  private Clitics() {}

  static void split(String text, int start, int end, Sink parts) {
    int cut = cut(text, start, end);
    if (cut > start && cut < end) {
      parts.accept(start, cut);
      parts.accept(cut, end);
    } else {
      parts.accept(start, end);
    }
  }

  private static int cut(String text, int start, int end) {
    int apostrophe = lastApostrophe(text, start, end);
    if (apostrophe < 0) {
      return unmarkedCut(text, start, end);
    }
    int tail = end - apostrophe - 1;
    if (tail == 1) {
      char last = Character.toLowerCase(text.charAt(end - 1));
      if (last == 't' && apostrophe > start && lower(text, apostrophe - 1) == 'n') {
        return apostrophe - 1;
      }
      return last == 's' || last == 'd' || last == 'm' ? apostrophe : end;
    }
    return tail == 2 && isWord(text, apostrophe + 1, "re", "ve", "ll") ? apostrophe : end;
  }

  private static int unmarkedCut(String text, int start, int end) {
    int length = end - start;
    if (length == 6 && text.regionMatches(true, start, "cannot", 0, 6)) {
      return start + 3;
    }
    boolean fused =
        length == 5
            && (text.regionMatches(true, start, "gonna", 0, 5)
                || text.regionMatches(true, start, "gotta", 0, 5)
                || text.regionMatches(true, start, "wanna", 0, 5));
    return fused ? start + 3 : end;
  }

  private static int lastApostrophe(String text, int start, int end) {
    for (int i = end - 1; i >= Math.max(start, end - 3); i--) {
      if (Characters.isApostrophe(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isWord(String text, int at, String... words) {
    for (String word : words) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  private static char lower(String text, int at) {
    return Character.toLowerCase(text.charAt(at));
  }
}
