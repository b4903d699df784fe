package io.github.saidby.internal.times;

import org.jspecify.annotations.Nullable;

/**
 * "a.m." or "p.m." behind an hour, however it is spaced.
 *
 * @param end the index behind it
 * @param afternoon whether it names the second half of the day
 */
record Meridiem(int end, boolean afternoon) {

  static @Nullable Meridiem at(Words words, int i) {
    int at = words.is(i, ".") && !words.isSpaced(i) && !words.isSpaced(i + 1) ? i + 1 : i;
    TimeWord half = words.time(at, TimeWord.Kind.HALF);
    if (half != null) {
      return new Meridiem(at + 1, half.number() == 1);
    }
    int m = words.is(at + 1, ".") ? at + 2 : at + 1;
    if (!words.isAny(at, "a", "p") || !words.is(m, "m")) {
      return null;
    }
    boolean period = words.is(m + 1, ".") && m > at + 1;
    return new Meridiem(period ? m + 2 : m + 1, words.is(at, "p"));
  }

  /** The same, or a lone letter glued to a time: "3:20p", "at 9a"; "20p" are pence. */
  static @Nullable Meridiem orLetter(Words words, int i) {
    Meridiem whole = at(words, i);
    boolean told = words.at(i - 1).indexOf(':') > 0;
    boolean hour = words.is(i, "a") && words.isAny(i - 2, "at", "@");
    boolean fits = hour || (told && words.isAny(i, "a", "p"));
    boolean letter = whole == null && fits && words.isNumber(i - 1) && !words.isSpaced(i);
    boolean ends = words.isSpaced(i + 1) || !words.isWord(i + 1);
    return letter && ends ? new Meridiem(i + 1, words.is(i, "p")) : whole;
  }
}
