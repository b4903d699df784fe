package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Tells which noun phrases name an event or a moment that a bound can refer to. */
final class EventNouns {

  private EventNouns() {}

  /**
   * "by the annual meeting", which does not do what it bounds, but not "lives by its rules", "is by
   * this notice told".
   */
  static boolean isMeeting(Syntax syntax, NounPhrase base, int by) {
    PennTag first = syntax.tag(base.first());
    boolean definite =
        (first == PennTag.DT && !syntax.isAny(base.first(), "a", "an", "this"))
            || first == PennTag.PRPS
            || first == PennTag.NNP;
    return definite
        && syntax.tag(base.head()) != PennTag.NNS
        && base.first() < base.head()
        && !syntax.is(base.head(), Kind.MOMENT)
        && !isAgent(syntax, by);
  }

  /** "approved by the convention": behind a passive "by" may tell who did it. */
  static boolean isAgent(Syntax syntax, int by) {
    PennTag tag = syntax.tag(by - 1);
    boolean behindObject = syntax.isNoun(by - 1) && isPassive(syntax, by);
    return behindObject || tag == PennTag.VBN || tag == PennTag.VBD;
  }

  static boolean isPassive(Syntax syntax, int by) {
    int verb = Governors.before(syntax, by);
    return verb < 0 || Verb.of(syntax, verb).passive();
  }

  static @Nullable NounPhrase phrase(Syntax syntax, int core) {
    NounPhrase base = syntax.base(core);
    if (base != null) {
      return base;
    }
    NounPhrase day = syntax.tag(core) == PennTag.VBG ? syntax.base(core + 1) : null;
    boolean named = day != null && (isDay(syntax, day.head()) || syntax.isAny(day.head(), "time"));
    if (day != null && named && day.first() == core + 1) {
      return new NounPhrase(syntax.paragraph(), core, day.head(), day.baseEnd(), day.end());
    }
    if (syntax.is(core, Kind.MOMENT) && !takesObject(syntax, core)) {
      return new NounPhrase(syntax.paragraph(), core, core, core + 1, core + 1);
    }
    boolean opens = syntax.tag(core) == PennTag.DT || syntax.is(core, Kind.SPARE);
    boolean by = syntax.isAny(core + 1, "by") && syntax.isAny(core + 2, "-");
    NounPhrase inner = opens ? syntax.base(by ? core + 3 : core + 1) : null;
    return inner == null
        ? null
        : new NounPhrase(syntax.paragraph(), core, inner.head(), inner.baseEnd(), inner.end());
  }

  static boolean isMoment(Syntax syntax, NounPhrase base) {
    NounPhrase of = syntax.isAny(base.head() + 1, "of") ? syntax.base(base.head() + 2) : null;
    boolean known =
        of == null
            || syntax.is(of.head(), Kind.EVENT)
            || syntax.is(of.head(), Kind.UNIT)
            || syntax.is(of.head(), Kind.TERM)
            || syntax.timeIn(of.first(), of.baseEnd()) != null;
    boolean amount = syntax.isAny(base.head() + 1, "to") || syntax.tag(base.first()) == PennTag.CD;
    return (known && !amount && syntax.is(base.head(), Kind.MOMENT))
        || isNamedTime(syntax, base)
        || isDate(syntax, base)
        || isThatDate(syntax, base)
        || isDated(syntax, base);
  }

  /** "by closing the gap": how, and no time. */
  private static boolean takesObject(Syntax syntax, int gerund) {
    PennTag behind = syntax.tag(gerund + 1);
    return syntax.tag(gerund) == PennTag.VBG && (behind == PennTag.DT || behind == PennTag.PRPS);
  }

  /** "by harvest time", "by closing time", but not "by that time", "by saving time". */
  private static boolean isNamedTime(Syntax syntax, NounPhrase base) {
    boolean named = syntax.isNoun(base.head() - 1) || syntax.is(base.head() - 1, Kind.MOMENT);
    return named && base.head() > base.first() && syntax.isAny(base.head(), "time");
  }

  /** Its head tells of an event, or the word before "date" does: "the expiry date". */
  static boolean isEvent(Syntax syntax, NounPhrase base) {
    if (isDate(syntax, base) || isNamedTime(syntax, base)) {
      return true;
    }
    return syntax.is(base.head(), Kind.EVENT) || isDated(syntax, base) || isThatDate(syntax, base);
  }

  /** "its next results": one of those that come again, whatever they are. */
  static boolean isNext(Syntax syntax, NounPhrase base) {
    PennTag first = syntax.tag(base.first());
    boolean known = first == PennTag.DT || first == PennTag.PRPS;
    boolean next = syntax.isAny(base.first() + 1, "next") && base.first() + 1 < base.head();
    return known && next && !syntax.is(base.head(), Kind.PERSON) && !syntax.isTime(base);
  }

  /** "the date in the order", "that date". */
  static boolean isThatDate(Syntax syntax, NounPhrase base) {
    return syntax.isAny(base.head(), "date") && syntax.isAny(base.first(), "the", "that", "this");
  }

  private static boolean isDay(Syntax syntax, int i) {
    return syntax.isAny(i, "date", "day", "weekend");
  }

  static boolean isDated(Syntax syntax, NounPhrase base) {
    boolean dated = isDay(syntax, base.head()) && base.head() > base.first();
    int before = base.head() - 1;
    return dated && (syntax.is(before, Kind.EVENT) || syntax.is(before, Kind.EXPIRY));
  }

  /** "the statutory date of March 31": no event, but a time. */
  static boolean isDate(Syntax syntax, NounPhrase base) {
    return syntax.isAny(base.head(), "date")
        && syntax.isAny(base.head() + 1, "of")
        && syntax.timeAt(base.head() + 2) != null;
  }
}
