package io.github.saidby.text;

import java.util.List;

/**
 * Tells how the tokens of a sentence depend on each other. Implementations must be safe for use by
 * several threads.
 */
@FunctionalInterface
public interface DependencyParser {

  /**
   * Parses a sentence.
   *
   * @param sentence its tokens
   * @param tags as many tags
   * @return a head and a relation for each token
   * @throws IllegalArgumentException if there are more or fewer tags than tokens
   */
  Dependencies parse(List<Token> sentence, List<Tag> tags);
}
