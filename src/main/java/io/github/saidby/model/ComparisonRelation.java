package io.github.saidby.model;

/** How a quantity stands to the one that it is compared with. */
public enum ComparisonRelation {
  /** It is greater. */
  MORE,
  /** It is smaller. */
  LESS
}
