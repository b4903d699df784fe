package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Choice;
import io.github.saidby.internal.times.value.EventDay;
import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.NoSuchDay;
import io.github.saidby.internal.times.value.TimeRange;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.YearPart;
import io.github.saidby.internal.times.value.YearParts;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Dates that name a month or a day of the week, in any order that English has. */
final class CalendarDates {

  @Nullable Reading read(Words words, int i) {
    TimeWord weekday = words.time(i, TimeWord.Kind.WEEKDAY);
    if (weekday == null) {
      Reading dated = date(words, i, i, null);
      dated = dated != null ? dated : chosen(words, i);
      dated = dated != null ? dated : yearFirst(words, i);
      dated = dated != null ? dated : toMonth(words, i);
      dated = dated != null ? dated : DayLists.read(words, i);
      return dated != null ? dated : DaysOfMonth.read(words, i);
    }
    DayOfWeek day = DayOfWeek.of(weekday.number());
    int next = words.is(i + 1, ",") ? i + 2 : i + 1;
    Reading dated = date(words, i, words.skipThe(next), day);
    if (dated != null) {
      return dated;
    }
    Reading numbered = DaysOfMonth.numbered(words, i, day);
    if (numbered != null) {
      return numbered;
    }
    return WeekdayNames.read(words, i, weekday);
  }

  /** "last March 8", "this January 10, 2022", but not "last May 20 people". */
  private @Nullable Reading chosen(Words words, int i) {
    TimeWord which = words.time(i, TimeWord.Kind.WHICH);
    TimeWord month = which == null ? null : words.time(i + 1, TimeWord.Kind.MONTH);
    Choice choice = which == null ? null : ChosenPeriods.choice(which.value());
    if (month == null || choice == null) {
      return null;
    }
    Reading dated = monthFirst(words, i, i + 1, month, null);
    if (dated == null || !(dated.value() instanceof InYear day)) {
      return null;
    }
    boolean counts = words.isNoun(dated.end()) && choice != Choice.THIS && day.year() == null;
    InYear chosen = day.year() == null ? day.withChoice(choice) : day;
    return day.isDay() && !counts ? new Reading(i, dated.end(), chosen) : null;
  }

  /** "2024 August", "2012/Aug/10". */
  private static @Nullable Reading yearFirst(Words words, int i) {
    int year = Years.plain(words, i);
    boolean parted = words.isHyphen(i + 1) || words.is(i + 1, "/");
    int at = parted ? i + 2 : i + 1;
    TimeWord month = year > 0 ? words.time(at, TimeWord.Kind.MONTH) : null;
    if (month == null) {
      return null;
    }
    if (parted) {
      int day = words.is(at + 1, words.at(i + 1)) ? words.digits(at + 2, 2) : -1;
      YearPart part = YearParts.day(month.number(), day);
      boolean exists = part != null && part.in(year) != null;
      return exists && part != null
          ? new Reading(i, at + 3, InYear.of(part).withYear(Fixed.year(year)))
          : null;
    }
    boolean fits = words.isCapitalised(at) && !month.needsSupport();
    boolean goesOn = words.isNumber(at + 1) || words.isWord(at + 1);
    return fits && !goesOn
        ? new Reading(
            i, at + 1, InYear.of(YearParts.month(month.number())).withYear(Fixed.year(year)))
        : null;
  }

  /** "Oct2", "Dec31, 1994": the blank between month and day is missing. */
  private @Nullable Reading glued(Words words, int first, int i, @Nullable DayOfWeek weekday) {
    String word = words.at(i);
    int letters = word.length() - 1;
    while (letters > 2 && Character.isDigit(word.charAt(letters - 1))) {
      letters--;
    }
    int day = words.isWord(i) && letters > 2 ? Words.digits(word.substring(letters), 2) : -1;
    TimeWord month = day > 0 ? words.time(word.substring(0, letters)) : null;
    boolean fits = month != null && month.kind() == TimeWord.Kind.MONTH && words.isCapitalised(i);
    return fits && month != null
        ? dated(words, first, i + 1, month, new DayNumbers(i + 1, day, day), weekday)
        : null;
  }

  /** "from 02 to April 07". */
  private @Nullable Reading toMonth(Words words, int i) {
    int first = words.isAny(i - 1, "from", "between") ? words.digits(i, 2) : -1;
    boolean joined = words.isAny(i + 1, "to", "and", "through", "until", "till");
    TimeWord month = first > 0 && joined ? words.time(i + 2, TimeWord.Kind.MONTH) : null;
    Reading last = month == null ? null : date(words, i + 2, i + 2, null);
    YearPart start = month == null ? null : YearParts.day(month.number(), first);
    boolean fits =
        last != null
            && last.value() instanceof InYear day
            && day.part().unit() == CalendarUnit.DAY
            && start != null;
    return fits && last != null && start != null && last.value() instanceof InYear day
        ? new Reading(
            i, last.end(), new TimeRange(new InYear(start, day.year(), Choice.OPEN, null), day))
        : null;
  }

