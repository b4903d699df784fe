package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Amount;
import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Lapse;
import io.github.saidby.internal.times.value.Reference;
import io.github.saidby.internal.times.value.RunUpTo;
import io.github.saidby.model.Granularity;
import io.github.saidby.model.TimeKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time with where they end: "the year to June", "the three months ended March 31", "the
 * week ending May 4", "the 24 hours to 9 a.m. Monday".
 */
final class RunsUpTo {

  private final Rule dates;
  private final Rule clocks;

  /**
   * Reads lengths of time with their ends.
   *
   * @param dates reads the day or longer unit that days and longer lengths end with
   * @param clocks reads the time of day that hours end at
   */
  RunsUpTo(Rule dates, Rule clocks) {
    this.dates = dates;
    this.clocks = clocks;
  }

  @Nullable Reading read(Words words, int i) {
    boolean the = words.is(i, "the");
    int from = words.skipThe(i);
    Numbers.Found number = Numbers.cardinal(words, from);
    int at = number == null ? from : number.end();
    boolean fiscal = words.isAny(at, "fiscal", "financial");
    at = fiscal ? at + 1 : at;
    int half = number == null ? halfYear(words, at) : at;
    boolean halved = half > at;
    at = half;
    TimeWord unit = words.time(at, TimeWord.Kind.UNIT);
    int end = unit == null ? -1 : link(words, at + 1, the);
    boolean counts = unit != null && unit.plural() == (number != null);
    CalendarUnit of = unit == null || !counts ? CalendarUnit.HOUR : TimeUnits.of(unit);
    if (end < 0 || of == CalendarUnit.WEEKEND || of == CalendarUnit.WORKING_DAY) {
      return null;
    }
    if (of.isClock()) {
      return number == null ? null : ofHours(words, i, end, new Amount(number.value(), of));
    }
    int month = edge(words, end);
    Reading date = dates.read(words, month);
    if (date == null || date.value().kind() != TimeKind.DATE || isEvent(words, date)) {
      return null;
    }
    Granularity told = date.value().resolve(Reference.NONE).granularity();
    boolean fits =
        told == Granularity.DAY
            || (told == Granularity.MONTH && of.compareTo(CalendarUnit.MONTH) >= 0);
    BigDecimal count = halved ? Count.HALF : BigDecimal.ONE;
    Amount amount = new Amount(number == null ? count : number.value(), of);
    return fits ? new Reading(i, date.end(), new RunUpTo(Lapse.of(amount), date.value())) : null;
  }

  private @Nullable Reading ofHours(Words words, int first, int end, Amount amount) {
    Reading time = clocks.read(words, words.is(end, "at") ? end + 1 : end);
    TimeKind kind = time == null ? TimeKind.DURATION : time.value().kind();
    boolean clock = kind == TimeKind.TIME || kind == TimeKind.DATETIME;
    return time != null && clock && !isEvent(words, time)
        ? new Reading(first, time.end(), new RunUpTo(Lapse.of(amount), time.value()))
        : null;
  }

  /** "year" in "the half-year to June 30", "the half year ended", or the same place. */
  private static int halfYear(Words words, int i) {
    int year = words.isHyphen(i + 1) ? i + 2 : i + 1;
    return words.is(i, "half") && words.is(year, "year") ? year : i;
  }

  /** The index behind what joins a length of time with its end, or -1. */
  private static int link(Words words, int i, boolean the) {
    if (words.isAny(i, "ended", "ending")) {
      return words.isAny(i + 1, "on", "in") ? i + 2 : i + 1;
    }
    return the && words.isAny(i, "to", "through") ? i + 1 : -1;
  }

  /** Behind "the end of", which the whole month is told by, or the same place. */
  private static int edge(Words words, int i) {
    int noun = words.skipThe(i);
    boolean end = words.is(noun, "end") && words.is(noun + 1, "of");
    return end ? noun + 2 : i;
  }

  private static boolean isEvent(Words words, Reading date) {
    return words.isAny(date.end(), "'s", "'");
  }
}
