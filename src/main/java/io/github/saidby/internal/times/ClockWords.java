package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Times of day in words: "half past eight", "a quarter to twelve", "seven o'clock", "eight forty".
 */
final class ClockWords {

  private ClockWords() {}

  static @Nullable Reading read(Words words, int i) {
    Reading named = named(words, i);
    if (named != null) {
      return named;
    }
    Reading hundred = hundred(words, i);
    if (hundred != null) {
      return hundred;
    }
    Reading shifted = fromHour(words, i);
    return shifted != null ? shifted : hourFirst(words, i);
  }

  /** "noon", "12 midnight". */
  static @Nullable Reading named(Words words, int i) {
    int at = words.is(i, "12") || words.is(i, "twelve") ? i + 1 : i;
    at = at > i && isOClock(words, at) ? at + 1 : at;
    TimeWord word = words.time(at, TimeWord.Kind.CLOCK);
    if (word != null) {
      return new Reading(i, at + 1, clock(word.number()));
    }
    int behind = words.isHyphen(i + 1) ? i + 2 : i + 1;
    TimeWord mid = words.is(i, "mid") ? words.time("mid" + words.at(behind)) : null;
    return mid == null || mid.kind() != TimeWord.Kind.CLOCK
        ? null
        : new Reading(i, behind + 1, clock(mid.number()));
  }

  private static Clock clock(int seconds) {
    return Clock.of(seconds / 3600, seconds / 60 % 60, 0, true);
  }

  private static boolean isOClock(Words words, int i) {
    return words.isAny(i, "o'clock", "oclock");
  }

  /** "half past eight", "20 minutes past six", "15 to noon". */
  private static @Nullable Reading fromHour(Words words, int i) {
    int at = words.is(i, "a") ? i + 1 : i;
    int minutes;
    boolean told = true;
    if (words.is(at, "half")) {
      minutes = 30;
      at++;
    } else if (words.is(at, "quarter")) {
      minutes = 15;
      at++;
    } else {
      Numbers.Found number = Numbers.cardinal(words, at);
      minutes = number == null ? -1 : number.whole(59);
      if (number == null || minutes < 0) {
        return null;
      }
      at = number.end();
      told = words.isAny(at, "minutes", "minute", "min", "mins");
      at = told ? at + 1 : at;
    }
    boolean past = words.isAny(at, "past", "after");
    boolean to = words.isAny(at, "to", "till", "before");
    if (!past && !to) {
      return null;
    }
    Reading named = named(words, at + 1);
    Reading hour = named != null ? named : hour(words, at + 1);
    boolean sure =
        told
            || named != null
            || (to && isBefore(words, i, minutes, hour))
            || (past && (words.is(at, "past") || isTold(words, hour)));
    boolean whole = hour != null && hour.value() instanceof Clock on && on.seconds() % 3600 == 0;
    if (hour == null || !sure || !whole || (words.isAny(at, "after", "before") && !sure(hour))) {
      return null;
    }
    Clock clock = (Clock) hour.value();
    int seconds = clock.seconds() % 86_400 + (past ? minutes * 60 : 86_400 - minutes * 60);
    Clock value = Clock.of(seconds / 3600 % 24, seconds / 60 % 60, 0, clock.sure());
    return new Reading(i, hour.end(), value);
  }

  /** "twenty to nine last night", "at ten to four"; "to one" tells odds, "by" votes. */
  private static boolean isBefore(Words words, int i, int minutes, @Nullable Reading hour) {
    boolean odds = hour == null || (hour.value() instanceof Clock on && on.seconds() / 3600 == 1);
    if (odds || hour == null || minutes % 5 != 0 || minutes == 0 || minutes > 25) {
      return false;
    }
    int end = hour.end();
    boolean dated = minutes >= 20 && !words.isNumber(i) && words.isWord(end);
    boolean led = words.isAny(i - 1, "at", "until", "till", "around");
    return (led && Clocks.isOpen(words, end)) || (dated && DayParts.dated(words, end) != null);
  }

