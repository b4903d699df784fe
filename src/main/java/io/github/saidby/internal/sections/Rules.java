package io.github.saidby.internal.sections;

import io.github.saidby.text.Characters;

/** Lines drawn with punctuation marks: underlines, separators, ornaments. */
final class Rules {

  private static final int SHORTEST = 3;

  private Rules() {}

  /** Whether a line is one mark, repeated, with or without blanks between. */
  static boolean isRule(String text, int start, int end) {
    char mark = text.charAt(start);
    if (end - start < SHORTEST || Character.isLetterOrDigit(mark) || Character.isSurrogate(mark)) {
      return false;
    }
    int marks = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == mark) {
        marks++;
      } else if (!Characters.isSpace(c)) {
        return false;
      }
    }
    return marks >= SHORTEST;
  }

  /** Whether a rule is drawn without gaps. */
  static boolean isUnbroken(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != text.charAt(start)) {
        return false;
      }
    }
    return true;
  }
}
