package io.github.saidby.model;

/** How surely a claim is made. */
public enum Modality {
  /** As a fact. */
  STATED,
  /** As something that may be so. */
  POSSIBLE,
  /** As something that is offered, planned or demanded. */
  PROPOSED,
  /** If something else holds. */
  CONDITIONAL,
  /** As something that is not so. */
  DENIED
}
