package io.github.saidby.internal.reading;

import io.github.saidby.model.BlockKind;

/** The visible text of HTML inside Markdown: what stands outside its tags. */
final class HtmlFragment {

  private HtmlFragment() {}

  static void read(String source, int from, int to, VisibleText into) {
    if (isProgram(source, from)) {
      return;
    }
    into.open(BlockKind.PARAGRAPH, 0, "html");
    Transcription transcription = new Transcription(source, false, into);
    int at = from;
    while (at < to) {
      int tag = find(source, '<', at, to);
      if (tag > at) {
        transcription.append(source.substring(at, tag), at, tag);
      }
      at = Math.min(to, behindTag(source, tag, to));
    }
    into.close();
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
