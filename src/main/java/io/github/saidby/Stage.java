package io.github.saidby;

/** The stages of an extraction. */
public enum Stage {
  /** Splits the document into sections and blocks. */
  SECTIONS,
  /** Finds quotes and attributes them. */
  QUOTES,
  /** Finds quantities, times and deadlines. */
  CLAIMS
}
