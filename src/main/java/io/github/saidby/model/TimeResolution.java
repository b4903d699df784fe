package io.github.saidby.model;

/** How an interval was found for a time expression. */
public enum TimeResolution {
  /** The text gives it in full. */
  ABSOLUTE,
  /** By reckoning from the publication date. */
  PUBLICATION_DATE,
  /** By reckoning from another time of the text. */
  CONTEXT,
  /** It was not: there is nothing to reckon from, or it is bound to an event. */
  UNRESOLVED
}
