package io.github.saidby.model;

/** What speaks for or against a way to attribute a quote. */
public enum Ground {
  /** What holds for all of them. */
  BASE,
  /** How content, cue and source stand to each other. */
  FORM,
  /** The noun phrase that is the source. */
  SOURCE,
  /** The words that say that it was said. */
  CUE,
  /** What was said. */
  CONTENT,
  /** The dependency tree of the sentence, which is asked only in doubt. */
  TREE
}
