package io.github.saidby.internal.quotes;

/** The part of speech of a cue, as the lexicon names it. */
enum CueKind {
  VERB,
  NOUN,
  ADJECTIVE,
  PREPOSITION
}
