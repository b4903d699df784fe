package io.github.saidby.model;

/** Why a quote has no speaker. */
public enum UnattributedReason {
  /** No word nearby says that anybody said it. */
  NO_CUE,
  /** A cue is there, but nothing in the text is its source. */
  NO_SOURCE,
  /** Several sources fit equally well. */
  AMBIGUOUS
}
