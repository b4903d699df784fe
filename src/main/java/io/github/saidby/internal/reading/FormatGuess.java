package io.github.saidby.internal.reading;

import io.github.saidby.model.DocumentFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells how a text is written from the text itself. Where markup is not plain to see it is plain
 * text: reading that as Markdown would eat its asterisks, reading markup as text only leaves them.
 *
 * @param format text, Markdown or HTML
 * @param reason what shows it, as the end of a sentence that starts with "because"
 */
record FormatGuess(DocumentFormat format, String reason) {

  /** How much of a text is looked at, in UTF-16 units. */
  private static final int LOOK = 100_000;

  private static final int LEAST_ENDS = 2;
  private static final int LEAST_SIGNS = 2;
  private static final int LEAST_HEADINGS = 3;

  /** Elements that a page or a part of one starts with. */
  private static final Set<String> OPENERS =
      Set.of(
          "article",
          "body",
          "div",
          "h1",
          "h2",
          "h3",
          "head",
          "header",
          "html",
          "main",
          "p",
          "section",
          "table",
          "ul",
          "ol",
          "blockquote",
          "meta",
          "title",
          "figure");

  /** Nothing but a page starts with these, whatever follows. */
  private static final List<String> STARTS = List.of("<!doctype html", "<html");

  private static final List<String> ENDS =
      List.of("</p>", "</div>", "</h1>", "</h2>", "</h3>", "</li>", "</article>", "</section>");

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

  static FormatGuess of(String source) {
    String head = source.substring(0, Math.min(source.length(), LOOK));
    int first = firstVisible(head);
    if (first == head.length()) {
      return new FormatGuess(DocumentFormat.TEXT, "there is nothing to read");
    }
    for (String start : STARTS) {
      if (head.regionMatches(true, first, start, 0, start.length())) {
        return new FormatGuess(DocumentFormat.HTML, "it begins with " + start);
      }
    }
    Set<Sign> signs = markdown(head, first);
    if (signs.size() >= LEAST_SIGNS || signs.contains(Sign.OUTLINE)) {
      List<String> words = signs.stream().map(sign -> sign.words).toList();
      return new FormatGuess(DocumentFormat.MARKDOWN, "it has " + String.join(" and ", words));
    }
    return isFragment(head, first)
        ? new FormatGuess(
            DocumentFormat.HTML, "it begins with a tag and holds ends of HTML elements")
        : new FormatGuess(DocumentFormat.TEXT, "no markup is plain to see");
  }

  private static int firstVisible(String text) {
    int at = 0;
    while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '\ufeff')) {
      at++;
    }
    return at;
  }

  /** Whether it is a part of a page: it begins with a tag, and elements end in it. */
  private static boolean isFragment(String head, int first) {
    int end = first + 1;
    while (end < head.length() && Character.isLetterOrDigit(head.charAt(end))) {
      end++;
    }
    String name = head.substring(first + 1, end).toLowerCase(Locale.ROOT);
    boolean opened =
        OPENERS.contains(name) || head.startsWith("<!--", first) || head.startsWith("<?", first);
    return head.charAt(first) == '<' && opened && ends(head) >= LEAST_ENDS;
  }

  private static int ends(String head) {
    String small = head.toLowerCase(Locale.ROOT);
    int ends = 0;
    for (String end : ENDS) {
      for (int at = small.indexOf(end); at >= 0 && ends < LEAST_ENDS; at = small.indexOf(end, at)) {
        ends++;
        at += end.length();
      }
    }
    return ends;
  }

  private static Set<Sign> markdown(String head, int first) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    int headings = 0;
    boolean deeper = false;
    int fences = 0;
    boolean blankBefore = true;
    for (int at = first; at < head.length(); ) {
      int end = endOfLine(head, at);
      boolean blank = isBlank(head, at, end);
      if (head.startsWith("```", at)) {
        fences++;
      } else if (fences % 2 == 0 && !blank) {
        boolean heading = blankBefore && isHeading(head, at, end);
        headings += heading ? 1 : 0;
        deeper |= heading && head.charAt(at + 1) == '#';
        inline(head, at, end, signs);
      }
      blankBefore = blank;
      at = end + 1;
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

  private static int endOfLine(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
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
