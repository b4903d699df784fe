package io.github.saidby.examples;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit a terminal. */
final class Layout {

  private static final int WIDTH = 88;

  private Layout() {}

  /** The text with every run of white space as one space. */
  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** Lines of words behind a lead; the second and later ones are indented as far as the lead. */
  static List<String> wrap(String lead, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(lead);
    int used = lead.length();
    for (String word : oneLine(text).split(" ")) {
      int width = word.codePointCount(0, word.length());
      if (used > lead.length() && used + 1 + width > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(lead.length()));
        used = lead.length();
      }
      if (used > lead.length()) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += width;
    }
    lines.add(line.toString());
    return lines;
  }

  /** A text and what is told of it in a second column, from its own line on where it is long. */
  static List<String> row(String lead, String text, int column, String told) {
    List<String> lines = new ArrayList<>(wrap(lead, text));
    String last = lines.get(lines.size() - 1);
    int width = last.codePointCount(0, last.length());
    if (width < column) {
      lines.remove(lines.size() - 1);
      List<String> right = wrap(" ".repeat(column), told);
      lines.add(last + right.get(0).substring(width));
      lines.addAll(right.subList(1, right.size()));
    } else {
      lines.addAll(wrap(" ".repeat(column), told));
    }
    return lines;
  }
}
