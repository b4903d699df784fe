package io.github.saidby.internal.times;

/**
 * A word that time expressions are made of.
 *
 * @param kind what kind of word it is
 * @param value what it stands for, as its kind writes that
 * @param number the value as a number, where it is one
 * @param note what must be known of it besides
 */
record TimeWord(Kind kind, String value, int number, Note note) {

  /** What a word is apart from its kind. */
  enum Note {
    NONE,
    /** A plural. */
    PLURAL,
    /** Something else unless other words of a date stand beside it. */
    SUPPORT,
    /** The same, unless a period tells an abbreviation. */
    PERIOD,
    /** A person's name as well. */
    NAME
  }

  boolean plural() {
    return note == Note.PLURAL;
  }

  boolean needsSupport() {
    return note == Note.SUPPORT || note == Note.PERIOD;
  }

  boolean needsPeriod() {
    return note == Note.PERIOD;
  }

  /** The kinds of words. */
  enum Kind {
    MONTH(true),
    WEEKDAY(true),
    WEEKDAYS(true),
    UNIT(true),
    FORTNIGHT(true),
    DAYPART(true),
    DAYPARTS(true),
    SEASON(true),
    DAY(true),
    TONIGHT(true),
    OVERNIGHT(true),
    CLOCK(true),
    SET(true),
    DECADE(true),
    QUARTER(true),
    HALFYEAR(true),
    /** The end of the current unit in letters. */
    ENDOF(true),
    WHICH(false),
    EDGE(false),
    EDGENOUN(false),
    START(false),
    BOUND(false),
    HALF(false),
    OWNER(false),
    FILLER(false),
    LEAD(false),
    SPAN(false),
    /** Says that what stands before it begins with what follows. */
    BEGINS(false),
    /** A unit in a letter, behind a number without a blank. */
    LETTER(false),
    LINK(false);

    private final boolean tells;

    Kind(boolean tells) {
      this.tells = tells;
    }

    /** Whether such a word names a time, so that it can be what an expression is about. */
    boolean tells() {
      return tells;
    }

    /** Whether an expression can begin with such a word. */
    boolean begins() {
      return switch (this) {
        case BOUND, BEGINS, LETTER, LINK, HALF, OWNER, FILLER, LEAD, SPAN -> false;
        default -> true;
      };
    }
  }
}
