package io.github.saidby.internal.phrases;

import io.github.saidby.internal.resource.WordClasses;

/** What a word does in a noun phrase or before one; {@code phrase-words.tsv} has the words. */
enum PhraseWord {
  /** A pronoun for several. */
  PLURAL,
  /** A determiner, adjective or number that may stand for a whole phrase. */
  ALONE,
  /** A name of a day. */
  DAY,
  /** Another noun of time. */
  TIME,
  /** A preposition that mostly belongs to the noun before it. */
  TIGHT,
  /** A preposition before a phrase of time or place. */
  ADVERBIAL,
  /** A preposition that taggers take for an adjective. */
  PREPOSITION;

  /**
   * Whether a word is of the class.
   *
   * @param word the word in lower case
   */
  boolean has(String word) {
    return Lists.WORDS.is(word, this);
  }

  /** Read when the first word is asked for. */
  private static final class Lists {
    static final WordClasses<PhraseWord> WORDS =
        WordClasses.read("en/phrase-words.tsv", PhraseWord.class);
  }
}
