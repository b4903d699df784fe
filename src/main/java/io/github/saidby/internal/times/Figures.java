package io.github.saidby.internal.times;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two or three numbers with the same separator between them, and a time behind a "T".
 *
 * @param text the characters that they were read from
 * @param ends where each number ends; -1 where there is none
 * @param separator the character between them
 * @param time the time, or null
 * @param length how many characters were read
 */
record Figures(String text, List<Integer> ends, char separator, @Nullable Time time, int length) {

  /**
   * A clock time of ISO 8601.
   *
   * @param hour the hour
   * @param minute the minute
   * @param second the second
   * @param offset the zone as written, or empty
   */
  record Time(int hour, int minute, int second, String offset) {}

  static @Nullable Figures of(String text) {
    Integer[] ends = {-1, -1, -1};
    int at = digits(text, 0);
    if (at == 0 || at > 4 || at >= text.length()) {
      return null;
    }
    char separator = text.charAt(at);
    if (separator != '-' && separator != '/' && separator != '.') {
      return null;
    }
    ends[0] = at;
    int count = 1;
    while (count < 3 && at < text.length() && text.charAt(at) == separator) {
      int end = digits(text, at + 1);
      if (end == at + 1 || end - at > 5) {
        break;
      }
      ends[count++] = end;
      at = end;
    }
    if (count < 2) {
      return null;
    }
    int timeEnd = count == 3 ? timeEnd(text, at) : at;
    Time time = timeEnd > at ? time(text, at, timeEnd) : null;
    int length = time == null ? at : timeEnd;
    boolean goesOn = length < text.length() && goesOn(text, length, separator);
    return goesOn ? null : new Figures(text, List.of(ends), separator, time, length);
  }

  /** Whether what follows makes the numbers something else: more digits, letters, separators. */
  private static boolean goesOn(String text, int at, char separator) {
    char c = text.charAt(at);
    boolean more = c == separator || c == '/' || c == '-';
    return Character.isLetterOrDigit(c)
        || c == '%'
        || (more && at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }

  private static int timeEnd(String text, int at) {
    boolean dotted = at + 3 < text.length() && text.charAt(at) == '.' && text.charAt(at + 3) == ':';
    if (at >= text.length() || (text.charAt(at) != 'T' && !dotted)) {
      return at;
    }
    int end = at + 1;
    while (end < text.length() && "0123456789:+-Z.".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return text.charAt(end - 1) == '.' ? end - 1 : end;
  }

  private static @Nullable Time time(String text, int from, int end) {
    int hour = two(text, from + 1, end);
    int minute = text.startsWith(":", from + 3) ? two(text, from + 4, end) : 0;
    int second = text.startsWith(":", from + 6) ? two(text, from + 7, end) : 0;
    int clock =
        from
            + 3
            + (text.startsWith(":", from + 3) ? 3 : 0)
            + (text.startsWith(":", from + 6) ? 3 : 0);
    boolean fits =
        hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    String rest = fits && clock <= end ? text.substring(clock, end) : "?";
    boolean zone =
        rest.isEmpty() || rest.equals("Z") || rest.startsWith("+") || rest.startsWith("-");
    return fits && zone ? new Time(hour, minute, second, rest) : null;
  }

  private static int two(String text, int at, int end) {
    return at + 2 <= end && digits(text, at) >= at + 2
        ? Integer.parseInt(text.substring(at, at + 2))
        : -1;
  }

  int count() {
    return ends.get(2) > 0 ? 3 : 2;
  }

  private int start(int part) {
    return part == 0 ? 0 : ends.get(part - 1) + 1;
  }

  int digits(int part) {
    return ends.get(part) < 0 ? 0 : ends.get(part) - start(part);
  }

  int part(int part) {
    return ends.get(part) < 0 ? -1 : Integer.parseInt(text.substring(start(part), ends.get(part)));
  }
}
