package io.github.saidby.model;

import java.util.Map;
import java.util.Optional;

/** Writes times in the Extended Date/Time Format, ISO 8601-2:2019, levels 0 to 2. */
final class Edtf {

  /** Parts of a year as TIMEX3 writes them, and their numbers. */
  private static final Map<String, String> PARTS =
      Map.of(
          "SP", "21", "SU", "22", "FA", "23", "WI", "24", "Q1", "33", "Q2", "34", "Q3", "35", "Q4",
          "36", "H1", "40", "H2", "41");

  private Edtf() {}

  static Optional<String> of(TimeExpression time) {
    return time.timex()
        .flatMap(timex -> written(timex, time.interval()))
        .map(
            written -> time.modifier().map(modifier -> bounded(written, modifier)).orElse(written));
  }

  private static Optional<String> written(String timex, Optional<TimeInterval> interval) {
    int slash = timex.indexOf('/');
    if (slash < 0) {
      Optional<String> point = point(timex);
      return point.isPresent() ? point : interval.flatMap(Edtf::days);
    }
    Optional<String> first = point(timex.substring(0, slash));
    Optional<String> last = point(timex.substring(slash + 1));
    return first.flatMap(from -> last.map(to -> from + "/" + to));
  }

  private static Optional<String> point(String timex) {
    if (timex.indexOf('T') > 0) {
      return clock(timex);
    }
    int dash = timex.indexOf('-', 1);
    String year = dash < 0 ? timex : timex.substring(0, dash);
    boolean digits = year.chars().allMatch(c -> (c >= '0' && c <= '9') || c == 'X');
    if (!digits || year.length() < 2 || year.length() > 4 || (year.length() < 4 && dash > 0)) {
      return Optional.empty();
    }
    String whole = year + "X".repeat(4 - year.length());
    String rest = dash < 0 ? "" : timex.substring(dash + 1);
    if (PARTS.containsKey(rest)) {
      return Optional.of(whole + "-" + PARTS.get(rest));
    }
    boolean days = rest.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '-' || c == 'X');
    return days ? Optional.of(rest.isEmpty() ? whole : whole + "-" + rest) : Optional.empty();
  }

  /** A day with a clock time, which is written with its seconds. */
  private static Optional<String> clock(String timex) {
    int t = timex.indexOf('T');
    boolean clock = t == 10 && timex.length() >= 16 && timex.charAt(13) == ':';
    if (!clock || timex.startsWith("XXXX")) {
      return Optional.empty();
    }
    boolean seconds = timex.length() >= 19 && timex.charAt(16) == ':';
    int end = seconds ? 19 : 16;
    return Optional.of(timex.substring(0, end) + (seconds ? "" : ":00") + timex.substring(end));
  }

  /** Weeks and what else has no number are told by their first and last day. */
  private static Optional<String> days(TimeInterval interval) {
    if (!interval.wholeDays() || interval.start().isEmpty() || interval.end().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        interval.start().get().toLocalDate()
            + "/"
            + interval.end().get().toLocalDate().minusDays(1));
  }

  private static String bounded(String written, TimeModifier modifier) {
    boolean range = written.indexOf('/') >= 0;
    return switch (modifier) {
      case BEFORE, UNTIL, BY, THROUGH ->
          "../" + (range ? written.substring(written.indexOf('/') + 1) : written);
      case SINCE, AFTER -> (range ? written.substring(0, written.indexOf('/')) : written) + "/..";
      case APPROX, EARLY, MID, LATE, START, END -> range ? written : written + "~";
      default -> written;
    };
  }
}
