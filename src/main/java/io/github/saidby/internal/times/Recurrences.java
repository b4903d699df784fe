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
    if (words.isAny(i, "bi", "semi")) {
      return prefixed(words, i);
    }
    if (words.is(i, "once")) {
      return once(words, i);
    }
    boolean weekends = words.is(i, "weekends") && words.isAny(i - 1, "on", "over", "and", "at");
    if (weekends) {
      return new Reading(i, i + 1, new Recurring("XXXX-WXX-WE", Granularity.WEEKEND));
    }
    return words.isAny(i, "every", "each") ? every(words, i) : null;
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
    if (day.kind() == TimeWord.Kind.WEEKDAY) {
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

  /** "bi-monthly", "semi-annually". */
  private static @Nullable Reading prefixed(Words words, int i) {
    TimeWord whole = words.isHyphen(i + 1) ? words.time(words.at(i) + words.at(i + 2)) : null;
    return whole == null || whole.kind() != TimeWord.Kind.SET
        ? null
        : new Reading(i, i + 3, new Recurring(whole.value(), Granularity.UNKNOWN));
  }

  /** "once a year", "once every two weeks". */
  private @Nullable Reading once(Words words, int i) {
    TimeWord unit =
        words.isAny(i + 1, "a", "an", "per") ? words.time(i + 2, TimeWord.Kind.UNIT) : null;
    if (unit != null && !unit.plural()) {
      Amount amount = new Amount(BigDecimal.ONE, Periods.unitOf(unit));
      return new Reading(i, i + 3, Recurring.every(amount));
    }
    Reading every = words.isAny(i + 1, "every", "each") ? every(words, i + 1) : null;
    return every == null ? null : new Reading(i, every.end(), every.value());
  }

  private @Nullable Reading every(Words words, int i) {
    int at = words.isAny(i + 1, "single", "other") ? i + 2 : i + 1;
    BigDecimal count = words.is(i + 1, "other") ? BigDecimal.valueOf(2) : BigDecimal.ONE;
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
    if (word == null) {
      return null;
    }
    return switch (word.kind()) {
      case UNIT -> new Reading(i, at + 1, Recurring.every(new Amount(count, Periods.unitOf(word))));
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

  /** "every Monday", "every Monday night", "every Monday at 4pm". */
  private static Reading onDay(Words words, int first, int at, TimeWord day) {
    TimeWord part = words.time(at + 1, TimeWord.Kind.DAYPART);
    String timex = "XXXX-WXX-" + day.number();
    if (part == null) {
      return timed(words, new Reading(first, at + 1, weekday(day)), timex);
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
