package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Amount;
import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Clock;
import io.github.saidby.internal.times.value.DayPart;
import io.github.saidby.internal.times.value.Recurring;
import io.github.saidby.model.Granularity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Times that come again: "every Monday at 4pm", "each of 72 minutes", "weekly", "Fridays". */
final class Recurrences {

  @Nullable Reading read(Words words, int i) {
    TimeWord word = words.time(i);
    boolean name = (words.isCapitalised(i) && i > 0) || isPaper(words, i);
    if (word != null && word.kind() == TimeWord.Kind.SET && !name) {
      return new Reading(i, i + 1, new Recurring(word.value(), Granularity.UNKNOWN));
    }
    if (word != null && isWeekday(word)) {
      return weekday(words, i, i, word);
    }
    if (words.is(i, "alternate") && words.isTime(i + 1, TimeWord.Kind.WEEKDAYS)) {
      TimeWord day = words.time(i + 1);
      return day == null ? null : weekday(words, i, i + 1, day);
    }
    if (words.is(i, "half") && words.isHyphen(i + 1) && words.is(i + 2, "hourly")) {
      return new Reading(i, i + 3, new Recurring("PT30M", Granularity.MINUTE));
    }
    if (words.is(i, "bi")) {
      return prefixed(words, i);
    }
    Reading often = often(words, i);
    if (often != null) {
      return often;
    }
    Reading inEach = inEach(words, i);
    if (inEach != null) {
      return inEach;
    }
    if (words.isAny(i - 1, "on", "over", "and", "at", "during") && !words.isHyphen(i + 1)) {
      Recurring days = someDays(words.at(i));
      if (days != null) {
        return new Reading(i, i + 1, days);
      }
    }
    return words.isAny(i, "every", "each") ? every(words, i) : null;
  }

  private static @Nullable Recurring someDays(String word) {
    return switch (word) {
      case "weekends" -> new Recurring("XXXX-WXX-WE", Granularity.WEEKEND);
      case "weekdays" -> new Recurring("XXXX-WXX-WD", Granularity.DAY);
      default -> null;
    };
  }

  /** "the Al-Noor daily reported": a newspaper. */
  private static boolean isPaper(Words words, int i) {
    return words.isInsideCapital(i - 1) && (words.isVerb(i + 1) || words.is(i + 1, ","));
  }

  private static boolean isWeekday(TimeWord word) {
    return word.kind() == TimeWord.Kind.WEEKDAY || word.kind() == TimeWord.Kind.WEEKDAYS;
  }

  /** "Fridays", "Friday mornings", "Thursdays in 1994", "Mondays at 4pm". */
  private static @Nullable Reading weekday(Words words, int first, int at, TimeWord day) {
    String timex = "-WXX-" + day.number();
    TimeWord parts = words.time(at + 1);
    if (parts != null && parts.kind() == TimeWord.Kind.DAYPARTS) {
      String part = parts.value().substring(0, 2);
      return new Reading(
          first, at + 2, new Recurring("XXXX" + timex + "T" + part, Granularity.PART_OF_DAY));
    }
    if (day.kind() == TimeWord.Kind.WEEKDAY || WeekdayNames.isName(words, at)) {
      return null;
    }
    int year = words.is(at + 1, "in") ? Years.plain(words, at + 2) : -1;
    return year > 0
        ? new Reading(first, at + 3, new Recurring(year + timex, Granularity.DAY))
        : timed(words, new Reading(first, at + 1, weekday(day)), "XXXX" + timex);
  }

  private static Recurring weekday(TimeWord word) {
    return new Recurring("XXXX-WXX-" + word.number(), Granularity.DAY);
  }

  /** "bi-monthly"; a word such as "semi-annually" is one token. */
  private static @Nullable Reading prefixed(Words words, int i) {
    TimeWord whole = words.isHyphen(i + 1) ? words.time(words.at(i) + words.at(i + 2)) : null;
    return whole == null || whole.kind() != TimeWord.Kind.SET
        ? null
        : new Reading(i, i + 3, new Recurring(whole.value(), Granularity.UNKNOWN));
  }

  /** "once a year", "three times a week", "once every two weeks". */
  private @Nullable Reading often(Words words, int i) {
    int at = behindTimes(words, i);
    TimeWord unit =
        words.isAny(at, "a", "an", "per") ? words.time(at + 1, TimeWord.Kind.UNIT) : null;
    if (unit != null && !unit.plural()) {
      Amount amount = new Amount(BigDecimal.ONE, TimeUnits.of(unit));
      return new Reading(i, at + 2, Recurring.every(amount));
    }
    Reading every = words.isAny(at, "every", "each") ? every(words, at) : null;
    return every == null ? null : new Reading(i, every.end(), every.value());
  }

