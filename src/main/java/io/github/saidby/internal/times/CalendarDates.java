package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Choice;
import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.InMonth;
import io.github.saidby.internal.times.value.InWeek;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.TimeRange;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.UnitAway;
import io.github.saidby.internal.times.value.YearPart;
import io.github.saidby.internal.times.value.YearParts;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Dates that name a month or a day of the week, in any order that English has. */
final class CalendarDates {

  /** How many years the calendar of Thailand is ahead. */
  private static final int BUDDHIST_ERA = 543;

  /** A day of a month, or several. */
  private record DayOfMonth(int end, int first, int last) {}

  /** A year behind a date. */
  private record Year(int end, TimeValue value) {}

  @Nullable Reading read(Words words, int i) {
    TimeWord weekday = words.time(i, TimeWord.Kind.WEEKDAY);
    if (weekday == null) {
      Reading dated = date(words, i, i, null);
      dated = dated != null ? dated : yearFirst(words, i);
      dated = dated != null ? dated : inThisMonth(words, i);
      dated = dated != null ? dated : toMonth(words, i);
      return dated != null ? dated : ofSomeMonth(words, i);
    }
    DayOfWeek day = DayOfWeek.of(weekday.number());
    int next = words.is(i + 1, ",") ? i + 2 : i + 1;
    Reading dated = date(words, i, words.skipThe(next), day);
    if (dated != null) {
      return dated;
    }
    Reading numbered = numbered(words, i, day);
    if (numbered != null) {
      return numbered;
    }
    boolean bare = weekday.needsSupport() && !isAbbreviated(words, i, weekday);
    return bare || isName(words, i)
        ? null
        : new Reading(i, i + 1, new InWeek(day, null, Choice.OPEN));
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
        ? dated(words, first, i + 1, month, new DayOfMonth(i + 1, day, day), weekday)
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

  /** "4 till 23 of this month", "between 4 and 22 next month". */
  private @Nullable Reading inThisMonth(Words words, int i) {
    int first = words.digits(i, 2);
    boolean joined =
        words.isDash(i + 1) || words.isAny(i + 1, "to", "till", "until", "through", "and");
    int last = first > 0 && joined ? words.digits(i + 2, 2) : -1;
    int at = words.isAny(i + 3, "of", "in") ? i + 4 : i + 3;
    boolean month = last > first && last <= 31 && words.is(at + 1, "month");
    TimeWord which = month ? words.time(at, TimeWord.Kind.WHICH) : null;
    if (which == null) {
      return null;
    }
    int away = which.value().equals("next") ? 1 : which.value().equals("last") ? -1 : 0;
    UnitAway of = UnitAway.of(CalendarUnit.MONTH, away);
    return new Reading(i, at + 2, new TimeRange(InMonth.of(first).in(of), InMonth.of(last).in(of)));
  }

  /** "on the 27th", where no noun follows that it could rank; "on 15 at 8:00". */
  private static @Nullable Reading ofSomeMonth(Words words, int i) {
    boolean the = words.is(i, "the");
    boolean led = words.isAny(i - 1, "on", "by", "until", "before", "for", "at");
    int at = the ? i + 1 : i;
    if (!led || !words.isNumber(at)) {
      return null;
    }
    Numbers.Found ordinal = Numbers.ordinal(words, at);
    int number = ordinal == null ? words.digits(at, 2) : ordinal.whole(31);
    int end = at + 1;
    boolean open =
        (!words.isWord(end) || words.isTime(end, TimeWord.Kind.LINK)) && !words.isDash(end);
    boolean clock = words.is(end, "at") && Clocks.read(words, end + 1) != null;
    boolean ends = words.isSentenceEnd(end);
    boolean named = the && ends && !words.isCountedElsewhere(at);
    boolean bare = !the && ends && words.is(i - 1, "on") && words.isAdverbBefore(i - 1);
    boolean told = clock || named || bare || (the && open && ordinal != null);
    return number >= 1 && number <= 31 && told ? new Reading(i, end, InMonth.of(number)) : null;
  }

  /** "Sept.", and "Wed" behind "on". */
  private static boolean isAbbreviated(Words words, int i, TimeWord word) {
    return word.needsPeriod()
        && words.isCapitalised(i)
        && (words.at(i).endsWith(".") || words.is(i - 1, "on"));
  }

  /** "Tuesday the 18th", "Wed 13th", "Friday the fifteen". */
  private static @Nullable Reading numbered(Words words, int i, DayOfWeek weekday) {
    boolean the = words.is(i + 1, "the");
    int at = the ? i + 2 : i + 1;
    Numbers.Found day = Numbers.ordinal(words, at);
    if (day == null && the) {
      Numbers.Found cardinal = Numbers.cardinal(words, at);
      day = cardinal != null && !words.isWord(cardinal.end()) ? cardinal : null;
    }
    int number = day == null ? 0 : day.whole(31);
    boolean counts = day != null && !the && words.isWord(day.end());
    boolean isDay = number >= 1 && !counts && (the || words.isNumber(at));
    return isDay && day != null
        ? new Reading(i, day.end(), InMonth.of(number).withWeekday(weekday))
        : null;
  }

  /** "the Sunday Times": a capitalised word behind an article belongs to a name. */
  private static boolean isName(Words words, int i) {
    return words.isCapitalised(i + 1)
        && words.time(i + 1) == null
        && words.isAny(i - 1, "the", "a", "an", "'s");
  }

  private @Nullable Reading date(Words words, int first, int i, @Nullable DayOfWeek weekday) {
    TimeWord month = words.time(i, TimeWord.Kind.MONTH);
    if (month != null) {
      return monthFirst(words, first, i, month, weekday);
    }
    Reading day = dayFirst(words, first, i, weekday);
    return day != null ? day : glued(words, first, i, weekday);
  }

  /** "Sept. 1", "May 2023", "March 3-5, 2016", "September". */
  private @Nullable Reading monthFirst(
      Words words, int first, int i, TimeWord month, @Nullable DayOfWeek weekday) {
    boolean glued = words.isHyphen(i + 1) || words.is(i + 1, "/");
    boolean comma = words.is(i + 1, ",") && Numbers.ordinal(words, i + 2) != null;
    int next = glued || comma ? i + 2 : words.skipThe(i + 1);
    DayOfMonth day = days(words, next);
    if (day != null && day.first() > 0 && !isClock(words, day.end())) {
      return dated(words, first, day.end(), month, day, weekday);
    }
    if (weekday != null) {
      return null;
    }
    Year year = year(words, i + 1, false);
    YearPart part = YearParts.month(month.number());
    if (year != null) {
      return new Reading(first, year.end(), InYear.of(part).withYear(year.value()));
    }
    return MonthNames.standsAlone(words, i, month)
        ? new Reading(first, i + 1, InYear.of(part))
        : null;
  }

  private static boolean isClock(Words words, int i) {
    return words.isAny(i, "am", "pm", "a.m.", "p.m.");
  }

  /** "25 March", "the 24th of May, 2012", "10 to 22 August". */
  private @Nullable Reading dayFirst(Words words, int first, int i, @Nullable DayOfWeek weekday) {
    int from = words.skipThe(i);
    DayOfMonth day = days(words, from);
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
      DayOfMonth day,
      @Nullable DayOfWeek weekday) {
    DayOfWeek told = weekday;
    int at = end;
    TimeWord inside = words.time(at + 1, TimeWord.Kind.WEEKDAY);
    if (words.is(at, "(") && inside != null && words.is(at + 2, ")")) {
      told = DayOfWeek.of(inside.number());
      at += 3;
    }
    Year year = year(words, at, true);
    YearPart start = YearParts.day(month.number(), day.first());
    YearPart last = YearParts.day(month.number(), day.last());
    if (start == null || last == null || day.last() < day.first()) {
      return null;
    }
    if (year != null && year.value() instanceof Fixed known) {
      if (start.in(known.start().getYear()) == null || last.in(known.start().getYear()) == null) {
        return null;
      }
    }
    TimeValue from = on(start, year, told);
    TimeValue value = day.last() == day.first() ? from : new TimeRange(from, on(last, year, told));
    return new Reading(first, year == null ? at : year.end(), value);
  }

  private static TimeValue on(YearPart part, @Nullable Year year, @Nullable DayOfWeek weekday) {
    InYear open = InYear.of(part).withWeekday(weekday);
    return year == null ? open : open.withYear(year.value());
  }

  /** A day of the month, or two with a dash or "to" between them; 0 where the number is none. */
  private @Nullable DayOfMonth days(Words words, int i) {
    Numbers.Found first = day(words, i);
    if (first == null) {
      return null;
    }
    int number = first.whole(9_999);
    boolean joined =
        words.isDash(first.end())
            || words.isAny(first.end(), "to", "and", "through", "till", "until");
    Numbers.Found last = joined ? day(words, words.skipThe(first.end() + 1)) : null;
    boolean range =
        last != null
            && last.whole(9_999) > number
            && !isClock(words, last.end())
            && !words.isTime(last.end(), TimeWord.Kind.UNIT)
            && !(words.is(first.end(), "and")
                && !words.isTime(last.end(), TimeWord.Kind.MONTH)
                && !words.is(last.end(), "of"));
    int month = last != null && words.is(last.end(), "of") ? last.end() + 1 : -1;
    boolean dated =
        last != null
            && (words.isTime(last.end(), TimeWord.Kind.MONTH)
                || words.isTime(month, TimeWord.Kind.MONTH));
    boolean behind = words.isTime(i - 1, TimeWord.Kind.MONTH);
    return range && last != null && (dated || behind)
        ? new DayOfMonth(last.end(), number, last.whole(9_999))
        : new DayOfMonth(first.end(), number, number);
  }

  private Numbers.@Nullable Found day(Words words, int i) {
    Numbers.Found ordinal = Numbers.ordinal(words, i);
    int digits = words.digits(i, 2);
    int padded = padded(words.at(i));
    digits = padded > 0 ? padded : digits;
    Numbers.Found found =
        ordinal != null
            ? ordinal
            : digits > 0 ? new Numbers.Found(i + 1, BigDecimal.valueOf(digits)) : null;
    if (found == null && !words.isNumber(i)) {
      Numbers.Found spoken = Numbers.cardinal(words, i);
      boolean counts =
          spoken != null && words.isWord(spoken.end()) && words.time(spoken.end()) == null;
      found = counts ? null : spoken;
    }
    return found != null && found.whole(9_999) <= 31 ? found : null;
  }

  /** "03rd". */
  private static int padded(String word) {
    boolean ordinal = word.length() == 4 && word.charAt(0) == '0' && word.charAt(1) <= '9';
    boolean suffix = ordinal && "st,nd,rd,th".contains(word.substring(2));
    return suffix ? Words.digits(word.substring(0, 2), 2) : -1;
  }

  /** ", 2016", "of last year", "this year", "8 AD". */
  private static @Nullable Year year(Words words, int i, boolean behindDay) {
    boolean comma = words.is(i, ",");
    boolean in = words.is(i, "in") && Years.plain(words, i + 1) > 0;
    int at = comma || in || words.is(i, "of") ? i + 1 : i;
    at = words.isHyphen(at) || words.is(at, "/") ? at + 1 : at;
    Years.Told told = Years.told(words, at);
    if (told != null && !words.isAny(told.end(), "people", "%", "percent")) {
      return new Year(told.end(), Fixed.year(told.year()));
    }
    int small = words.digits(at, 4);
    if (small > 0 && words.isAny(at + 1, "ad", "a.d.", "ce")) {
      return new Year(at + 2, Fixed.year(small));
    }
    boolean buddhist = small > 2300 && small < 2743 && words.isAny(at + 1, "be", "b.e.");
    if (buddhist && words.isCapitalised(at + 1)) {
      return new Year(at + 2, Fixed.year(small - BUDDHIST_ERA));
    }
    if (words.is(at + 1, "year") && !comma) {
      return switch (words.at(at)) {
        case "this" -> new Year(at + 2, UnitAway.of(CalendarUnit.YEAR, 0));
        case "last" -> new Year(at + 2, UnitAway.of(CalendarUnit.YEAR, -1));
        case "next" -> new Year(at + 2, UnitAway.of(CalendarUnit.YEAR, 1));
        default -> null;
      };
    }
    boolean of = words.is(i, "of") && at == i + 1;
    boolean ends = behindDay && words.isOrdinal(at - 2) && !words.isWord(at + 1);
    boolean two =
        (behindDay || of)
            && !comma
            && words.at(at).length() == 2
            && (small > 31 || (ends && small > 0));
    return two ? new Year(at + 1, Fixed.year(small < 50 ? 2000 + small : 1900 + small)) : null;
  }
}
