package io.github.saidby.text;

import io.github.saidby.model.Span;

/**
 * A sentence of a paragraph, as a range of its tokens.
 *
 * @param span from its first token's start to its last token's end
 * @param first the index of its first token in the paragraph
 * @param end the index behind its last token
 */
public record Sentence(Span span, int first, int end) {

  /**
   * The number of tokens.
   *
   * @return {@code end - first}
   */
  public int size() {
    return end - first;
  }

  /**
   * Whether a token belongs to it.
   *
   * @param token an index of a token in the paragraph
   * @return whether {@code first <= token < end}
   */
  public boolean contains(int token) {
    return first <= token && token < end;
  }
}
