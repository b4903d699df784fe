package io.github.saidby.text;

/** Tells the dictionary form of a word. Implementations must be safe for use by several threads. */
@FunctionalInterface
public interface Lemmatizer {

  /**
   * The dictionary form.
   *
   * @param token the word
   * @param tag its tag
   * @return the lemma, in lower case but for proper nouns
   */
  String lemma(Token token, Tag tag);
}