  /** Behind "once", "twice" or "three times"; -1 where none of these stands. */
  private static int behindTimes(Words words, int i) {
    if (words.isAny(i, "once", "twice", "thrice")) {
      return i + 1;
    }
    Numbers.Found number = words.isAny(i, "several", "few") ? null : Numbers.cardinal(words, i);
    int times = number == null ? i + 1 : number.end();
    boolean counted = number != null || words.isAny(i, "several", "few");
    return counted && words.is(times, "times") ? times + 1 : -1;
  }

  /** "the 15th of each month", "the first Tuesday of every month". */
  private static @Nullable Reading inEach(Words words, int i) {
    int from = words.skipThe(i);
    Numbers.Found ordinal = Numbers.ordinal(words, from);
    boolean last = words.is(from, "last");
    int at = ordinal == null ? from + 1 : ordinal.end();
    TimeWord day = words.time(at);
    boolean named = day != null && (isWeekday(day) || day.kind() == TimeWord.Kind.UNIT);
    int of = named ? at + 1 : at;
    TimeWord unit =
        (last || ordinal != null) && words.is(of, "of") && words.isAny(of + 1, "every", "each")
            ? words.time(of + 2, TimeWord.Kind.UNIT)
            : null;
    if (unit == null || unit.plural()) {
      return null;
    }
    int number = named || ordinal == null ? -1 : ordinal.whole(31);
    boolean month = unit.value().equals("month") && number > 0;
    Recurring value =
        month
            ? new Recurring("XXXX-XX-" + (number < 10 ? "0" : "") + number, Granularity.DAY)
            : Recurring.every(new Amount(BigDecimal.ONE, TimeUnits.of(unit)));
    return named || month ? new Reading(i, of + 3, value) : null;
  }

  private @Nullable Reading every(Words words, int i) {
    int at = words.isAny(i + 1, "single", "other") ? i + 2 : i + 1;
    @Nullable BigDecimal count = words.is(i + 1, "other") ? BigDecimal.valueOf(2) : BigDecimal.ONE;
    Count some = words.isAny(at, "few", "several", "couple") ? Count.at(words, at) : null;
    if (some != null && words.isTime(some.end(), TimeWord.Kind.UNIT)) {
      at = some.end();
      count = some.low();
    }
    Numbers.Found number = Numbers.cardinal(words, at);
    if (number == null) {
      number = Numbers.ordinal(words, at);
    }
    boolean counted = number != null && words.isTime(number.end(), TimeWord.Kind.UNIT);
    if (number != null && counted) {
      at = number.end();
      count = number.value();
    }
    TimeWord word = words.time(at);
    boolean month = word != null && word.kind() == TimeWord.Kind.MONTH;
    if (word == null || (month && word.needsSupport() && !words.isCapitalised(at))) {
      return null;
    }
    return switch (word.kind()) {
      case UNIT ->
          word.value().equals("working_day")
              ? onDays(words, i, at, "XXXX-WXX-WD")
              : ofMonth(
                  words,
                  new Reading(i, at + 1, Recurring.every(new Amount(count, TimeUnits.of(word)))));
      case WEEKDAY -> onDay(words, i, at, word);
      case MONTH, SEASON ->
          new Reading(i, at + 1, Recurring.every(new Amount(count, CalendarUnit.YEAR)));
      case DAYPART ->
          timed(
              words,
              new Reading(i, at + 1, Recurring.every(new Amount(count, CalendarUnit.DAY))),
              "");
      default -> null;
    };
  }

  /** "every third week of October" comes once a year. */
  private static Reading ofMonth(Words words, Reading every) {
    boolean month =
        words.isAny(every.end(), "of", "in") && words.isTime(every.end() + 1, TimeWord.Kind.MONTH);
    Recurring yearly = Recurring.every(new Amount(BigDecimal.ONE, CalendarUnit.YEAR));
    return month && Numbers.ordinal(words, every.first() + 1) != null
        ? new Reading(every.first(), every.end() + 2, yearly)
        : every;
  }

  /** "every Monday", "every Monday night", "every Monday at 4pm". */
  private static Reading onDay(Words words, int first, int at, TimeWord day) {
    return onDays(words, first, at, "XXXX-WXX-" + day.number());
  }

  private static Reading onDays(Words words, int first, int at, String timex) {
    TimeWord part = words.time(at + 1, TimeWord.Kind.DAYPART);
    if (part == null) {
      return timed(words, new Reading(first, at + 1, new Recurring(timex, Granularity.DAY)), timex);
    }
    DayPart in = DayParts.of(part);
    return new Reading(
        first, at + 2, new Recurring(timex + "T" + in.code(), Granularity.PART_OF_DAY));
  }

  /** With the time of day that stands behind it. */
  private static Reading timed(Words words, Reading days, String timex) {
    int at = words.is(days.end(), "at") ? days.end() + 1 : days.end();
    Reading clock = Clocks.read(words, at);
    return clock != null && clock.value() instanceof Clock time
        ? new Reading(
            days.first(), clock.end(), new Recurring(timex + "T" + time.time(), Granularity.HOUR))
        : days;
  }
}
