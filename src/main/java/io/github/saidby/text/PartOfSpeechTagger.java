package io.github.saidby.text;

import java.util.List;

/** Tags the tokens of a sentence. Implementations must be safe for use by several threads. */
@FunctionalInterface
public interface PartOfSpeechTagger {

  /**
   * Tags a sentence.
   *
   * @param sentence its tokens
   * @return as many tags as there are tokens
   */
  List<Tag> tag(List<Token> sentence);
}
