package io.github.saidby.model;

/** Why it is not known whom a mention refers to. */
public enum UnresolvedReason {
  /** A pronoun, and nobody who fits it was named or described before: "It emerged", "they say". */
  NO_ANTECEDENT,
  /** "I" or "we" outside all quotes, in a document that does not name its writer. */
  WRITER,
  /** "You", which is the reader or somebody who is not told. */
  ADDRESSEE
}
