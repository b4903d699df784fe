package io.github.saidby.model;

/** How a document's text is written. */
public enum DocumentFormat {
  /** Text without markup. */
  TEXT,
  /** CommonMark. Needs {@code org.commonmark:commonmark} on the class path. */
  MARKDOWN,
  /** HTML. Needs {@code org.jsoup:jsoup} on the class path. */
  HTML,
  /**
   * Whichever of the others the text shows itself to be: HTML or Markdown where the markup leaves
   * no doubt, else plain text. A diagnostic tells what it was taken for if that is not plain text,
   * and why.
   */
  AUTO
}
