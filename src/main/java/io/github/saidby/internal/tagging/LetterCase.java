package io.github.saidby.internal.tagging;

import java.util.List;

/** How a sentence uses capitals: in a headline they tell little of a word. */
enum LetterCase {
  SENTENCE(0),
  TITLE(1),
  CAPITALS(2);

  /** Shorter words stay small in titles. */
  private static final int LONG_WORD = 4;

  /** What stands for it in features; models depend on it. */
  final int feature;

  LetterCase(int feature) {
    this.feature = feature;
  }

  static LetterCase of(List<String> words) {
    int small = 0;
    int initial = 0;
    int capitals = 0;
    for (String word : words) {
      if (word.length() < LONG_WORD || !Character.isLetter(word.charAt(0))) {
        continue;
      }
      if (!Character.isUpperCase(word.charAt(0))) {
        small++;
      } else if (Character.isUpperCase(word.charAt(1))) {
        capitals++;
      } else {
        initial++;
      }
    }
    if (capitals >= 2 && capitals > 4 * (small + initial)) {
      return CAPITALS;
    }
    return initial >= 3 && initial + capitals > 6 * small ? TITLE : SENTENCE;
  }
}
