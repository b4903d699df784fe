package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.TimeValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Decades and centuries: "the 1960s and 70s", "the nineties", "the 4th century BC". */
final class Decades {

  /** How far before its decade a word can tell that it is none. */
  private static final int FAR = 5;

  private Decades() {}

  static @Nullable Reading read(Words words, int i) {
    int from = words.skipThe(i);
    return Reading.longer(decade(words, i, from), century(words, i, from));
  }

  private static @Nullable Reading decade(Words words, int first, int from) {
    String word = words.at(from);
    boolean clitic = words.is(from + 1, "'s") && !words.isSpaced(from + 1);
    String digits = word.startsWith("'") ? word.substring(1) : word;
    boolean plural = digits.endsWith("s");
    digits = plural ? digits.substring(0, digits.length() - 1) : digits;
    boolean decade =
        words.isNumber(from) && (plural || (clitic && from > first)) && digits.endsWith("0");
    boolean told = word.startsWith("'") || from > first || isBehindDecade(words, from);
    int start = decade && !isHeat(words, first) ? decadeStart(digits, told) : -1;
    TimeWord named = words.time(from, TimeWord.Kind.DECADE);
    if (named != null && from > first) {
      start = named.number();
    }
    int end = plural || named != null ? from + 1 : from + 2;
    return start < 0 ? null : new Reading(first, end, decade(start));
  }

  /** "temperatures in the 70s", "highs climbed into the 80s". */
  private static boolean isHeat(Words words, int first) {
    boolean led = words.isAny(first - 1, "in", "into", "to");
    boolean heat = false;
    for (int i = first - 2; led && i >= Math.max(0, first - FAR); i--) {
      heat |= words.lexicon().isHeat(words.at(i));
    }
    return heat;
  }

  /** "the 1960s and 70s". */
  private static boolean isBehindDecade(Words words, int i) {
    String before = words.at(i - 2);
    boolean joined = words.isAny(i - 1, "and", "or", "to") || words.isDash(i - 1);
    return joined && words.isNumber(i - 2) && before.endsWith("0s") && before.length() == 5;
  }

  private static int decadeStart(String digits, boolean shortForm) {
    int value =
        digits.length() <= 4 && digits.chars().allMatch(Character::isDigit)
            ? Integer.parseInt(digits)
            : -1;
    if (digits.length() == 4) {
      return value >= 1000 && value <= Years.LATEST ? value : -1;
    }
    return digits.length() == 2 && shortForm
        ? (value < 20 ? 2000 + value : Years.EARLIEST + value)
        : -1;
  }

  private static TimeValue decade(int start) {
    return new Fixed(CalendarUnit.DECADE, LocalDate.of(start, 1, 1));
  }

  private static @Nullable Reading century(Words words, int first, int from) {
    Numbers.Found ordinal = Numbers.ordinal(words, from);
    if (ordinal == null || ordinal.whole(30) < 1) {
      return null;
    }
    int at = words.isHyphen(ordinal.end()) ? ordinal.end() + 1 : ordinal.end();
    if (!words.isAny(at, "century")) {
      return null;
    }
    int start = (ordinal.whole(9_999) - 1) * 100;
    boolean before = words.isAny(at + 1, "bc", "b.c.", "bce");
    boolean era = before || words.isAny(at + 1, "ad", "a.d.", "ce");
    int year = before ? -start - 99 : start;
    return new Reading(
        first, era ? at + 2 : at + 1, new Fixed(CalendarUnit.CENTURY, LocalDate.of(year, 1, 1)));
  }
}
