package io.github.saidby.model;

/** What a diagnostic is about. */
public enum DiagnosticKind {
  /** The text is longer than the limit; the rest was not read. */
  TEXT_TRUNCATED,
  /** A quotation mark has no partner. */
  UNBALANCED_MARK,
  /** The document is said to be in a language that the extractor does not read. */
  UNSUPPORTED_LANGUAGE,
  /** A date can be read in two ways. */
  AMBIGUOUS_DATE,
  /** Something is written like a date that no calendar has. */
  INVALID_DATE,
  /** The document's format was not given and was told from its text. */
  FORMAT_DETECTED,
  /** The publication date was not given and was read in the document itself. */
  PUBLICATION_DATE_FOUND,
  /** The markup is broken or nested too deeply. */
  FORMAT_PROBLEM,
  /** A stage found more than the limit; the rest was dropped. */
  TOO_MANY_RESULTS
}
