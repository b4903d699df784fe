package io.github.saidby.text;

/** The tags of the Penn Treebank, with all punctuation under one. */
public enum PennTag {
  /** Coordinating conjunction. */
  CC,
  /** Cardinal number. */
  CD,
  /** Determiner. */
  DT,
  /** Existential "there". */
  EX,
  /** Foreign word. */
  FW,
  /** Preposition or subordinating conjunction. */
  IN,
  /** Adjective. */
  JJ,
  /** Comparative adjective. */
  JJR,
  /** Superlative adjective. */
  JJS,
  /** List item marker. */
  LS,
  /** Modal verb. */
  MD,
  /** Singular or mass noun. */
  NN,
  /** Singular proper noun. */
  NNP,
  /** Plural proper noun. */
  NNPS,
  /** Plural noun. */
  NNS,
  /** Predeterminer. */
  PDT,
  /** Possessive ending. */
  POS,
  /** Personal pronoun. */
  PRP,
  /** Possessive pronoun, {@code PRP$}. */
  PRPS,
  /** Adverb. */
  RB,
  /** Comparative adverb. */
  RBR,
  /** Superlative adverb. */
  RBS,
  /** Particle. */
  RP,
  /** Symbol. */
  SYM,
  /** "To". */
  TO,
  /** Interjection. */
  UH,
  /** Verb, base form. */
  VB,
  /** Verb, past tense. */
  VBD,
  /** Verb, gerund or present participle. */
  VBG,
  /** Verb, past participle. */
  VBN,
  /** Verb, present tense, not third person singular. */
  VBP,
  /** Verb, present tense, third person singular. */
  VBZ,
  /** Wh-determiner. */
  WDT,
  /** Wh-pronoun. */
  WP,
  /** Possessive wh-pronoun, {@code WP$}. */
  WPS,
  /** Wh-adverb. */
  WRB,
  /** Any punctuation mark. */
  PUNCT,
  /** Anything else: affixes, addresses, fragments. */
  OTHER;

  /**
   * Whether a verb of this form can head a clause of its own.
   *
   * @return true for past and present tense and modals
   */
  public boolean isFinite() {
    return this == VBD || this == VBP || this == VBZ || this == MD;
  }
}
