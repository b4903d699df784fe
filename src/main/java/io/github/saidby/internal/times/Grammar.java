package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Ahead;
import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Choice;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.internal.times.value.FiscalYear;
import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.InWeek;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.NearestTo;
import io.github.saidby.internal.times.value.Reference;
import io.github.saidby.internal.times.value.Shift;
import io.github.saidby.internal.times.value.SideOfNow;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.UnitAway;
import io.github.saidby.internal.times.value.UnitOf;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeModifier;
import org.jspecify.annotations.Nullable;

/** Puts the rules together: the longest expression that begins at a token. */
final class Grammar {

  private final Periods periods = new Periods();
  private final NumericDates numericDates = new NumericDates();
  private final CalendarDates calendarDates;
  private final WeekDays weekDays = new WeekDays(periods, numericDates);
  private final Years years;
  private final Parts parts;
  private final Shifts shifts;
  private final Recurrences recurrences;
  private final DateTimes dateTimes;
  private final Ranges ranges;
  private final Runs runs;
  private final RunsUpTo runsUpTo;

  Grammar() {
    calendarDates = new CalendarDates();
    years = new Years();
    parts = new Parts();
    Lapses lapses = new Lapses();
    shifts = new Shifts(lapses, this::date);
    runs = new Runs(lapses, this::point);
    runsUpTo = new RunsUpTo(this::simpleDate);
    recurrences = new Recurrences();
    dateTimes = new DateTimes(this::date);
    ranges = new Ranges(this::point);
  }

  /** The longest expression that begins at a token. */
  @Nullable Reading read(Words words, int i) {
    Reading point = point(words, i);
    Reading range = ranges.read(words, i, point);
    Reading reading = range != null ? range : point;
    reading = Reading.longer(runs.read(words, i, point), reading);
    reading = Reading.longer(reading, recurrences.read(words, i));
    reading = Reading.longer(runsUpTo.read(words, i), reading);
    reading = reading == null ? Presents.read(words, i) : reading;
    reading = reading == null ? null : boundBehind(words, reading);
    return reading == null || LookAlikes.isOne(words, reading) ? null : reading;
  }

  /** "2016 and after", "3 p.m. or later", "3 p.m. or later on Monday". */
  private Reading boundBehind(Words words, Reading reading) {
    TimeKind kind = reading.value().kind();
    boolean point = kind == TimeKind.DATE || kind == TimeKind.TIME || kind == TimeKind.DATETIME;
    Phrases.Found<TimeModifier> found =
        point ? words.lexicon().boundsBehind().at(words, reading.end()) : null;
    boolean on = found != null && kind == TimeKind.TIME && words.is(found.end(), "on");
    Reading day = on && found != null ? date(words, found.end() + 1) : null;
    if (found != null && day != null && DateTimes.isDay(day.value())) {
      TimeValue dated = reading.value().on(day.value());
      return new Reading(reading.first(), day.end(), new Modified(dated, found.value()));
    }
    boolean open = found != null && !words.isWord(found.end()) && !words.isNumber(found.end());
    return open && found != null
        ? new Reading(reading.first(), found.end(), new Modified(reading.value(), found.value()))
        : reading;
  }

  /** A single time or length of time. */
  private @Nullable Reading point(Words words, int i) {
    Reading date = date(words, i);
    Reading reading = Reading.longer(date, dateTimes.read(words, i, date));
    reading = Reading.longer(reading, date == null ? null : farAway(words, date));
    return Reading.longer(reading, shifts.read(words, i));
  }

  /** "Christmas two years ago", "March in a year", "Monday two weeks from now". */
  private @Nullable Reading farAway(Words words, Reading date) {
    TimeValue value = date.value();
    boolean open =
        (value instanceof InYear part && part.year() == null && part.choice() == Choice.OPEN)
            || (value instanceof InWeek day && day.week() == null && day.choice() == Choice.OPEN);
    int at = words.is(date.end(), "in") ? date.end() + 1 : date.end();
    Reading distance = open ? shifts.read(words, at) : null;
    TimeValue far = distance == null ? null : distance.value();
    if (far instanceof Ahead ahead && at > date.end()) {
      far = ahead.settled(Reference.NONE.towards(() -> Direction.FUTURE));
    }
    return distance != null && far instanceof Shift shift
        ? new Reading(date.first(), distance.end(), new NearestTo(value, shift))
        : null;
  }

  /** A day or a longer calendar unit, or its beginning or end. */
  private @Nullable Reading date(Words words, int i) {
    Reading edge = edge(words, i);
    return edge != null ? edge : plainDate(words, i);
  }

  /** "the week of Oct. 7", "the weekend of May 4", "the month of September". */
  private @Nullable Reading around(Words words, int i) {
    int from = words.skipThe(i);
    TimeWord unit = words.time(from, TimeWord.Kind.UNIT);
    boolean of = words.isAny(from + 1, "of", "beginning", "starting", "commencing");
    if (unit == null || unit.plural() || !of) {
      return null;
    }
    CalendarUnit around = Periods.unitOf(unit);
    Reading date =
        around.isClock() || around == CalendarUnit.DAY ? null : simpleDate(words, from + 2);
    boolean inside =
        date != null
            && date.value().kind() == TimeKind.DATE
            && date.value().resolve(Reference.NONE).granularity().compareTo(around.granularity())
                <= 0;
    return inside && date != null
        ? new Reading(i, date.end(), new UnitOf(around, date.value()))
        : null;
  }

