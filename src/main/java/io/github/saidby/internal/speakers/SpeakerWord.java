package io.github.saidby.internal.speakers;

import io.github.saidby.internal.resource.WordClasses;

/** What a word tells of who is described; {@code speaker-words.tsv} has the words. */
enum SpeakerWord {
  /** Stands for one person. */
  PERSONAL,
  /** Stands for several. */
  COLLECTIVE,
  /** Leads to somebody known. */
  DEFINITE,
  /** Stands before the name that somebody bears. */
  NAMING,
  /** Tells in a relative clause how somebody is called: "who gave his name as Steve". */
  IDENTIFYING,
  /** Who is described so belongs there no more. */
  PAST,
  /** Parts one holder of an office from another. */
  TELLING;

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
    static final WordClasses<SpeakerWord> WORDS =
        WordClasses.read("en/speaker-words.tsv", SpeakerWord.class);
  }
}
