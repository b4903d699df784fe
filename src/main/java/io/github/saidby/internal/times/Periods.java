package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.UnitAway;
import io.github.saidby.internal.times.value.YearAgo;
import org.jspecify.annotations.Nullable;

/** Times that are told from today on: "this week", "last March", "yesterday"; seasons, holidays. */
final class Periods {

  @Nullable Reading read(Words words, int i) {
    TimeWord word = words.time(i);
    boolean name = words.isCapitalised(i) && words.isCapitalised(i - 1);
    if (word != null && word.kind() == TimeWord.Kind.DAY && !name) {
      return new Reading(i, i + 1, UnitAway.of(CalendarUnit.DAY, word.number()));
    }
    int from = words.skipThe(i);
    Reading reading = Reading.longer(ChosenPeriods.read(words, i, from), beside(words, i, from));
    reading = Reading.longer(reading, Seasons.read(words, i, from));
    reading = Reading.longer(reading, WeekNumbers.numbered(words, i, from));
    reading = Reading.longer(reading, WeekNumbers.iso(words, i));
    reading = Reading.longer(reading, NewYears.read(words, i));
    reading = Reading.longer(reading, yearAgo(words, i, from));
    return Reading.longer(reading, Holidays.read(words, i, from));
  }

  /** "the year-ago quarter", "the year-earlier period". */
  private static @Nullable Reading yearAgo(Words words, int first, int from) {
    boolean ago = words.is(from, "year") && words.isHyphen(from + 1);
    if (!ago || !words.isAny(from + 2, "ago", "earlier")) {
      return null;
    }
    if (words.is(from + 3, "period")) {
      return new Reading(first, from + 4, new YearAgo(null));
    }
    TimeWord unit = words.time(from + 3, TimeWord.Kind.UNIT);
    CalendarUnit of = unit == null || unit.plural() ? CalendarUnit.HOUR : TimeUnits.of(unit);
    boolean coarse = of == CalendarUnit.MONTH || of == CalendarUnit.QUARTER;
    return coarse ? new Reading(first, from + 4, new YearAgo(of)) : null;
  }

  /**
   * "the day before yesterday", "the day after tomorrow", "the week after next"; "the week before".
   */
  private static @Nullable Reading beside(Words words, int first, int from) {
    TimeWord unit = words.time(from, TimeWord.Kind.UNIT);
    CalendarUnit of = unit == null || unit.plural() ? CalendarUnit.HOUR : TimeUnits.of(unit);
    if (of.isClock()) {
      return null;
    }
    boolean the = from > first;
    boolean after = words.is(from + 1, "after");
    if (the && after && words.is(words.skipThe(from + 2), "next")) {
      return new Reading(first, words.skipThe(from + 2) + 1, UnitAway.of(of, 2));
    }
    boolean before = words.is(from + 1, "before");
    boolean day = of == CalendarUnit.DAY;
    if (the && (before || after) && words.isClauseEnd(from + 2)) {
      return new Reading(first, from + 2, new UnitAway(of, before ? -1 : 1, true, true));
    }
    if (day && before && words.is(from + 2, "yesterday")) {
      return new Reading(first, from + 3, UnitAway.of(of, -2));
    }
    return day && after && words.is(from + 2, "tomorrow")
        ? new Reading(first, from + 3, UnitAway.of(of, 2))
        : null;
  }
}
