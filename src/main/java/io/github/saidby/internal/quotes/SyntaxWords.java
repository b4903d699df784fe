package io.github.saidby.internal.quotes;

import io.github.saidby.internal.resource.WordClasses;

/** The small words by which verbs and clauses are read. */
final class SyntaxWords {

  /** What a word does. */
  enum WordClass {
    BE,
    HAVE,
    DO,
    NEGATION,
    HEDGE,
    QUESTION,
    CLAUSE_BREAKER,
    CLAUSE_OPENER,
    FLOATING,
    OBJECT_PRONOUN,
    ANONYMITY,
    ANYBODY,
    CREDIT,
    ANSWER,
    CITING,
    GENRE,
    FREQUENCY,
    FIRST_PERSON,
    SECOND_PERSON,
    HEARING,
    TRIBUNAL,
    ORDERED
  }

  private final WordClasses<WordClass> words;

  private SyntaxWords(WordClasses<WordClass> words) {
    this.words = words;
  }

  static SyntaxWords load() {
    return new SyntaxWords(WordClasses.read("en/syntax-words.tsv", WordClass.class));
  }

  /** Whether a word in lower case is of a class. */
  boolean is(String word, WordClass wordClass) {
    return words.is(word, wordClass);
  }
}