  private @Nullable Reading plainDate(Words words, int i) {
    Reading around = around(words, i);
    return around != null
        ? around
        : Reading.longer(simpleDate(words, i), parts.read(words, i, at -> whole(words, at)));
  }

  /** What a counted part can be a part of. */
  private @Nullable Reading whole(Words words, int i) {
    Reading whole = Reading.longer(simpleDate(words, i), theUnit(words, i));
    Years.Told year = whole == null && words.is(i - 1, "of") ? Years.told(words, i) : null;
    return year == null ? whole : new Reading(i, year.end(), Fixed.year(year.year()));
  }

  private @Nullable Reading simpleDate(Words words, int i) {
    Reading reading = numericDates.read(words, i);
    reading = Reading.longer(reading, weekDays.read(words, i));
    reading = Reading.longer(reading, calendarDates.read(words, i));
    reading = Reading.longer(reading, periods.read(words, i));
    return Reading.longer(reading, years.read(words, i));
  }

  /** "the end of August", "early next year", "mid-2016", "late Tuesday", "later this week". */
  private @Nullable Reading edge(Words words, int i) {
    TimeWord word = words.time(i, TimeWord.Kind.EDGE);
    if (word != null) {
      int at = words.isHyphen(i + 1) ? i + 2 : i + 1;
      boolean in = words.isAny(at, "in", "on");
      Reading of = plainDate(words, in ? at + 1 : at);
      of = of == null && in ? theUnit(words, at + 1) : of;
      boolean mid = word.value().equals("mid") && !words.is(at, "day");
      of = of == null && mid ? bareUnit(words, at) : of;
      return of == null ? null : modified(i, of, word.value());
    }
    int from = words.skipThe(i);
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
    Reading of = Reading.longer(plainDate(words, at), theUnit(words, at));
    of = of == null ? bareUnit(words, at) : of;
    of = of == null ? business(words, at) : of;
    boolean ambiguous = words.is(from, "turn") && words.is(at + 1, "century");
    return of == null || ambiguous ? null : modified(i, of, noun.value());
  }

  /** "by EOY", "by year-end", "at week's end": the end of a current unit in one word. */
  private static @Nullable Reading letters(Words words, int first, int i) {
    Reading named = unitEnd(words, first, i);
    if (named != null) {
      return named;
    }
    TimeWord word = words.time(i, TimeWord.Kind.ENDOF);
    boolean open = !words.isWord(i + 1) || words.isTime(i + 1, TimeWord.Kind.LINK);
    return word == null || !open
        ? null
        : modified(first, new Reading(first, i + 1, UnitAway.of(Periods.unitOf(word), 0)), "end");
  }

  /**
   * "year-end", "month-end 2027", "week's end", where no noun follows that has its name from it.
   */
  private static @Nullable Reading unitEnd(Words words, int first, int i) {
    boolean joined = words.isHyphen(i + 1) || words.is(i + 1, "'s");
    TimeWord unit = joined && words.is(i + 2, "end") ? words.time(i, TimeWord.Kind.UNIT) : null;
    boolean which = words.isTime(i - 1, TimeWord.Kind.WHICH) || words.isNumber(i - 1);
    if (unit == null || unit.plural() || which) {
      return null;
    }
    CalendarUnit of = Periods.unitOf(unit);
    int end = i + 3;
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
    Reading date = day ? simpleDate(words, words.is(i + 1, "on") ? i + 2 : i + 1) : null;
    return date != null && DateTimes.isDay(date.value()) ? date : null;
  }

  /** "year" in "end of year". */
  private static @Nullable Reading bareUnit(Words words, int i) {
    TimeWord unit = words.time(i, TimeWord.Kind.UNIT);
    boolean fits = unit != null && !unit.plural() && !words.isWord(i + 1);
    CalendarUnit of = fits && unit != null ? Periods.unitOf(unit) : CalendarUnit.HOUR;
    return of.isClock() ? null : new Reading(i, i + 1, UnitAway.of(of, 0));
  }

  /** "the year", "the month": only parts of these are told. */
  private static @Nullable Reading theUnit(Words words, int i) {
    boolean the = words.isAny(i, "the", "my");
    boolean fiscal = the && words.isAny(i + 1, "fiscal", "financial") && words.is(i + 2, "year");
    if (fiscal) {
      return new Reading(i, i + 3, FiscalYear.open());
    }
    TimeWord unit = the ? words.time(i + 1, TimeWord.Kind.UNIT) : null;
    if (unit == null || unit.plural() || words.is(i + 2, "of")) {
      return null;
    }
    CalendarUnit of = Periods.unitOf(unit);
    return of.isClock() ? null : new Reading(i, i + 2, UnitAway.of(of, 0));
  }
}
