package io.github.saidby.internal.sections;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines that say when something was published, and nothing else. */
final class Dates {

  private static final int LONGEST = 80;
  private static final Set<String> CALENDAR = calendar();
  private static final Set<String> AROUND =
      Set.of(
          "published",
          "updated",
          "posted",
          "modified",
          "last",
          "first",
          "on",
          "at",
          "date",
          "dated",
          "am",
          "pm",
          "a",
          "p",
          "m",
          "gmt",
          "utc",
          "bst",
          "est",
          "edt",
          "et",
          "pt",
          "pst",
          "pdt",
          "ct",
          "cst",
          "cdt",
          "ist",
          "cet",
          "cest",
          "the",
          "of",
          "st",
          "nd",
          "rd",
          "th",
          "t",
          "z",
          "h",
          "hrs",
          "hours",
          "issued",
          "created",
          "release",
          "released",
          "time",
          "local");

  private Dates() {}

  /** The names of months and days of the week, in full and as they are shortened. */
  private static Set<String> calendar() {
    Set<String> names = new HashSet<>(Set.of("sept", "tues", "thur", "thurs"));
    for (Month month : Month.values()) {
      names.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    for (DayOfWeek day : DayOfWeek.values()) {
      names.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    return names.stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .flatMap(name -> Stream.of(name, name.substring(0, 3)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a line holds a day or month with a number, or a numeric date, and nothing else. */
  static boolean isDateLine(String line) {
    if (line.length() > LONGEST) {
      return false;
    }
    int numbers = 0;
    boolean calendar = false;
    for (int i = 0; i < line.length(); ) {
      int end = i;
      while (end < line.length() && Character.isLetter(line.charAt(end))) {
        end++;
      }
      if (end > i) {
        String word = line.substring(i, end).toLowerCase(Locale.ROOT);
        calendar |= CALENDAR.contains(word);
        if (!CALENDAR.contains(word) && !AROUND.contains(word)) {
          return false;
        }
        i = end;
      } else if (Character.isDigit(line.charAt(i))) {
        while (i < line.length() && Character.isDigit(line.charAt(i))) {
          i++;
        }
        numbers++;
      } else {
        i++;
      }
    }
    return calendar ? numbers > 0 : numbers >= 3 && hasDateMark(line);
  }

  private static boolean hasDateMark(String line) {
    return line.indexOf('/') > 0 || line.indexOf('-') > 0;
  }
}
