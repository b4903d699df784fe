package io.github.saidby.internal.claims;

import io.github.saidby.internal.resource.WordClasses;

/** What a word does around a verb of figures; {@code figure-words.tsv} has the words. */
enum FigureWord {
  /** Makes a participle passive. */
  BE,
  /** Stands between subject and verb. */
  HELPER,
  /** Begins another clause behind a comma. */
  PART,
  /** Somebody whose work is to count. */
  COUNTER,
  /** A record in which what was asked or counted stands: in a [survey], 42% had left. */
  SAMPLE,
  /** A preposition inside a source: a poll [by] the firm. */
  JOINS,
  /** A word between a verb and its number: counted [about] 40. */
  BOUND,
  /** A modal of who has to tell and has not told yet: firms [must] report deaths. */
  DUTY;

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
    static final WordClasses<FigureWord> WORDS =
        WordClasses.read("en/figure-words.tsv", FigureWord.class);
  }
}
