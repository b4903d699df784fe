package io.github.saidby.text;

import java.util.Locale;

/** The form of a word to look up. */
final class Normal {

  private Normal() {}

  /** Lower case, straight marks, nothing invisible; the same string where nothing changes. */
  static String of(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      char c = word.charAt(i);
      plain = c < 0x80 && !(c >= 'A' && c <= 'Z');
    }
    if (plain) {
      return word;
    }
    StringBuilder normal = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!Characters.isInvisible(c)) {
        normal.append(Characters.straight(c));
      }
    }
    String lower = normal.toString().toLowerCase(Locale.ROOT);
    return lower.isEmpty() ? word : lower;
  }
}
