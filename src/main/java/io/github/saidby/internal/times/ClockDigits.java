package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times of day in figures: "10:30", "7:56:30 pm", "9 a.m.", "8.30pm", "15h30", "1800 hours". */
final class ClockDigits {

  private ClockDigits() {}

  static @Nullable Reading read(Words words, int i) {
    if (words.isWord(i)) {
      return iso(words, i);
    }
    if (!words.isNumber(i) || words.is(i - 1, "$")) {
      return null;
    }
    Reading continental = continental(words, i);
    if (continental != null) {
      return continental;
    }
    String digits = words.at(i);
    Meridiem meridiem = Meridiem.orLetter(words, i + 1);
    char separator = digits.indexOf(':') > 0 ? ':' : '.';
    List<String> parts = List.of(digits.split(separator == ':' ? ":" : "\\.", -1));
    boolean run = parts.size() == 1 && (digits.length() == 3 || digits.length() == 4);
    if (run && digits.length() == 4 && words.isAny(i + 1, "hours", "hrs")) {
      return of(words, i, i + 2, List.of(digits.substring(0, 2), digits.substring(2)), true);
    }
    boolean score = isVerse(words, i) || (parts.size() == 3 && isRace(words, i));
    if (separator == ':' && meridiem == null && score) {
      return null;
    }
    boolean zoned = parts.size() == 2 && Clocks.zoneEnd(words, i + 1) > i + 1;
    boolean told = (separator == ':' && parts.size() > 1) || zoned || isStamp(words, i, parts);
    if (!told && meridiem == null && !isMilitary(words, i)) {
      return null;
    }
    if (run) {
      int cut = digits.length() - 2;
      parts = List.of(digits.substring(0, cut), digits.substring(cut));
    }
    return of(words, i, i + 1, parts, false);
  }

  /**
   * "17.31 Police say": the time that a paragraph of a live report opens with. The number of a
   * section has no zero first and seldom goes so far.
   */
  private static boolean isStamp(Words words, int i, List<String> parts) {
    if (i != 0 || parts.size() != 2 || parts.get(1).length() != 2) {
      return false;
    }
    boolean clock = parts.get(0).startsWith("0") || parts.get(1).startsWith("0");
    boolean text = words.isCapitalised(words.is(1, ":") ? 2 : 1);
    return text && (clock || parts.get(1).charAt(0) >= '3');
  }

  /** "T13:23:42": a time alone as ISO 8601 writes it, the T being a word with the hour. */
  private static @Nullable Reading iso(Words words, int i) {
    String word = words.at(i);
    int rest = word.length() == 3 && word.charAt(0) == 't' && words.is(i + 1, ":") ? i + 2 : i;
    boolean joined = rest > i && !words.isSpaced(i + 1) && !words.isSpaced(rest);
    List<String> parts = new ArrayList<>(List.of(word.substring(Math.min(1, word.length()))));
    parts.addAll(List.of(words.at(rest).split(":", -1)));
    boolean minutes = parts.size() <= 3 && parts.get(1).length() == 2;
    return joined && minutes && words.isCapitalised(i) ? of(words, i, rest + 1, parts, true) : null;
  }

  /** "Isaiah 40:31": figures behind a name. */
  private static boolean isVerse(Words words, int i) {
    return words.isInsideCapital(i - 1)
        && !words.isAllCaps(i - 1)
        && words.isWord(i - 1)
        && words.time(i - 1) == null
        && !words.isAny(i - 1, "at", "from", "until", "till", "by", "after", "before");
  }

  /** "a time of 2:17:42", "won in 3:41:05": how long a race took. */
  private static boolean isRace(Words words, int i) {
    return words.isAny(i - 1, "of", "in", "clocked", "ran", "a");
  }

  /** "at 0730", "between 0730-0930", "1030 GMT": four digits with a zero first or a zone behind. */
  private static boolean isMilitary(Words words, int i) {
    if (words.at(i).length() == 4 && Clocks.zoneEnd(words, i + 1) > i + 1) {
      return true;
    }
    boolean led =
        words.isAny(i - 1, "at", "between", "from", "until", "till") || words.isDash(i - 1);
    return led && words.at(i).length() == 4 && words.at(i).charAt(0) == '0';
  }

  /** "15h30", "8h00", and "19h" behind "at". */
  private static @Nullable Reading continental(Words words, int i) {
    String rest = words.at(i + 1);
    int hour = words.digits(i, 2);
    boolean glued = hour >= 0 && hour <= 24 && !words.isSpaced(i + 1) && rest.startsWith("h");
    boolean halfYear = (hour == 1 || hour == 2) && words.isCapitalised(i + 1);
    if (!glued || halfYear) {
      return null;
    }
    if (rest.length() == 1) {
      boolean led = words.isAny(i - 1, "at", "@", "past");
      return led ? of(words, i, i + 2, List.of(words.at(i)), false) : null;
    }
    return rest.length() == 3
        ? of(words, i, i + 2, List.of(words.at(i), rest.substring(1)), false)
        : null;
  }

  /** "6.15", which only a day with a part of it, or a part alone, tells to be a time. */
  static @Nullable Reading dotted(Words words, int i) {
    List<String> parts = List.of(words.at(i).split("\\.", -1));
    boolean fits = words.isNumber(i) && parts.size() == 2 && parts.get(1).length() == 2;
    return fits ? of(words, i, i + 1, parts, false) : null;
  }

  /** "19h" behind a day, as French-speaking countries write it. */
  static @Nullable Reading letter(Words words, int i) {
    int hour = words.digits(i, 2);
    boolean glued = hour >= 0 && hour <= 24 && words.is(i + 1, "h") && !words.isSpaced(i + 1);
    boolean open = Clocks.isOpen(words, i + 2) || Clocks.zoneEnd(words, i + 2) > i + 2;
    return glued && open ? of(words, i, i + 2, List.of(words.at(i)), true) : null;
  }

  private static @Nullable Reading of(
      Words words, int first, int end, List<String> parts, boolean sure) {
    int hour = number(parts, 0);
    int minute = part(parts, 1);
    int second = part(parts, 2);
    boolean fits =
        hour >= 0
            && hour <= 24
            && minute >= 0
            && minute < 60
            && second >= 0
            && second < 60
            && parts.size() <= 3
            && (hour < 24 || minute + second == 0);
    if (!fits || (parts.size() == 1 && hour > 12 && Meridiem.at(words, end) != null)) {
      return null;
    }
    boolean told = sure || hour > 12 || hour == 0 || parts.get(0).startsWith("0");
    return half(words, new Reading(first, end, Clock.of(hour, minute, second, told)));
  }

  private static int part(List<String> parts, int i) {
    boolean missing = parts.size() <= i;
    return missing ? 0 : parts.get(i).length() == 2 ? number(parts, i) : -1;
  }

  private static int number(List<String> parts, int i) {
    String part = parts.get(i);
    boolean digits =
        !part.isEmpty() && part.length() <= 2 && part.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(part) : -1;
  }

  /** The clock time with the half of the day that is told behind it. */
  static Reading half(Words words, Reading reading) {
    Meridiem meridiem = Meridiem.orLetter(words, reading.end());
    if (meridiem == null || !(reading.value() instanceof Clock clock)) {
      return reading;
    }
    Clock value = meridiem.afternoon() ? clock.afternoon() : clock.morning();
    return new Reading(reading.first(), meridiem.end(), value);
  }
}
