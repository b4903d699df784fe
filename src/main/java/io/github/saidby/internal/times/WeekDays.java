package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Choice;
import io.github.saidby.internal.times.value.InWeek;
import io.github.saidby.internal.times.value.NearestWeekend;
import io.github.saidby.internal.times.value.TimeRange;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.UnitAway;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Days of a told week: "Tuesday of next week", "last week on Friday"; "over the weekend". */
final class WeekDays {

  private final Rule periods;
  private final Rule numericDates;

  WeekDays(Periods periods, NumericDates numericDates) {
    this.periods = periods::read;
    this.numericDates = numericDates::read;
  }

  @Nullable Reading read(Words words, int i) {
    TimeWord weekday = words.time(i, TimeWord.Kind.WEEKDAY);
    if (weekday != null) {
      return dayFirst(words, i, weekday);
    }
    Reading weekend = weekend(words, i);
    return weekend != null ? weekend : weekFirst(words, i);
  }

  /** "Saturday last week", "Tuesday 11/3/2015". */
  private @Nullable Reading dayFirst(Words words, int i, TimeWord weekday) {
    int next = words.isAny(i + 1, "of", "in", ",", "from") ? i + 2 : i + 1;
    Reading numeric = numericDates.read(words, next);
    if (numeric != null) {
      return new Reading(i, numeric.end(), numeric.value());
    }
    Reading week = periods.read(words, next);
    return week == null || !isWeek(week.value()) ? null : day(i, week.end(), weekday, week.value());
  }

  /** "next week Sunday", "last week on Friday". */
  private @Nullable Reading weekFirst(Words words, int i) {
    if (!words.isTime(i, TimeWord.Kind.WHICH)) {
      return null;
    }
    Reading week = periods.read(words, i);
    if (week == null || !isWeek(week.value())) {
      return null;
    }
    boolean range = words.isAny(week.end(), "between", "from");
    int next = range || words.is(week.end(), "on") ? week.end() + 1 : week.end();
    TimeWord weekday = words.time(next, TimeWord.Kind.WEEKDAY);
    if (weekday == null) {
      return null;
    }
    Reading first = day(i, next + 1, weekday, week.value());
    int link = range ? Ranges.link(words, next + 1, words.is(next - 1, "between")) : -1;
    TimeWord last = link < 0 ? null : words.time(link, TimeWord.Kind.WEEKDAY);
    return last == null
        ? first
        : new Reading(
            i,
            link + 1,
            new TimeRange(first.value(), day(i, link + 1, last, week.value()).value()));
  }

  private static boolean isWeek(TimeValue value) {
    return value instanceof UnitAway away && away.unit() == CalendarUnit.WEEK;
  }

  private static Reading day(int first, int end, TimeWord weekday, TimeValue week) {
    return new Reading(first, end, new InWeek(DayOfWeek.of(weekday.number()), week, Choice.OPEN));
  }

  /**
   * "over the weekend", and "on weekend" in India: the one before or after, as the text speaks of
   * the past or not.
   */
  private static @Nullable Reading weekend(Words words, int i) {
    boolean led =
        words.isAny(i - 1, "over", "on", "during", "at", "by", "through", "until", "before", "of");
    if (words.is(i - 1, "on") && words.is(i, "weekend") && !words.isNoun(i + 1)) {
      return new Reading(i, i + 1, new NearestWeekend());
    }
    boolean alone = words.is(i, "the") && words.is(i + 1, "weekend") && !words.is(i + 2, "of");
    return led && alone && !words.isCapitalised(i + 2)
        ? new Reading(i, i + 2, new NearestWeekend())
        : null;
  }
}
