package io.github.saidby.model;

import java.io.Serializable;

/**
 * A cue verb of the user's own.
 *
 * @param lemma its base form, in lower case: one verb, perhaps with a particle ("tee up")
 * @param stance what it says of how the words were meant
 * @serial exclude
 */
public record CueVerb(String lemma, Stance stance) implements Serializable {

  /**
   * Checks the lemma.
   *
   * @param lemma its base form, in lower case: one verb, perhaps with a particle ("tee up")
   * @param stance what it says of how the words were meant
   * @throws IllegalArgumentException if it is not one or two lower-case words
   */
  public CueVerb {
    if (!lemma.matches("\\p{Ll}[\\p{Ll}'-]*( \\p{Ll}+)?")) {
      throw new IllegalArgumentException(
          "the cue verb \""
              + lemma
              + "\" must be a base form in lower case, perhaps with a particle, such as"
              + " \"decry\" or \"hit back\"");
    }
  }
}
