package io.github.saidby.internal.speakers;

import io.github.saidby.text.Paragraph;

/** The text of token ranges. */
final class Words {

  private Words() {}

  /**
   * The text from one token to another.
   *
   * @param paragraph the text
   * @param first the index of the first token
   * @param end the index behind the last token
   */
  static String of(Paragraph paragraph, int first, int end) {
    int offset = paragraph.span().start();
    return paragraph
        .text()
        .substring(
            paragraph.token(first).start() - offset, paragraph.token(end - 1).end() - offset);
  }
}
