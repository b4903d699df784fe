package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.FiscalYear;
import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.NewYear;
import io.github.saidby.internal.times.value.SideOfNow;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.UnitAway;
import io.github.saidby.model.TimeModifier;
import org.jspecify.annotations.Nullable;

/**
 * Beginnings, ends and other parts of a time: "the end of August", "early next year", "year-end".
 */
final class Edges {

  private final Rule plain;
  private final Rule simple;

  /**
   * Reads edges.
   *
   * @param plain reads what an edge can be of
   * @param simple reads a day or a calendar unit without what stands around it
   */
  Edges(Rule plain, Rule simple) {
    this.plain = plain;
    this.simple = simple;
  }

  /** "the end of August", "early next year", "mid-2016", "late Tuesday", "later this week". */
  @Nullable Reading read(Words words, int i) {
    TimeWord word = words.time(i, TimeWord.Kind.EDGE);
    if (word != null) {
      int at = words.isHyphen(i + 1) ? i + 2 : i + 1;
      boolean in = words.isAny(at, "in", "on");
      Reading of = plain.read(words, in ? at + 1 : at);
      of = of == null && in ? theUnit(words, at + 1) : of;
      boolean mid = word.value().equals("mid") && !words.is(at, "day");
      of = of == null && mid ? bareUnit(words, at) : of;
      of = of != null && in ? dayBehind(words, of) : of;
      return of == null ? null : modified(i, of, word.value());
    }
    int from = words.skipThe(i);
    Reading part = part(words, i, from);
    if (part != null) {
      return part;
    }
    Reading letters = letters(words, i, from);
    if (letters != null) {
      return letters;
    }
    TimeWord noun = words.time(from, TimeWord.Kind.EDGENOUN);
    if (noun == null || !(words.is(from + 1, "of") || words.isAny(from, "rest"))) {
      return null;
    }
    int at = words.is(from + 1, "of") ? from + 2 : from + 1;
    at = words.isAny(at, "around", "about") ? at + 1 : at;
    Reading of = whole(words, at);
    of = of == null ? bareUnit(words, at) : of;
    of = of == null ? business(words, at) : of;
    if (of == null || !words.is(from, "turn")) {
      return of == null ? null : modified(i, of, noun.value());
    }
    return turn(words, i, of);
  }

  /** "the early part of next year". */
  private @Nullable Reading part(Words words, int first, int from) {
    TimeWord edge = words.time(from, TimeWord.Kind.EDGE);
    boolean part = from > first && words.is(from + 1, "part") && words.is(from + 2, "of");
    Reading of = edge != null && part ? whole(words, from + 3) : null;
    return edge == null || of == null ? null : modified(first, of, edge.value());
  }

  private @Nullable Reading whole(Words words, int i) {
    return Reading.longer(plain.read(words, i), theUnit(words, i));
  }

  /** "the turn of the year" is about its first day, and so is that of a century with its number. */
  private static @Nullable Reading turn(Words words, int first, Reading of) {
    if (of.value() instanceof Fixed century && century.unit() == CalendarUnit.CENTURY) {
      TimeValue about = new Modified(Fixed.year(century.start().getYear()), TimeModifier.APPROX);
      return new Reading(first, of.end(), about);
    }
    boolean year =
        of.value() instanceof UnitAway away
            && away.unit() == CalendarUnit.YEAR
            && words.is(of.end() - 1, "year");
    return year
        ? new Reading(
            first, of.end(), new Modified(new NewYear(CalendarUnit.DAY), TimeModifier.APPROX))
        : null;
  }

  /** "Wednesday" in "early in the day Wednesday", "later in the day on Friday". */
  private Reading dayBehind(Words words, Reading of) {
    boolean day = of.value() instanceof UnitAway away && away.unit() == CalendarUnit.DAY;
    int at = words.is(of.end(), "on") ? of.end() + 1 : of.end();
    Reading date = day && words.is(of.end() - 1, "day") ? simple.read(words, at) : null;
    return date != null && DateTimes.isDay(date.value()) ? date : of;
  }

