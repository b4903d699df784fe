package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Choice;
import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.InWeek;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.NoSuchDay;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.UnitAway;
import io.github.saidby.internal.times.value.YearParts;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Weeks told by their number: "week 23 of 2018", "2018-W31-3". */
final class WeekNumbers {

  private WeekNumbers() {}

  /**
   * "the week 31", "calendar week 5", "week 23 of 2018": a number behind "week" is one of a season
   * or a trial unless something says otherwise.
   */
  static @Nullable Reading numbered(Words words, int first, int from) {
    int number = words.is(from, "week") ? words.digits(from + 1, 2) : -1;
    if (number < 1 || number > 53) {
      return null;
    }
    InYear week = InYear.of(YearParts.week(number));
    Reading dated = YearBehind.dating(words, first, from + 2, week);
    if (dated != null && dated.value() instanceof InYear of) {
      return new Reading(first, dated.end(), existing(of));
    }
    boolean told =
        from > first || words.isAny(from - 1, "calendar", ",") || words.isSentenceStart(from);
    boolean goesOn = words.is(from + 2, "of") || words.isHyphen(from + 2);
    return told && !goesOn && !words.isInsideCapital(from)
        ? new Reading(first, from + 2, week.withYear(UnitAway.of(CalendarUnit.YEAR, 0)))
        : null;
  }

  /** "2018-W31", "2018-W31-3": weeks and their days as ISO 8601 writes them. */
  static @Nullable Reading iso(Words words, int i) {
    int year = words.isHyphen(i + 1) ? Years.plain(words, i) : -1;
    String code = words.at(i + 2);
    boolean week =
        year > 0 && code.length() == 3 && code.charAt(0) == 'w' && !words.isSpaced(i + 2);
    int number = week ? Words.digits(code.substring(1), 2) : -1;
    if (number < 0) {
      return null;
    }
    TimeValue whole =
        number < 1 || number > 53
            ? new NoSuchDay()
            : existing(InYear.of(YearParts.week(number)).withYear(Fixed.year(year)));
    int day = words.isHyphen(i + 3) && !words.isSpaced(i + 4) ? words.digits(i + 4, 1) : -1;
    return day >= 1 && day <= 7 && whole instanceof InYear
        ? new Reading(i, i + 5, new InWeek(DayOfWeek.of(day), whole, Choice.OPEN))
        : new Reading(i, i + 3, whole);
  }

  /** Most years have no week 53. */
  private static TimeValue existing(InYear week) {
    boolean exists =
        !(week.year() instanceof Fixed year) || week.part().in(year.start().getYear()) != null;
    return exists ? week : new NoSuchDay();
  }
}