  private @Nullable Reading date(Words words, int first, int i, @Nullable DayOfWeek weekday) {
    TimeWord month = words.time(i, TimeWord.Kind.MONTH);
    if (month != null) {
      return monthFirst(words, first, i, month, weekday);
    }
    Reading day = dayFirst(words, first, i, weekday);
    return day != null ? day : glued(words, first, i, weekday);
  }

  /** "Sept. 1", "May 2023", "March 3-5, 2016", "September", "the June quarter". */
  private @Nullable Reading monthFirst(
      Words words, int first, int i, TimeWord month, @Nullable DayOfWeek weekday) {
    boolean glued = words.isHyphen(i + 1) || words.is(i + 1, "/");
    boolean comma = words.is(i + 1, ",") && Numbers.ordinal(words, i + 2) != null;
    int next = glued || comma ? i + 2 : words.skipThe(i + 1);
    DayNumbers day = DayNumbers.at(words, next);
    if (day != null && day.first() > 0 && !isClock(words, day.end())) {
      return dated(words, first, day.end(), month, day, weekday);
    }
    if (weekday != null) {
      return null;
    }
    boolean quarter =
        words.is(i + 1, "quarter") && !words.isHyphen(i + 2) && month.number() % 3 == 0;
    int end = quarter ? i + 2 : i + 1;
    YearBehind year = YearBehind.at(words, end, false);
    YearPart part =
        quarter ? YearParts.quarter(month.number() / 3) : YearParts.month(month.number());
    if (year != null) {
      return new Reading(first, year.end(), InYear.of(part).withYear(year.value()));
    }
    return MonthNames.standsAlone(words, i, month)
        ? new Reading(first, end, InYear.of(part))
        : null;
  }

  /** "May 5pm"; in "Feb 5 AM" the number is the day's. */
  private static boolean isClock(Words words, int i) {
    return !words.isSpaced(i) && words.isTime(i, TimeWord.Kind.HALF);
  }

  /** "25 March", "the 24th of May, 2012", "10 to 22 August". */
  private @Nullable Reading dayFirst(Words words, int first, int i, @Nullable DayOfWeek weekday) {
    int from = words.skipThe(i);
    DayNumbers day = DayNumbers.at(words, from);
    if (day == null || day.first() == 0 || words.isAny(from - 1, "$", "\u00a3", "\u20ac")) {
      return null;
    }
    int next = day.end();
    next = words.isHyphen(next) || words.isAny(next, "of", ".", "/") ? next + 1 : next;
    next = words.skipThe(next);
    TimeWord month = words.time(next, TimeWord.Kind.MONTH);
    boolean ordinal = Numbers.ordinal(words, from) != null;
    boolean fits = month != null && (words.isCapitalised(next) || ordinal || !month.needsSupport());
    return fits && month != null ? dated(words, first, next + 1, month, day, weekday) : null;
  }

  private @Nullable Reading dated(
      Words words,
      int first,
      int end,
      TimeWord month,
      DayNumbers day,
      @Nullable DayOfWeek weekday) {
    DayOfWeek told = weekday;
    int at = end;
    TimeWord inside = words.time(at + 1, TimeWord.Kind.WEEKDAY);
    if (words.is(at, "(") && inside != null && words.is(at + 2, ")")) {
      told = DayOfWeek.of(inside.number());
      at += 3;
    }
    YearBehind here = YearBehind.at(words, at, true);
    YearBehind year = here == null ? DayLists.year(words, at) : here;
    YearPart start = YearParts.day(month.number(), day.first());
    YearPart last = YearParts.day(month.number(), day.last());
    int reach = here == null ? at : here.end();
    if (start == null || last == null || day.last() < day.first() || !isIn(year, start, last)) {
      return new Reading(first, reach, new NoSuchDay());
    }
    TimeValue from = on(start, year, told);
    Integer event =
        year == null && told == null
            ? EventDays.year(words, first, at, month.number(), day.first())
            : null;
    if (event != null && day.first() == day.last()) {
      return new Reading(first, reach, new EventDay(InYear.of(start), event));
    }
    TimeValue value = day.last() == day.first() ? from : new TimeRange(from, on(last, year, told));
    return new Reading(first, reach, value);
  }

  /** Whether a year that is told has both days. */
  private static boolean isIn(@Nullable YearBehind year, YearPart start, YearPart last) {
    if (year == null || !(year.value() instanceof Fixed known)) {
      return true;
    }
    int number = known.start().getYear();
    return start.in(number) != null && last.in(number) != null;
  }

  private static TimeValue on(
      YearPart part, @Nullable YearBehind year, @Nullable DayOfWeek weekday) {
    InYear open = InYear.of(part).withWeekday(weekday);
    return year == null ? open : open.withYear(year.value());
  }
}
