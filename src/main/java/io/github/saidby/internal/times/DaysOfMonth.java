package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.InMonth;
import io.github.saidby.internal.times.value.TimeRange;
import io.github.saidby.internal.times.value.UnitAway;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Days told by their number alone: "the 27th", "Friday the 13th", "5 till 19 of this month". */
final class DaysOfMonth {

  private DaysOfMonth() {}

  static @Nullable Reading read(Words words, int i) {
    Reading days = inThisMonth(words, i);
    return days != null ? days : ofSomeMonth(words, i);
  }

  /** "5 till 19 of this month", "between 4 and 22 next month". */
  private static @Nullable Reading inThisMonth(Words words, int i) {
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

  /**
   * "on the 27th", "the evening of the 27th", where no noun follows that it could rank; "on 15 at
   * 8:00".
   */
  private static @Nullable Reading ofSomeMonth(Words words, int i) {
    boolean the = words.is(i, "the");
    boolean part = words.is(i - 1, "of") && words.isTime(i - 2, TimeWord.Kind.DAYPART);
    boolean than = words.is(i - 1, "than") && words.isAny(i - 2, "later", "earlier");
    boolean led =
        part || than || words.isAny(i - 1, "on", "by", "until", "till", "before", "for", "at");
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
    boolean on =
        words.is(i - 1, "on")
            || Surroundings.isAdverbBefore(words, i - 1)
            || Surroundings.isPlanBefore(words, i - 1);
    boolean named = the && ends && on && !Surroundings.isCountedElsewhere(words, at);
    boolean bare =
        !the && ends && words.is(i - 1, "on") && Surroundings.isAdverbBefore(words, i - 1);
    boolean told = clock || named || bare || (the && open && ordinal != null);
    return number >= 1 && number <= 31 && told ? new Reading(i, end, InMonth.of(number)) : null;
  }

  /** "Tuesday the 18th", "Wed 13th", "Friday the fifteen". */
  static @Nullable Reading numbered(Words words, int i, DayOfWeek weekday) {
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
}
