package io.github.saidby.internal.lexicon;

/**
 * A name of a place or of its people.
 *
 * @param kind what it names
 * @param country the country it lies in, is or belongs to; empty where there is none
 */
public record Place(Kind kind, String country) {

  /** What the name names. */
  public enum Kind {
    /** "Turkey". */
    COUNTRY,
    /** "Ankara". */
    CAPITAL,
    /** "Turkish". */
    DEMONYM,
    /** "Turk". */
    PEOPLE,
    /** "Anatolia". */
    REGION,
    /** "Texas". */
    STATE,
    /** "Izmir". */
    CITY
  }

  /** Whether it is an adjective or noun for people rather than a place. */
  public boolean isPeople() {
    return kind == Kind.DEMONYM || kind == Kind.PEOPLE;
  }

  /** Whether a government is meant where the name speaks or acts. */
  public boolean isGovernment() {
    return kind == Kind.COUNTRY || kind == Kind.CAPITAL;
  }
}
