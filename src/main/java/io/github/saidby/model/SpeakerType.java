package io.github.saidby.model;

/** What kind of source a speaker is. */
public enum SpeakerType {
  /** A human being. */
  PERSON,
  /** A body that speaks as one; governments and countries too. */
  ORGANIZATION,
  /** Several people without a common body: critics, residents. */
  GROUP,
  /** A text: a report, a ruling, a letter. */
  DOCUMENT,
  /** Not told by the text, as for an unresolved pronoun. */
  UNKNOWN
}
