package io.github.saidby.internal.tagging;

import io.github.saidby.text.Characters;

/**
 * The characters of a word as the models know them: typographic marks as their plain forms, any
 * digit as 0, one kind of dash, invisible characters dropped.
 */
final class FoldedCharacters {

  /** Stands for a character to drop. */
  static final char DROPPED = 0;

  /** Any dash longer than a hyphen. */
  static final char DASH = '\u2014';

  private FoldedCharacters() {}

  static char fold(char c) {
    if (c < 0x80) {
      return c >= '0' && c <= '9' ? '0' : c == '`' ? '\'' : c;
    }
    return switch (c) {
      case '\u00b4', '\u2032' -> '\'';
      case '\u2033' -> '"';
      case '\u2212' -> '-';
      case '\u2012', '\u2013', '\u2015' -> DASH;
      default ->
          Characters.isInvisible(c) ? DROPPED : Character.isDigit(c) ? '0' : Characters.straight(c);
    };
  }

  /** The kind of a folded character for the shape of a word. */
  static char kind(char folded) {
    if (Character.isLetter(folded)) {
      return Character.isUpperCase(folded) ? 'X' : 'x';
    }
    return folded < 0x80 || folded == DASH ? folded : '?';
  }
}
