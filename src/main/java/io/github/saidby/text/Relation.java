package io.github.saidby.text;

/**
 * The relations of Universal Dependencies, version 2, and those of their English subtypes that tell
 * more.
 */
public enum Relation {
  /** Clause that modifies a noun. */
  ACL,
  /** Relative clause. */
  ACL_RELCL,
  /** Clause that modifies a verb. */
  ADVCL,
  /** Adverb. */
  ADVMOD,
  /** Adjective of a noun. */
  AMOD,
  /** Noun phrase that names its neighbour again. */
  APPOS,
  /** Auxiliary verb. */
  AUX,
  /** Auxiliary verb of the passive. */
  AUX_PASS,
  /** Preposition or possessive mark of a noun. */
  CASE,
  /** Coordinating conjunction. */
  CC,
  /** Clause that is an object, as of "said". */
  CCOMP,
  /** Noun in a compound. */
  COMPOUND,
  /** Particle of a phrasal verb. */
  COMPOUND_PRT,
  /** Later member of a coordination. */
  CONJ,
  /** Form of "be" before a predicate. */
  COP,
  /** Clause that is a subject. */
  CSUBJ,
  /** Anything unclear. */
  DEP,
  /** Determiner. */
  DET,
  /** Interjection or other part of discourse. */
  DISCOURSE,
  /** Part moved out of its clause. */
  DISLOCATED,
  /** "It" or "there" that means nothing. */
  EXPL,
  /** Later part of a fixed expression. */
  FIXED,
  /** Later part of a name. */
  FLAT,
  /** Later part of a word written apart. */
  GOESWITH,
  /** Indirect object. */
  IOBJ,
  /** Item of a list. */
  LIST,
  /** Subordinating conjunction. */
  MARK,
  /** Noun that modifies a noun. */
  NMOD,
  /** Title or description beside a name. */
  NMOD_DESC,
  /** Possessor. */
  NMOD_POSS,
  /** Noun without preposition that modifies a noun. */
  NMOD_UNMARKED,
  /** Subject. */
  NSUBJ,
  /** Subject of a passive verb. */
  NSUBJ_PASS,
  /** Number of a noun. */
  NUMMOD,
  /** Direct object. */
  OBJ,
  /** Noun that modifies a verb, mostly with a preposition. */
  OBL,
  /** The one who acts, in the passive. */
  OBL_AGENT,
  /** Noun without preposition that modifies a verb, such as a day. */
  OBL_UNMARKED,
  /** Part of a clause whose verb is left out. */
  ORPHAN,
  /** Clause set beside another, such as "he said" behind the words that he said. */
  PARATAXIS,
  /** Punctuation mark. */
  PUNCT,
  /** Word that the speaker took back. */
  REPARANDUM,
  /** Head of the sentence. */
  ROOT,
  /** Name of the one spoken to. */
  VOCATIVE,
  /** Clause without a subject of its own that completes a verb. */
  XCOMP
}
