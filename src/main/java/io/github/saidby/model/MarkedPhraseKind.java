package io.github.saidby.model;

/** What a stretch inside quotation marks is when nobody says it. */
public enum MarkedPhraseKind {
  /** The title of a work. */
  TITLE,
  /** A nickname or alias. */
  NICKNAME,
  /** A term that is named or defined. */
  TERM,
  /** Words that the writer holds at a distance. */
  SCARE_QUOTE
}
