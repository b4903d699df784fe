package io.github.saidby.model;

/** How a document's text is written. */
public enum DocumentFormat {
  /** Text without markup. */
  TEXT,
  /** CommonMark. Needs {@code org.commonmark:commonmark} on the class path. */
  MARKDOWN,
  /** HTML. Needs {@code org.jsoup:jsoup} on the class path. */
  HTML
}
