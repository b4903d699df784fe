package io.github.saidby.text;

/** The universal parts of speech of Universal Dependencies, version 2. */
public enum PartOfSpeech {
  /** Adjective. */
  ADJ,
  /** Preposition or postposition. */
  ADP,
  /** Adverb. */
  ADV,
  /** Auxiliary verb. */
  AUX,
  /** Coordinating conjunction. */
  CCONJ,
  /** Determiner. */
  DET,
  /** Interjection. */
  INTJ,
  /** Common noun. */
  NOUN,
  /** Numeral. */
  NUM,
  /** Particle. */
  PART,
  /** Pronoun. */
  PRON,
  /** Proper noun. */
  PROPN,
  /** Punctuation mark. */
  PUNCT,
  /** Subordinating conjunction. */
  SCONJ,
  /** Symbol. */
  SYM,
  /** Main verb. */
  VERB,
  /** Anything else. */
  X
}
