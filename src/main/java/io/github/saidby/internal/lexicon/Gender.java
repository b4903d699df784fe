package io.github.saidby.internal.lexicon;

/** Which pronoun stands for a person. */
public enum Gender {
  /** "He". */
  MALE,
  /** "She". */
  FEMALE,
  /** Not told. */
  UNKNOWN;

  /** The gender that a table abbreviates as m, f or u. */
  static Gender of(String cell) {
    return switch (cell) {
      case "m" -> MALE;
      case "f" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  /**
   * Whether both may be told of one person.
   *
   * @param other another gender
   */
  public boolean agrees(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }

  /**
   * This gender, or another one where this is not told.
   *
   * @param other the second choice
   */
  public Gender or(Gender other) {
    return this == UNKNOWN ? other : this;
  }
}
