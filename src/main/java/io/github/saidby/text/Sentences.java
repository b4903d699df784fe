package io.github.saidby.text;

import io.github.saidby.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the sentences that a finder saw in line with the tokens, and cuts those that are too long
 * to be any: what looks at a whole sentence for each of its words then costs no more than its
 * length allows.
 */
final class Sentences {

  /** Far longer than any sentence of prose, statutes included. */
  static final int MAX_TOKENS = 300;

  private Sentences() {}

  /**
   * Every token goes to the last sentence that starts at it or before it. A dateline that a
   * paragraph opens with is no part of its first sentence.
   */
  static List<Sentence> align(Paragraph paragraph, List<Span> found) {
    List<Token> tokens = paragraph.tokens();
    List<Sentence> sentences = new ArrayList<>();
    int offset = paragraph.span().start();
    int first = datelineEnd(paragraph);
    add(paragraph, 0, first, sentences);
    for (int i = 0; i < found.size(); i++) {
      boolean last = i == found.size() - 1;
      int end = last ? tokens.size() : paragraph.tokenAt(offset + found.get(i + 1).start());
      add(paragraph, first, end, sentences);
      first = Math.max(first, end);
    }
    add(paragraph, first, tokens.size(), sentences);
    return List.copyOf(sentences);
  }

  private static int datelineEnd(Paragraph paragraph) {
    return paragraph
        .block()
        .dateline()
        .filter(line -> paragraph.span().contains(line.span()))
        .map(line -> paragraph.tokenAt(line.span().end()))
        .orElse(0);
  }

  private static void add(Paragraph paragraph, int first, int end, List<Sentence> into) {
    for (int from = first; from < end; from += MAX_TOKENS) {
      int to = Math.min(end, from + MAX_TOKENS);
      into.add(new Sentence(paragraph.span(from, to), from, to));
    }
  }
}
