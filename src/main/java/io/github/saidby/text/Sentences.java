package io.github.saidby.text;

import io.github.saidby.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Brings the sentences that a finder saw in line with the tokens. */
final class Sentences {

  private Sentences() {}

  /** Every token goes to the last sentence that starts at it or before it. */
  static List<Sentence> align(Paragraph paragraph, List<Span> found) {
    List<Token> tokens = paragraph.tokens();
    List<Sentence> sentences = new ArrayList<>();
    int offset = paragraph.span().start();
    int first = 0;
    for (int i = 0; i < found.size(); i++) {
      boolean last = i == found.size() - 1;
      int end = last ? tokens.size() : paragraph.tokenAt(offset + found.get(i + 1).start());
      if (end > first) {
        sentences.add(new Sentence(paragraph.span(first, end), first, end));
        first = end;
      }
    }
    if (first < tokens.size()) {
      sentences.add(new Sentence(paragraph.span(first, tokens.size()), first, tokens.size()));
    }
    return List.copyOf(sentences);
  }
}
