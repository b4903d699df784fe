package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.UnitOf;
import io.github.saidby.internal.times.value.YearPart;
import org.jspecify.annotations.Nullable;

/**
 * Holidays and other named days, with or without their year: "Easter 2019", "the 2012 Election
 * Day", "Christmas week".
 */
final class Holidays {

  private Holidays() {}

  static @Nullable Reading read(Words words, int i, int from) {
    Reading holiday = holiday(words, i, from);
    boolean describes =
        holiday != null && words.isNoun(holiday.end()) && words.time(holiday.end()) == null;
    return describes && holiday != null
        ? new Reading(from, holiday.end(), holiday.value())
        : holiday;
  }

  private static @Nullable Reading holiday(Words words, int first, int from) {
    int year = Years.near(words, from);
    Phrases.Found<YearPart> holiday =
        words.lexicon().holidays().at(words, year > 0 ? from + 1 : from);
    boolean word = words.lexicon().isCommonWord(words.at(from)) && !words.isCapitalised(from);
    if (holiday == null || word || isCompound(words, holiday.end())) {
      return null;
    }
    InYear day = InYear.of(holiday.value());
    if (year > 0) {
      return new Reading(first, holiday.end(), day.withYear(Fixed.year(year)));
    }
    int only = holiday.value().onlyYear();
    if (only != 0) {
      return new Reading(first, holiday.end(), day.withYear(Fixed.year(only)));
    }
    Reading dated = YearBehind.dating(words, first, holiday.end(), day);
    if (dated != null) {
      return dated;
    }
    TimeWord around = words.time(holiday.end(), TimeWord.Kind.UNIT);
    CalendarUnit unit = around == null || around.plural() ? CalendarUnit.DAY : TimeUnits.of(around);
    return unit == CalendarUnit.WEEK || unit == CalendarUnit.WEEKEND
        ? new Reading(first, holiday.end() + 1, new UnitOf(unit, day))
        : new Reading(first, holiday.end(), day);
  }

  /** "the Christmas break", "Easter eggs": what has its name from a holiday is not that day. */
  private static boolean isCompound(Words words, int noun) {
    return words.lexicon().isHolidayNoun(words.at(noun));
  }
}
