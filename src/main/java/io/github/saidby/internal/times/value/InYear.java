package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeResolution;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A part of some year: "Jan. 20", "May 2023", "this summer", "Christmas".
 *
 * @param part the part
 * @param year the year, or null where the text leaves it open
 * @param choice which one is meant where the year is open
 * @param weekday the day of the week that stands beside the date, or null
 */
public record InYear(
    YearPart part, @Nullable TimeValue year, Choice choice, @Nullable DayOfWeek weekday)
    implements TimeValue {

  /** Leap days are up to eight years apart. */
  private static final int REACH = 8;

  /** What the words rule out. */
  private static final long EXCLUDED = Duration.ofDays(100_000).toMinutes();

  /**
   * What the past tense only suggests of a day: news that speaks of one ten months back tells its
   * year, so the same day two months ahead is the likelier one. A month may lie nearly a year back.
   */
  private static final long UNLIKELY_AHEAD = Duration.ofDays(200).toMinutes();

  /** What the other tenses suggest of days and months, with the same reason. */
  private static final long UNLIKELY_BACK = Duration.ofDays(290).toMinutes();

  /** A told day of the week is worth a year's distance, but not more. */
  private static final long WRONG_DAY = Duration.ofDays(400).toMinutes();

  /** A part of a year that is open. */
  public static InYear of(YearPart part) {
    return new InYear(part, null, Choice.OPEN, null);
  }

  /** Whether it is a single day. */
  public boolean isDay() {
    return part.unit() == CalendarUnit.DAY;
  }

  /** The same part of a known year. */
  public InYear withYear(TimeValue known) {
    return new InYear(part, known, choice, weekday);
  }

  /** The same part, chosen otherwise. */
  public InYear withChoice(Choice other) {
    return new InYear(part, year, other, weekday);
  }

  /** The same part, known to be on a day of the week. */
  public InYear withWeekday(@Nullable DayOfWeek known) {
    return new InYear(part, year, choice, known);
  }

  @Override
  public String rule() {
    return "time.calendar-date";
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DATE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    if (year instanceof Fixed fixed) {
      TimeInterval interval = part.in(fixed.start().getYear());
      return interval == null ? open() : at(interval, TimeResolution.ABSOLUTE);
    }
    if (year != null) {
      Resolved of = year.resolve(reference);
      LocalDateTime start = of.start();
      TimeInterval interval = start == null ? null : part.in(start.getYear());
      return interval == null ? open() : at(interval, of.how());
    }
    LocalDateTime published = reference.published();
    TimeInterval chosen = published == null ? null : choose(published, reference.direction());
    return chosen == null ? open() : at(chosen, TimeResolution.PUBLICATION_DATE);
  }

  private Resolved open() {
    return Resolved.unresolved(part.timex(Timex.ANY_YEAR), part.granularity());
  }

  private Resolved at(TimeInterval interval, TimeResolution how) {
    LocalDateTime start = interval.start().orElseThrow();
    String known = part.timex(Timex.year(start.getYear()));
    String timex = known == null ? part.unit().timex(start) : known;
    return new Resolved(timex, interval, part.granularity(), how, false);
  }

  private @Nullable TimeInterval choose(LocalDateTime published, Direction direction) {
    int now = published.getYear();
    TimeInterval best = null;
    long bestCost = Long.MAX_VALUE;
    for (int y = now - REACH; y <= now + REACH; y++) {
      TimeInterval candidate = y < 1 || y > Reference.LAST_YEAR ? null : part.in(y);
      if (candidate != null && candidate.start().isPresent()) {
        long cost = cost(candidate, published, direction);
        if (cost < bestCost) {
          best = candidate;
          bestCost = cost;
        }
      }
    }
    return best;
  }

  /** How long ago something was over, or how far ahead it lies; nothing for what goes on. */
  private static long gap(LocalDateTime start, LocalDateTime end, LocalDateTime today) {
    return start.isAfter(today)
        ? Duration.between(today, start).toMinutes()
        : Math.max(0, Duration.between(end, today).toMinutes());
  }

  /** How far a candidate is from what the words ask for, in minutes. */
  private long cost(TimeInterval candidate, LocalDateTime published, Direction direction) {
    LocalDateTime start = candidate.start().orElseThrow();
    LocalDateTime end = candidate.end().orElse(start);
    LocalDateTime today = published.toLocalDate().atStartOfDay();
    long distance = gap(start, end, today);
    boolean fits =
        switch (choice) {
          case THIS -> start.getYear() == published.getYear();
          case NEXT -> start.isAfter(today);
          case AHEAD -> end.isAfter(today);
          case LAST -> !end.isAfter(today);
          case OPEN, NEAREST, ANY ->
              switch (direction) {
                case PAST -> !start.isAfter(today);
                case FUTURE -> end.isAfter(today);
                case NONE -> !part.isHoliday() || end.isAfter(today);
                case UNKNOWN -> true;
              };
        };
    boolean wrongDay =
        (direction == Direction.UNKNOWN || direction == Direction.NONE)
            && weekday != null
            && start.getDayOfWeek() != weekday;
    return distance + (fits ? 0 : misfit(direction, distance)) + (wrongDay ? WRONG_DAY : 0);
  }

  private long misfit(Direction direction, long distance) {
    if (choice != Choice.OPEN) {
      return EXCLUDED;
    }
    return switch (direction) {
      case PAST -> isDay() && distance < UNLIKELY_AHEAD ? UNLIKELY_AHEAD : EXCLUDED;
      case FUTURE -> UNLIKELY_BACK;
      case NONE, UNKNOWN -> EXCLUDED;
    };
  }
}
