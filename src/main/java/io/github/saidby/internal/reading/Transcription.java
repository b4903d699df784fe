package io.github.saidby.internal.reading;

/**
 * Matches a text as it shows with the source it was decoded from: entities and backslash escapes
 * stand for other characters, everything else for itself.
 */
final class Transcription {

  private static final int LONGEST_ENTITY = 34;

  /** What parsers show for a null character, where they do not drop it. */
  private static final char REPLACEMENT = '\ufffd';

  private static final String FOLDED = " \t\n\r\f";

  private final String source;
  private final boolean escapes;
  private final VisibleText into;

  /**
   * Prepares for one document.
   *
   * @param source the document's source
   * @param escapes whether a backslash hides behind punctuation, as in Markdown
   * @param into what takes the characters
   */
  Transcription(String source, boolean escapes, VisibleText into) {
    this.source = source;
    this.escapes = escapes;
    this.into = into;
  }

  /** Appends a text that a range of the source shows; runs of white space become one blank. */
  void append(String shown, int from, int to) {
    int at = from;
    for (int i = 0; i < shown.length() && at < to; ) {
      if (isFolded(shown.charAt(i)) && isFolded(source.charAt(at))) {
        int end = at;
        while (end < to && (isFolded(source.charAt(end)) || isDropped(source.charAt(end)))) {
          end++;
        }
        while (i < shown.length() && isFolded(shown.charAt(i))) {
          i++;
        }
        into.space(at, end, ' ');
        at = end;
        continue;
      }
      if (isDropped(source.charAt(at)) && shown.charAt(i) != REPLACEMENT) {
        at++;
        continue;
      }
      int next = behind(shown, i, at, to);
      int taken = next > at + 1 && i + 1 < shown.length() && isPair(shown, i) ? 2 : 1;
      for (int k = 0; k < taken; k++) {
        one(shown.charAt(i + k), at, next);
        at = k + 1 < taken ? next : at;
      }
      i += taken;
      at = next;
    }
  }

  /** Appends a text whose white space shows as it stands, as in program text. */
  void appendVerbatim(int from, int to) {
    for (int i = from; i < to; i++) {
      into.append(source.charAt(i), i, i + 1);
    }
  }

  private void one(char c, int from, int to) {
    if (isFolded(c)) {
      into.space(from, to, ' ');
    } else {
      into.append(c, from, to);
    }
  }

  private static boolean isFolded(char c) {
    return FOLDED.indexOf(c) >= 0;
  }

  /** HTML leaves null characters out, mostly; Markdown shows a replacement. */
  private boolean isDropped(char c) {
    return c == 0 && !escapes;
  }

  private static boolean isPair(String shown, int at) {
    return Character.isHighSurrogate(shown.charAt(at))
        && Character.isLowSurrogate(shown.charAt(at + 1));
  }

  /** The offset behind what shows the character. */
  private int behind(String shown, int i, int at, int to) {
    char c = source.charAt(at);
    if (c == '&') {
      int end = entityEnd(at, to);
      return end > at + 1 && !isLiteral(source.substring(at, end), shown, i) ? end : at + 1;
    }
    boolean escaped =
        escapes && c == '\\' && at + 1 < to && source.charAt(at + 1) == shown.charAt(i);
    return escaped && !Character.isLetterOrDigit(shown.charAt(i)) ? at + 2 : at + 1;
  }

  /** Whether what looks like an entity is none, and shows as it stands. */
  private static boolean isLiteral(String entity, String shown, int i) {
    boolean ampersand = entity.startsWith("&#") || entity.equalsIgnoreCase("&amp;");
    return !ampersand && shown.startsWith(entity, i);
  }

  private int entityEnd(int at, int to) {
    int end = at + 1;
    int limit = Math.min(to, at + LONGEST_ENTITY);
    while (end < limit && (source.charAt(end) == '#' || isAlnum(source.charAt(end)))) {
      end++;
    }
    return end < to && source.charAt(end) == ';' ? end + 1 : end;
  }

  private static boolean isAlnum(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