  private static boolean isTold(Words words, @Nullable Reading hour) {
    return hour != null && words.isTime(hour.end() - 1, TimeWord.Kind.HALF);
  }

  private static boolean sure(Reading hour) {
    return hour.value() instanceof Clock clock && clock.sure();
  }

  /** An hour in digits or words, with "am" or "pm" where they stand behind it. */
  private static @Nullable Reading hour(Words words, int i) {
    Reading digits = ClockDigits.read(words, i);
    if (digits != null) {
      return digits;
    }
    Numbers.Found number = Numbers.cardinal(words, i);
    int hour = number == null ? -1 : number.whole(24);
    if (number == null || hour < 1) {
      return null;
    }
    int end = words.is(number.end(), "h") ? number.end() + 1 : number.end();
    return ClockDigits.half(words, new Reading(i, end, Clock.of(hour % 24, 0, 0, hour > 12)));
  }

  /**
   * "seven o'clock", "eleven a.m.", "eight forty p.m.", and "eight forty" where only a time fits.
   */
  private static @Nullable Reading hourFirst(Words words, int i) {
    Numbers.Found number = Numbers.cardinal(words, i);
    int hour = number == null ? -1 : number.whole(24);
    if (number == null || hour < 1) {
      return null;
    }
    if (isOClock(words, number.end())) {
      Clock value = Clock.of(hour % 24, 0, 0, hour > 12);
      return ClockDigits.half(words, new Reading(i, number.end() + 1, value));
    }
    if (words.isNumber(i)) {
      return null;
    }
    Reading minutes = minutes(words, i, hour, number.end());
    boolean told = hour <= 12 && Meridiem.at(words, number.end()) != null;
    return minutes != null || !told
        ? minutes
        : ClockDigits.half(words, new Reading(i, number.end(), Clock.of(hour % 24, 0, 0, false)));
  }

  /** "zero six hundred hours", "at eighteen hundred hours". */
  private static @Nullable Reading hundred(Words words, int i) {
    boolean zero = words.isAny(i, "zero", "oh");
    Numbers.Found number =
        words.isNumber(i) || !(zero || words.is(i - 1, "at"))
            ? null
            : Numbers.cardinal(words, zero ? i + 1 : i);
    int hundreds = number == null ? -1 : number.whole(zero ? 900 : 2400);
    boolean fits = number != null && hundreds >= (zero ? 100 : 1000) && hundreds % 100 == 0;
    return fits && number != null && words.is(number.end(), "hours")
        ? new Reading(i, number.end() + 1, Clock.of(hundreds / 100, 0, 0, true))
        : null;
  }

  private static @Nullable Reading minutes(Words words, int first, int hour, int at) {
    int from = words.isHyphen(at) ? at + 1 : at;
    Numbers.Found minutes = words.isNumber(from) ? null : Numbers.cardinal(words, from);
    int minute = minutes == null ? -1 : minutes.whole(59);
    if (minutes == null || minute < 10) {
      return null;
    }
    boolean half = Meridiem.at(words, minutes.end()) != null;
    boolean led =
        words.isAny(
            first - 1, "at", "from", "for", "until", "till", "to", "by", "around", "before");
    boolean behindDate = Numbers.ordinal(words, first - 1) != null;
    boolean inPart = words.is(minutes.end(), "in") && words.is(minutes.end() + 1, "the");
    boolean onDay = words.isTime(minutes.end(), TimeWord.Kind.DAY);
    boolean open = !words.isWord(minutes.end()) || words.is(minutes.end(), "to");
    boolean ends = open && !words.isHyphen(minutes.end()) && !words.is(minutes.end(), "%");
    boolean fits = half || inPart || onDay || ((led || behindDate) && ends);
    return fits
        ? ClockDigits.half(
            words, new Reading(first, minutes.end(), Clock.of(hour % 24, minute, 0, hour > 12)))
        : null;
  }
}
