package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.UnitAway;
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
  private final Clocks clocks;
  private final Shifts shifts;
  private final Recurrences recurrences;
  private final DateTimes dateTimes;
  private final Ranges ranges;

  Grammar() {
    calendarDates = new CalendarDates();
    years = new Years();
    parts = new Parts();
    clocks = new Clocks();
    shifts = new Shifts(new Lapses(), this::date);
    recurrences = new Recurrences();
    dateTimes = new DateTimes(clocks, this::date);
    ranges = new Ranges(this::point);
  }

  /** The longest expression that begins at a token. */
  @Nullable Reading read(Words words, int i) {
    Reading point = point(words, i);
    Reading range = ranges.read(words, i, point);
    Reading reading = range != null ? range : point;
    return Reading.longer(reading, recurrences.read(words, i));
  }

  /** A single time or length of time. */
  private @Nullable Reading point(Words words, int i) {
    Reading date = date(words, i);
    Reading reading = Reading.longer(date, dateTimes.read(words, i, date));
    return Reading.longer(reading, shifts.read(words, i));
  }

  /** A day or a longer calendar unit, or its beginning or end. */
  private @Nullable Reading date(Words words, int i) {
    Reading edge = edge(words, i);
    return edge != null ? edge : plainDate(words, i);
  }

  private @Nullable Reading plainDate(Words words, int i) {
    return Reading.longer(simpleDate(words, i), parts.read(words, i, at -> simpleDate(words, at)));
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
      Reading of = plainDate(words, words.is(at, "in") || words.is(at, "on") ? at + 1 : at);
      return of == null ? null : modified(i, of, word.value());
    }
    int from = words.skipThe(i);
    TimeWord noun = words.time(from, TimeWord.Kind.EDGENOUN);
    if (noun == null || !(words.is(from + 1, "of") || words.isAny(from, "rest"))) {
      return null;
    }
    int at = words.is(from + 1, "of") ? from + 2 : from + 1;
    Reading of = Reading.longer(theUnit(words, at), plainDate(words, at));
    return of == null ? null : modified(i, of, noun.value());
  }

  private static Reading modified(int first, Reading of, String edge) {
    TimeModifier modifier =
        switch (edge) {
          case "early" -> TimeModifier.EARLY;
          case "late" -> TimeModifier.LATE;
          case "mid" -> TimeModifier.MID;
          case "start" -> TimeModifier.START;
          case "end" -> TimeModifier.END;
          default -> null;
        };
    TimeValue value = modifier == null ? of.value() : new Modified(of.value(), modifier);
    return new Reading(first, of.end(), value);
  }

  /** "the year", "this month": only beginnings and ends of these are told. */
  private static @Nullable Reading theUnit(Words words, int i) {
    boolean the = words.isAny(i, "the", "my", "each");
    TimeWord unit = the ? words.time(i + 1, TimeWord.Kind.UNIT) : null;
    if (unit == null || unit.plural() || words.is(i + 2, "of")) {
      return null;
    }
    CalendarUnit of = Periods.unitOf(unit);
    return of.isClock() || of == CalendarUnit.CENTURY
        ? null
        : new Reading(i, i + 2, UnitAway.of(of, 0));
  }
}
