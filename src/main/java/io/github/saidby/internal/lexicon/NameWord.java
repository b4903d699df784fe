package io.github.saidby.internal.lexicon;

import io.github.saidby.internal.resource.WordClasses;

/** What a small word does inside a name or beside one; {@code name-words.tsv} has the words. */
public enum NameWord {
  /** Stands in family names: van, bin. */
  PARTICLE,
  /** Begins names of bodies and, with a capital, sentences: national, royal. */
  LEADING,
  /** Leads from the noun of a body to what it is for. */
  OF_BODY,
  /** Stands between the words of a body's name. */
  JOINING,
  /** Stands before the name of a saint. */
  SAINT,
  /** What stands behind it is a place. */
  PLACE_PREPOSITION;

  /**
   * Whether a word is of the class.
   *
   * @param word the word in lower case
   */
  public boolean has(String word) {
    return Lists.WORDS.is(word, this);
  }

  /** Read when the first word is asked for. */
  private static final class Lists {
    static final WordClasses<NameWord> WORDS =
        WordClasses.read("en/name-words.tsv", NameWord.class);
  }
}
