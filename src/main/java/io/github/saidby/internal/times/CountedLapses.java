package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Amount;
import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.internal.times.value.Lapse;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.model.TimeModifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lengths of time with a number: "two weeks", "24 to 48 hours", "a year and a half". */
final class CountedLapses {

  private CountedLapses() {}

  /**
   * Reads a length of time.
   *
   * @param first the token that the expression begins at
   * @param i the token that its number begins at
   * @param supported whether something before it tells that a length of time follows
   * @param direction the side of now that is told
   */
  static @Nullable Reading read(
      Words words, int first, int i, boolean supported, Direction direction) {
    Count quarters = Count.quarters(words, i);
    boolean told = direction != Direction.UNKNOWN || (quarters != null && isRow(words, quarters));
    Count count = quarters == null || !told ? Count.at(words, i) : quarters;
    int at = count == null ? i : count.end();
    boolean hyphen = count != null && words.isHyphen(at);
    at = hyphen ? at + 1 : at;
    at =
        words.isTime(at, TimeWord.Kind.FILLER) && TimeUnits.at(words, at + 1) != null ? at + 1 : at;
    TimeWord which = count == null || supported ? null : words.time(at, TimeWord.Kind.WHICH);
    if (which != null && TimeUnits.at(words, at + 1) != null) {
      return counted(words, first, at, count, direction(which));
    }
    at = count != null && count.part() ? Count.behindOf(words, at) : at;
    CalendarUnit unit = TimeUnits.at(words, at);
    if (unit == null) {
      return null;
    }
    boolean working = unit == CalendarUnit.DAY && words.isAny(at - 1, "business", "working");
    unit = working ? CalendarUnit.WORKING_DAY : unit;
    if (count == null) {
      return BareLapses.read(words, first, at, unit, direction);
    }
    return isOther(words, i, count, at, unit, supported)
        ? null
        : length(words, first, count, at, unit, hyphen, direction);
  }

  /** "three quarters in a row", "two quarters ago": units, and no part of something. */
  private static boolean isRow(Words words, Count quarters) {
    int behind = quarters.end() + 1;
    return words.isAny(behind, "ago", "earlier", "later", "running")
        || (words.is(behind, "in") && words.is(behind + 1, "a") && words.is(behind + 2, "row"));
  }

  /**
   * Whether the number and the unit are no length: "a second term", "60 a minute", "a day's work",
   * but not "a week's notice".
   */
  private static boolean isOther(
      Words words, int i, Count count, int at, CalendarUnit unit, boolean supported) {
    boolean article = words.isAny(i, "a", "an") && count.end() == i + 1;
    TimeWord noun = words.time(at);
    boolean several = noun != null && noun.plural();
    boolean owns = words.is(at + 1, "'s") && !words.isAny(at + 2, "time", "notice", "grace");
    boolean possessive = owns || (several && LapseContexts.hyphenLong(words, at));
    boolean share = unit == CalendarUnit.QUARTER && words.is(at + 1, "of");
    boolean far = words.isAny(at + 1, "ago", "earlier", "later", "before", "after");
    boolean rate = !far && (words.isNumber(i - 1) || isMeasured(words, i - 1));
    boolean rank = unit == CalendarUnit.SECOND && LapseContexts.isRanked(words, at + 1);
    boolean notice = !owns && words.is(at + 1, "'s");
    boolean unled = !supported && !notice && !LapseContexts.isLength(words, i, at + 1);
    boolean one = unit == CalendarUnit.WEEKEND && noun != null && !several && !article;
    return (article && (possessive || share || rate || rank || unled))
        || (one && !supported)
        || words.is(at - 1, "per");
  }

  /**
   * "7 percent a year to keep pace", "millions of dollars a year", but not "gave people a year".
   */
  private static boolean isMeasured(Words words, int i) {
    return words.is(i, "cent")
        || (words.lexicon().isCounted(words.at(i)) && !words.is(i, "people"));
  }

  private static Reading length(
      Words words,
      int first,
      Count count,
      int at,
      CalendarUnit told,
      boolean hyphen,
      Direction direction) {
    boolean fortnight = words.isTime(at, TimeWord.Kind.FORTNIGHT);
    BigDecimal times = fortnight ? BigDecimal.valueOf(2) : BigDecimal.ONE;
    CalendarUnit unit = told;
    if (count.low() != null && count.low().compareTo(BigDecimal.ONE) < 0) {
      times = years(told, times);
      boolean ages = told == CalendarUnit.CENTURY || told == CalendarUnit.DECADE;
      unit = ages ? CalendarUnit.YEAR : told;
    }
    List<Amount> amounts = new ArrayList<>();
    amounts.add(new Amount(times(count.low(), times), unit));
    List<Amount> upper = new ArrayList<>();
    if (count.high() != null) {
      upper.add(new Amount(times(count.high(), times), unit));
    }
    int end = LapseRests.half(words, at + 1, amounts);
    end = hyphen ? end : LapseRests.more(words, end, amounts, unit);
    TimeValue value = new Lapse(amounts, upper, direction);
    value = count.about() ? new Modified(value, TimeModifier.APPROX) : value;
    int left = LapseRests.remaining(words, end);
    boolean more = words.isAny(count.end() - 1, "more");
    return left > end || more
        ? new Reading(first, end, new Modified(value, TimeModifier.REMAINING))
        : new Reading(first, end, value);
  }

  /** A part of a century or a decade is told in years. */
  private static BigDecimal years(CalendarUnit unit, BigDecimal otherwise) {
    return switch (unit) {
      case CENTURY -> BigDecimal.valueOf(100);
      case DECADE -> BigDecimal.TEN;
      default -> otherwise;
    };
  }

  /** "2 upcoming months", "10 previous weeks". */
  private static @Nullable Reading counted(
      Words words, int first, int at, @Nullable Count count, Direction direction) {
    CalendarUnit unit = TimeUnits.at(words, at + 1);
    TimeWord noun = words.time(at + 1);
    boolean several = noun != null && noun.plural();
    if (unit == null || count == null || !several || direction == Direction.UNKNOWN) {
      return null;
    }
    Amount amount = new Amount(count.low(), unit);
    return new Reading(first, at + 2, Lapse.of(amount).towards(direction));
  }

  private static @Nullable BigDecimal times(@Nullable BigDecimal count, BigDecimal times) {
    return count == null ? null : count.multiply(times);
  }

  static Direction direction(@Nullable TimeWord which) {
    return switch (which == null ? "" : which.value()) {
      case "last", "past", "previous" -> Direction.PAST;
      case "next", "following" -> Direction.FUTURE;
      default -> Direction.UNKNOWN;
    };
  }
}
