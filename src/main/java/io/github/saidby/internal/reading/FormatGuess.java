package io.github.saidby.internal.reading;

import io.github.saidby.model.DocumentFormat;
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
  private static final int LEAST_ELEMENTS = 3;

  /** Elements that a page or a part of one starts with. */
  private static final Set<String> OPENERS =
      Set.of(
          "a",
          "article",
          "aside",
          "b",
          "body",
          "br",
          "center",
          "dl",
          "em",
          "font",
          "i",
          "img",
          "link",
          "nav",
          "script",
          "span",
          "strong",
          "style",
          "time",
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

  static FormatGuess of(String source) {
    String head = source.substring(0, Math.min(source.length(), LOOK));
    int first = firstVisible(head);
    if (first == head.length()) {
      return new FormatGuess(DocumentFormat.TEXT, "there is nothing to read");
    }
    for (String start : STARTS) {
      if (head.regionMatches(true, behindDeclaration(head, first), start, 0, start.length())) {
        return new FormatGuess(DocumentFormat.HTML, "it begins with " + start);
      }
    }
    List<String> signs = MarkdownSigns.of(head, first);
    if (!signs.isEmpty()) {
      return new FormatGuess(DocumentFormat.MARKDOWN, "it has " + String.join(" and ", signs));
    }
    if (isFragment(head, first)) {
      return new FormatGuess(
          DocumentFormat.HTML, "it begins with a tag and holds ends of HTML elements");
    }
    return elementLines(head, first) >= LEAST_ELEMENTS
        ? new FormatGuess(DocumentFormat.HTML, "lines of it are HTML elements")
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
    int at = behindDeclaration(head, first);
    return at < head.length()
        && head.charAt(at) == '<'
        && (OPENERS.contains(tag(head, at)) || head.startsWith("<!--", at))
        && ends(head) >= LEAST_ENDS;
  }

  /** The first tag behind what declares XML: feeds and other XML are no pages. */
  private static int behindDeclaration(String head, int first) {
    int end = head.startsWith("<?xml", first) ? head.indexOf("?>", first) : -1;
    return end < 0 ? first : end + 2 + firstVisible(head.substring(end + 2));
  }

  /** The name of the tag that starts at an offset. */
  private static String tag(String head, int at) {
    int end = at + 1;
    while (end < head.length() && Character.isLetterOrDigit(head.charAt(end))) {
      end++;
    }
    return head.substring(at + 1, end).toLowerCase(Locale.ROOT);
  }

  /** How many lines are one element each, as where a page is pasted below a line of text. */
  private static int elementLines(String head, int first) {
    int lines = 0;
    for (int at = first; at < head.length() && !head.startsWith("<?xml", first); ) {
      int end = endOfLine(head, at);
      if (head.charAt(at) == '<' && head.charAt(end - 1) == '>') {
        String name = tag(head, at);
        lines +=
            ENDS.contains("</" + name + ">")
                    && head.startsWith("</" + name, end - name.length() - 3)
                ? 1
                : 0;
      }
      at = end + 1;
    }
    return lines;
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

  static int endOfLine(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }
}
