package io.github.saidby.internal.sections;

import io.github.saidby.text.Characters;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into its lines, whatever ends them. Blank lines are counted, not kept. */
final class Lines {

  private static final int TAB = 4;

  private Lines() {}

  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int gap = 0;
    boolean newPage = false;
    for (int at = 0; at < text.length(); ) {
      int end = endOfLine(text, at);
      int first = at;
      int indent = 0;
      while (first < end && isBlank(text.charAt(first))) {
        char c = text.charAt(first++);
        newPage |= c == '\f';
        indent += c == '\t' ? TAB : c == '\f' || Characters.isInvisible(c) ? 0 : 1;
      }
      if (first == end) {
        gap++;
      } else {
        int last = end;
        while (isBlank(text.charAt(last - 1))) {
          last--;
        }
        lines.add(new Line(first, last, indent, gap, newPage));
        gap = 0;
        newPage = breaksPage(text, last, end);
      }
      at = end < text.length() && isPair(text, end) ? end + 2 : end + 1;
    }
    return lines;
  }

  private static int endOfLine(String text, int from) {
    int end = from;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean breaksPage(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\f') {
        return true;
      }
    }
    return false;
  }

  private static boolean isPair(String text, int at) {
    return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  static boolean isBlank(char c) {
    return Characters.isSpace(c) || Characters.isInvisible(c);
  }
}
