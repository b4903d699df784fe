package io.github.saidby.internal.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks that the specification does not know and that most Markdown is written with: of footnotes
 * ({@code [^1]}) and of tasks ({@code - [x]}). They are markup, and no reader is shown them.
 */
final class MarkdownMarks {

  private static final int LONGEST_LABEL = 40;
  private static final int TASK = 4;
  private static final String OPENER = "[^";

  private MarkdownMarks() {}

  /**
   * A mark inside a text.
   *
   * @param shown where it stands in the text as the parser gives it
   * @param from where it starts in the source
   * @param to where it ends in the source
   */
  record Mark(int shown, int from, int to) {}

  /** Whether a paragraph is a footnote: "[^1]: In January." */
  static boolean definesFootnote(String source, int start) {
    int end = end(source, start, source.length());
    return end > start && end < source.length() && source.charAt(end) == ':';
  }

  /** How many characters mark a footnote or a task at the start of a paragraph. */
  static int behindOpening(String shown, boolean item) {
    if (item && isTask(shown)) {
      return TASK;
    }
    int end = end(shown, 0, shown.length());
    if (end == 0 || end >= shown.length() || shown.charAt(end) != ':') {
      return 0;
    }
    boolean blank = end + 1 < shown.length() && shown.charAt(end + 1) == ' ';
    return blank ? end + 2 : end + 1;
  }

  private static boolean isTask(String shown) {
    return shown.length() >= TASK
        && shown.charAt(0) == '['
        && " xX".indexOf(shown.charAt(1)) >= 0
        && shown.startsWith("] ", 2);
  }

  /**
   * The marks of footnotes in a text, in order; none where the text and its source differ in them.
   */
  static List<Mark> footnotes(String shown, int at, String source, int from, int to) {
    List<Mark> marks = new ArrayList<>();
    String own = shown.indexOf(OPENER, at) < 0 ? "" : source.substring(from, to);
    int inSource = 0;
    for (int i = shown.indexOf(OPENER, at); i >= 0; i = shown.indexOf(OPENER, i + 1)) {
      int end = end(shown, i, shown.length());
      if (end > i) {
        String mark = shown.substring(i, end);
        int start = own.indexOf(mark, inSource);
        if (start < 0) {
          return List.of();
        }
        inSource = start + mark.length();
        marks.add(new Mark(i, from + start, from + inSource));
      }
    }
    return marks;
  }

  /** The offset behind a mark, or where it would start. */
  private static int end(String text, int start, int limit) {
    if (!text.startsWith(OPENER, start)) {
      return start;
    }
    int at = start + OPENER.length();
    while (at < limit
        && at - start <= LONGEST_LABEL
        && (Character.isLetterOrDigit(text.charAt(at)) || "-_".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at > start + OPENER.length() && at < limit && text.charAt(at) == ']' ? at + 1 : start;
  }
}
