package io.github.saidby.internal.reading;

import io.github.saidby.model.BlockKind;
import java.util.Map;

/** The visible text of HTML inside Markdown: what stands outside its tags. */
final class HtmlFragment {

  private static final int LONGEST_ENTITY = 10;

  /** Those that prose is written with. */
  private static final Map<String, Character> ENTITIES =
      Map.ofEntries(
          Map.entry("&amp;", '&'),
          Map.entry("&lt;", '<'),
          Map.entry("&gt;", '>'),
          Map.entry("&quot;", '"'),
          Map.entry("&apos;", '\''),
          Map.entry("&#39;", '\''),
          Map.entry("&nbsp;", '\u00a0'),
          Map.entry("&ndash;", '\u2013'),
          Map.entry("&mdash;", '\u2014'),
          Map.entry("&lsquo;", '\u2018'),
          Map.entry("&rsquo;", '\u2019'),
          Map.entry("&ldquo;", '\u201c'),
          Map.entry("&rdquo;", '\u201d'),
          Map.entry("&hellip;", '\u2026'));

  private HtmlFragment() {}

  static void read(String source, int from, int to, VisibleText into) {
    if (isProgram(source, from)) {
      return;
    }
    into.open(BlockKind.PARAGRAPH, 0, "html");
    int at = from;
    while (at < to) {
      int tag = find(source, '<', at, to);
      show(source, at, tag, into);
      at = Math.min(to, behindTag(source, tag, to));
    }
    into.close();
  }

  private static void show(String source, int from, int to, VisibleText into) {
    for (int at = from; at < to; ) {
      char c = source.charAt(at);
      int end = c == '&' ? entityEnd(source, at, to) : at + 1;
      if (Character.isWhitespace(c)) {
        into.space(at, end, ' ');
      } else {
        into.append(shown(source.substring(at, end)), at, end);
      }
      at = end;
    }
  }

  /** The offset behind an entity that is known here; behind the ampersand for any other. */
  private static int entityEnd(String source, int from, int to) {
    int end = find(source, ';', from, Math.min(to, from + LONGEST_ENTITY));
    boolean known = end < to && ENTITIES.containsKey(source.substring(from, end + 1));
    return known ? end + 1 : from + 1;
  }

  private static char shown(String piece) {
    return ENTITIES.getOrDefault(piece, piece.charAt(0));
  }

  private static boolean isProgram(String source, int from) {
    return source.regionMatches(true, from, "<script", 0, 7)
        || source.regionMatches(true, from, "<style", 0, 6);
  }

  private static int behindTag(String source, int tag, int to) {
    int end = tag;
    boolean comment = source.startsWith("<!--", tag);
    do {
      end = find(source, '>', end + 1, to);
    } while (comment && end < to && !source.startsWith("--", end - 2));
    return end + 1;
  }

  private static int find(String source, char c, int from, int to) {
    int at = from;
    while (at < to && source.charAt(at) != c) {
      at++;
    }
    return at;
  }
}
