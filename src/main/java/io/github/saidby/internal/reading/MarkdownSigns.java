package io.github.saidby.internal.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells Markdown from plain text and program text by marks that only Markdown has. */
final class MarkdownSigns {

  private static final int LEAST_SIGNS = 2;
  private static final int LEAST_HEADINGS = 3;

  /** In program text at least one line in so many "headings" ends as statements do. */
  private static final int HEADINGS_PER_STATEMENT = 4;

  /** What Markdown is known by. Underlined headings and lists are not: plain text has them too. */
  private enum Sign {
    HEADING("headings marked with #"),
    /** Headings of several levels, which need no other sign; comments have but one. */
    OUTLINE("levels among them"),
    FENCE("code between fences"),
    LINK("links written as [text](address)"),
    STRONG("words between double asterisks"),
    FRONT_MATTER("front matter");

    private final String words;

    Sign(String words) {
      this.words = words;
    }
  }

  private MarkdownSigns() {}

  /** What shows that a text is Markdown, in words; nothing where that is not plain to see. */
  static List<String> of(String head, int first) {
    Set<Sign> signs = signs(head, first);
    return signs.size() >= LEAST_SIGNS || signs.contains(Sign.OUTLINE)
        ? signs.stream().map(sign -> sign.words).toList()
        : List.of();
  }

  private static Set<Sign> signs(String head, int first) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    int headings = 0;
    boolean deeper = false;
    int fences = 0;
    int statements = 0;
    boolean blankBefore = true;
    for (int at = first; at < head.length(); ) {
      int end = FormatGuess.endOfLine(head, at);
      boolean blank = isBlank(head, at, end);
      if (head.startsWith("```", at)) {
        fences++;
      } else if (fences % 2 == 0 && !blank) {
        boolean heading = blankBefore && isHeading(head, at, end);
        headings += heading ? 1 : 0;
        deeper |= heading && head.charAt(at + 1) == '#';
        statements += isStatement(head, at, end) ? 1 : 0;
        inline(head, at, end, signs);
      }
      blankBefore = blank;
      at = end + 1;
    }
    if (head.startsWith("#!", first)
        || (statements > 0 && statements * HEADINGS_PER_STATEMENT >= headings)) {
      headings = 0;
    }
    if (headings > 0) {
      signs.add(Sign.HEADING);
    }
    if (fences > 1) {
      signs.add(Sign.FENCE);
    }
    if (hasFields(head, FrontMatter.end(head))) {
      signs.add(Sign.FRONT_MATTER);
    }
    if (headings >= LEAST_HEADINGS && deeper) {
      signs.add(Sign.OUTLINE);
    }
    return signs;
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  /** One to six number signs, a blank, and a letter or digit. */
  private static boolean isHeading(String text, int from, int to) {
    int at = from;
    while (at < to && text.charAt(at) == '#') {
      at++;
    }
    int signs = at - from;
    return signs > 0
        && signs <= 6
        && at + 1 < to
        && text.charAt(at) == ' '
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** Whether an unindented line ends as those of program text do: its "headings" are comments. */
  private static boolean isStatement(String text, int from, int to) {
    int end = to;
    while (end > from && text.charAt(end - 1) <= ' ') {
      end--;
    }
    return text.charAt(from) > ' '
        && text.charAt(from) != '{'
        && (";{}".indexOf(text.charAt(end - 1)) >= 0 || text.startsWith("):", end - 2));
  }

  private static void inline(String text, int from, int to, Set<Sign> signs) {
    for (int i = from; i + 3 < to; i++) {
      char c = text.charAt(i);
      if (c == ']' && text.charAt(i + 1) == '(' && isAddress(text, i + 2)) {
        signs.add(Sign.LINK);
      } else if (c == '*'
          && text.charAt(i + 1) == '*'
          && Character.isLetterOrDigit(text.charAt(i + 2))) {
        int close = text.indexOf("**", i + 2);
        if (close > 0 && close < to && text.charAt(close - 1) > ' ') {
          signs.add(Sign.STRONG);
          i = close + 1;
        } else {
          i++;
        }
      }
    }
  }

  private static boolean isAddress(String text, int at) {
    return text.startsWith("http", at)
        || text.startsWith("mailto:", at)
        || "/#.".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether the front matter that ends at an offset holds a name, a colon and a value. */
  private static boolean hasFields(String text, int end) {
    int line = text.indexOf('\n');
    return end > 0 && line >= 0 && line < end && text.substring(line, end).contains(": ");
  }
}
