package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Clock;
import io.github.saidby.internal.times.value.TimeRange;
import org.jspecify.annotations.Nullable;

/** From one time of day to another: "3 to 4 p.m.", "between 10 and 11:30", "9:30 - 11:00 CST". */
final class ClockRanges {

  private ClockRanges() {}

  /** A range that is told to be one of clock times: one of its ends is written as such. */
  static @Nullable Reading read(Words words, int i) {
    Reading range = range(words, i);
    boolean told = range != null && isTold(words, range);
    return told ? range : null;
  }

  /** The same, or one of bare hours, for where a day stands beside it. */
  static @Nullable Reading beside(Words words, int i) {
    Reading range = range(words, i);
    boolean led = words.isAny(i - 1, "from", "between");
    return range != null && (led || isTold(words, range)) ? range : null;
  }

  /** A range of hours that a part of the day must tell to be one. */
  static @Nullable Reading bare(Words words, int i) {
    return range(words, i, false);
  }

  private static @Nullable Reading range(Words words, int i) {
    return range(words, i, true);
  }

  private static @Nullable Reading range(Words words, int i, boolean ends) {
    Reading from = end(words, i);
    int link = from == null ? -1 : Ranges.link(words, from.end(), words.is(i - 1, "between"));
    boolean goesOn = words.isDash(link - 1) && words.isCapitalised(link);
    Reading to = link < 0 || goesOn ? null : end(words, link);
    boolean open =
        to != null && (!ends || Clocks.read(words, link) != null || Clocks.isOpen(words, to.end()));
    if (from == null || to == null || !open) {
      return null;
    }
    Clock start = (Clock) from.value();
    Clock last = (Clock) to.value();
    if (!start.sure()) {
      start = last.sure() ? start.nearestBefore(last) : start;
    }
    if (!last.sure()) {
      last = last.nearestAfter(start);
    }
    return new Reading(i, to.end(), new TimeRange(start, last));
  }

  private static @Nullable Reading end(Words words, int i) {
    Reading clock = Clocks.read(words, i);
    if (clock == null) {
      clock = dotted(words, i);
    }
    Reading hour = clock == null ? Clocks.hour(words, i) : clock;
    return hour != null && hour.value() instanceof Clock ? hour : null;
  }

  /** "9.30" before "-4.30pm". */
  private static @Nullable Reading dotted(Words words, int i) {
    String digits = words.at(i);
    int dot = digits.indexOf('.');
    boolean fits = words.isNumber(i) && dot > 0 && dot <= 2 && digits.length() == dot + 3;
    if (!fits || !words.isDash(i + 1)) {
      return null;
    }
    int hour = Words.digits(digits.substring(0, dot), 2);
    int minute = Words.digits(digits.substring(dot + 1), 2);
    return hour < 0 || hour > 24 || minute < 0 || minute > 59
        ? null
        : new Reading(i, i + 1, Clock.of(hour, minute, 0, hour > 12));
  }

  /**
   * Whether a colon, "p.m." or a name of a time stands in it, or it is led by "from" or "between".
   */
  private static boolean isTold(Words words, Reading range) {
    boolean named = false;
    boolean hours = false;
    for (int i = range.first(); i < range.end(); i++) {
      named |= words.isTime(i, TimeWord.Kind.HALF) || words.isTime(i, TimeWord.Kind.CLOCK);
      named |= words.isAny(i, "m", "o'clock", "oclock") || words.at(i).startsWith("h0");
      hours |= words.at(i).indexOf(':') > 0 || isRun(words, i);
    }
    boolean led = words.isAny(range.first() - 1, "from", "between", "at");
    boolean both = Clocks.read(words, range.first()) != null;
    return named || (hours && (led || both)) || (both && led);
  }

  private static boolean isRun(Words words, int i) {
    String word = words.at(i);
    return word.length() == 4 && word.charAt(0) == '0' && Words.digits(word, 4) > 0;
  }
}
