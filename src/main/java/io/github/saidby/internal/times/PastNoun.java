package io.github.saidby.internal.times;

import io.github.saidby.internal.resource.WordClasses;
import io.github.saidby.text.Paragraph;

/** Nouns that name what has happened, so that the day beside them is over. */
enum PastNoun {
  /** "Friday's attack", "the attack on Friday". */
  INCIDENT,
  /** Behind its day only: "Friday's win", for "a win on Friday" may be hoped for. */
  OUTCOME;

  private static final WordClasses<PastNoun> WORDS =
      WordClasses.read("en/past-nouns.tsv", PastNoun.class);

  /** Whether a token is a word of that kind. */
  boolean at(Paragraph paragraph, int i) {
    return WORDS.is(paragraph.token(i).normal(), this);
  }
}