  /**
   * "by EOY", "by COB on Friday", "by year-end", "at week's end": the end of a unit in one word.
   */
  private @Nullable Reading letters(Words words, int first, int i) {
    Reading named = unitEnd(words, first, i);
    if (named != null) {
      return named;
    }
    TimeWord word = words.time(i, TimeWord.Kind.ENDOF);
    if (word == null || (word.needsSupport() && !words.isAllCaps(i))) {
      return null;
    }
    Reading day = word.value().equals("day") ? dayAt(words, i + 1) : null;
    if (day != null) {
      return modified(first, day, "end");
    }
    boolean open = !words.isWord(i + 1) || words.isTime(i + 1, TimeWord.Kind.LINK);
    return open
        ? modified(first, new Reading(first, i + 1, UnitAway.of(TimeUnits.of(word), 0)), "end")
        : null;
  }

  /**
   * "year-end", "month-end 2027", "week's end", "by year end", where no noun follows that has its
   * name from it.
   */
  private static @Nullable Reading unitEnd(Words words, int first, int i) {
    boolean joined = words.isHyphen(i + 1) || words.is(i + 1, "'s");
    boolean bare = words.is(i + 1, "end") && words.isAny(i - 1, "by", "at", "before", "until");
    int last = bare ? i + 1 : i + 2;
    boolean named = bare || (joined && words.is(last, "end"));
    TimeWord unit = named ? words.time(i, TimeWord.Kind.UNIT) : null;
    boolean which = words.isTime(i - 1, TimeWord.Kind.WHICH) || words.isNumber(i - 1);
    if (unit == null || unit.plural() || which) {
      return null;
    }
    CalendarUnit of = TimeUnits.of(unit);
    int end = last + 1;
    Years.Told year = of == CalendarUnit.YEAR ? Years.told(words, end) : null;
    if (year != null) {
      return modified(first, new Reading(first, year.end(), Fixed.year(year.year())), "end");
    }
    boolean open = !words.isWord(end) || !words.isNoun(end);
    return open && !of.isClock()
        ? modified(first, new Reading(first, end, UnitAway.of(of, 0)), "end")
        : null;
  }

  private static Reading modified(int first, Reading of, String edge) {
    TimeValue whole = of.value();
    TimeValue value =
        switch (edge) {
          case "early" -> new Modified(whole, TimeModifier.EARLY);
          case "late" -> new Modified(whole, TimeModifier.LATE);
          case "mid" -> new Modified(whole, TimeModifier.MID);
          case "start" -> new Modified(whole, TimeModifier.START);
          case "end" -> new Modified(whole, TimeModifier.END);
          case "earlier" -> new SideOfNow(whole, false);
          case "later" -> new SideOfNow(whole, true);
          default -> new Modified(new SideOfNow(whole, true), TimeModifier.REMAINING);
        };
    return new Reading(first, of.end(), value);
  }

  /** "day Friday" in "end of day Friday", "business on Friday" in "close of business on Friday". */
  private @Nullable Reading business(Words words, int i) {
    boolean day = words.isAny(i, "day", "business", "play", "trading", "trade");
    return day ? dayAt(words, i + 1) : null;
  }

  /** "Friday", "on Friday"; null where no day stands there. */
  private @Nullable Reading dayAt(Words words, int i) {
    Reading date = simple.read(words, words.is(i, "on") ? i + 1 : i);
    return date != null && DateTimes.isDay(date.value()) ? date : null;
  }

  /** "year" in "end of year". */
  private static @Nullable Reading bareUnit(Words words, int i) {
    TimeWord unit = words.time(i, TimeWord.Kind.UNIT);
    boolean open = !words.isWord(i + 1) || (words.isHyphen(i - 1) && !words.isNoun(i + 1));
    boolean fits = unit != null && !unit.plural() && open;
    CalendarUnit of = fits && unit != null ? TimeUnits.of(unit) : CalendarUnit.HOUR;
    return of.isClock() ? null : new Reading(i, i + 1, UnitAway.of(of, 0));
  }

  /** "the year", "the month": only parts of these are told. */
  static @Nullable Reading theUnit(Words words, int i) {
    boolean the = words.isAny(i, "the", "my");
    boolean fiscal = the && words.isAny(i + 1, "fiscal", "financial") && words.is(i + 2, "year");
    if (fiscal) {
      return new Reading(i, i + 3, FiscalYear.open());
    }
    TimeWord unit = the ? words.time(i + 1, TimeWord.Kind.UNIT) : null;
    if (unit == null || unit.plural() || words.is(i + 2, "of")) {
      return null;
    }
    CalendarUnit of = TimeUnits.of(unit);
    return of.isClock() ? null : new Reading(i, i + 2, UnitAway.of(of, 0));
  }
}
