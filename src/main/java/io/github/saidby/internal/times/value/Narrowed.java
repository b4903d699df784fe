package io.github.saidby.internal.times.value;

import io.github.saidby.model.Granularity;
import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeModifier;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How much of a longer time "early", "mid", "late", "the start of" and "the end of" leave. English
 * does not say; these are the thirds that Duckling and Recognizers-Text take for months and weeks,
 * and their first three and last four months of a year. Of a day nothing is taken away: reports of
 * "late Tuesday" may mean any hour from the afternoon on.
 */
final class Narrowed {

  /** The hour that a morning begins with; an early one begins at midnight, as the police say it. */
  private static final int MORNING = 6;

  private Narrowed() {}

  /** The part of an interval that a word leaves; the same where it says nothing of such a time. */
  static TimeInterval to(TimeModifier modifier, TimeInterval whole, Granularity granularity) {
    LocalDateTime start = whole.start().orElse(null);
    LocalDateTime end = whole.end().orElse(null);
    if (start == null || end == null) {
      return whole;
    }
    return switch (granularity) {
      case PART_OF_DAY -> halves(modifier, start, end, whole);
      case WEEK -> days(modifier, start, end, 3, 4, whole);
      case MONTH -> days(modifier, start, end, 10, 20, whole);
      case QUARTER, SEASON -> months(modifier, start, end, 1, 2, whole);
      case HALF_YEAR -> months(modifier, start, end, 2, 4, whole);
      case YEAR -> months(modifier, start, end, modifier == TimeModifier.START ? 3 : 4, 8, whole);
      case DECADE -> months(modifier, start, end, 48, 84, whole);
      case CENTURY -> months(modifier, start, end, 396, 804, whole);
      default -> whole;
    };
  }

  private static TimeInterval days(
      TimeModifier modifier,
      LocalDateTime start,
      LocalDateTime end,
      int first,
      int last,
      TimeInterval whole) {
    return cut(modifier, start, start.plusDays(first), start.plusDays(last), end, whole);
  }

  private static TimeInterval months(
      TimeModifier modifier,
      LocalDateTime start,
      LocalDateTime end,
      int first,
      int last,
      TimeInterval whole) {
    return cut(modifier, start, start.plusMonths(first), start.plusMonths(last), end, whole);
  }

  private static TimeInterval cut(
      TimeModifier modifier,
      LocalDateTime start,
      LocalDateTime firstEnds,
      LocalDateTime lastBegins,
      LocalDateTime end,
      TimeInterval whole) {
    return switch (modifier) {
      case EARLY, START -> part(start, firstEnds);
      case MID -> part(firstEnds, lastBegins);
      case LATE, END -> part(lastBegins, end);
      default -> whole;
    };
  }

  private static TimeInterval part(LocalDateTime start, LocalDateTime end) {
    return TimeInterval.days(start.toLocalDate(), end.toLocalDate());
  }

  private static boolean isMorning(LocalDateTime start) {
    return start.getHour() == MORNING;
  }

  private static LocalDateTime midnight(LocalDateTime moment) {
    return moment.toLocalDate().atStartOfDay();
  }

  private static TimeInterval halves(
      TimeModifier modifier, LocalDateTime start, LocalDateTime end, TimeInterval whole) {
    LocalDateTime middle = start.plusMinutes(ChronoUnit.MINUTES.between(start, end) / 2);
    return switch (modifier) {
      case EARLY, START -> TimeInterval.times(isMorning(start) ? midnight(start) : start, middle);
      case LATE, END -> TimeInterval.times(middle, end);
      default -> whole;
    };
  }
}
