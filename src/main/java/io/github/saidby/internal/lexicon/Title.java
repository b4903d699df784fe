package io.github.saidby.internal.lexicon;

/**
 * A title before a name.
 *
 * @param kind what sort of title it is
 * @param gender whom it is given to
 */
public record Title(Kind kind, Gender gender) {

  /** Sorts of titles. */
  public enum Kind {
    /** "Mr.", which tells no role. */
    HONORIFIC,
    /** "President". */
    OFFICE,
    /** "Gen.". */
    RANK,
    /** "Lawyer". */
    PROFESSION,
    /** "Princess". */
    NOBILITY,
    /** "Rabbi". */
    RELIGIOUS
  }
}
