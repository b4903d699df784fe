package io.github.saidby.internal.parsing;

import io.github.saidby.text.Relation;

/**
 * A step of the arc-eager transition system (Nivre 2003).
 *
 * @param kind what is done
 * @param relation the relation of the new arc; DEP where no arc is made
 */
public record Step(Kind kind, Relation relation) {

  /** What a step does. */
  public enum Kind {
    /** Puts the next word on the stack. */
    SHIFT,
    /** Takes the top of the stack away; it has its head and all its dependents. */
    REDUCE,
    /** Makes the top of the stack a dependent of the next word and takes it away. */
    LEFT,
    /** Makes the next word a dependent of the top of the stack and puts it there. */
    RIGHT
  }

  /** A step that makes no arc. */
  public static Step of(Kind kind) {
    return new Step(kind, Relation.DEP);
  }
}
