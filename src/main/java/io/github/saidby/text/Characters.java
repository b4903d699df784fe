package io.github.saidby.text;

/** What single characters are, for every reader of raw text. */
public final class Characters {

  private Characters() {}

  /**
   * Whether a character is white space of any kind: spaces that break and that don't, line ends, a
   * next-line character, a line or paragraph separator.
   *
   * @param c a UTF-16 unit
   * @return whether it only separates
   */
  public static boolean isSpace(char c) {
    return c <= ' ' || c == '\u0085' || Character.isSpaceChar(c);
  }

  /**
   * Whether a character shows nothing and separates nothing: soft hyphen, zero-width characters,
   * direction marks, the byte order mark.
   *
   * @param c a UTF-16 unit
   * @return whether a reader does not see it
   */
  public static boolean isInvisible(char c) {
    return c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2064')
        || c == '\ufeff';
  }

  /**
   * Whether a character is written for an apostrophe: straight, curly either way, or the modifier
   * letter.
   *
   * @param c a UTF-16 unit
   * @return whether it may stand for an apostrophe
   */
  public static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u02bc';
  }

  /**
   * Whether a character is a hyphen inside words.
   *
   * @param c a UTF-16 unit
   * @return true for the hyphens, false for dashes
   */
  public static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  /**
   * The straight form of a mark: apostrophes to {@code '}, double quotation marks to {@code "},
   * hyphens to {@code -}, every space to a blank.
   *
   * @param c a UTF-16 unit
   * @return the plain character, or the same one
   */
  public static char straight(char c) {
    if (c < 0x80) {
      return c;
    }
    if (isApostrophe(c)) {
      return '\'';
    }
    return switch (c) {
      case '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb' -> '"';
      case '\u2010', '\u2011' -> '-';
      default -> isSpace(c) ? ' ' : c;
    };
  }
}
