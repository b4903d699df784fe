package io.github.saidby.internal.times.value;

import io.github.saidby.model.Granularity;
import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeResolution;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A time of day, of a day where one is told.
 *
 * @param seconds the seconds since the day began; 86,400 for midnight at its end
 * @param sure whether morning or afternoon is told
 * @param offset the zone's offset as TIMEX3 writes it, or empty
 * @param day the day, or null
 */
public record Clock(int seconds, boolean sure, String offset, @Nullable TimeValue day)
    implements TimeValue {

  private static final int HALF_DAY = 43_200;

  private static final int DAY = 86_400;

  /** A time of some day. */
  public static Clock of(int hour, int minute, int second, boolean sure) {
    return new Clock(hour * 3600 + minute * 60 + second, sure, "", null);
  }

  /** The same time of a day; midnight is the end of the day that is told with it. */
  @Override
  public Clock on(TimeValue known) {
    return new Clock(seconds, sure, offset, known);
  }

  /** The same time in a zone. */
  public Clock at(String zone) {
    return new Clock(seconds, sure, zone, day);
  }

  /** The same time in the second half of the day. */
  public Clock afternoon() {
    return seconds < HALF_DAY ? sureAt(seconds + HALF_DAY) : sureAt(seconds);
  }

  /** The same time in the first half of the day, where twelve is midnight. */
  public Clock morning() {
    return seconds / 3600 == 12 ? sureAt(seconds - HALF_DAY) : sureAt(seconds);
  }

  /** Of this time and that twelve hours away, the one that comes first behind another. */
  public Clock nearestAfter(Clock other) {
    return nearer(Math.floorMod(seconds - other.seconds - 1, DAY));
  }

  /** Of this time and that twelve hours away, the last one before another. */
  public Clock nearestBefore(Clock other) {
    return nearer(Math.floorMod(other.seconds - seconds - 1, DAY));
  }

  private Clock nearer(int distance) {
    return distance < HALF_DAY ? this : sureAt(Math.floorMod(seconds + HALF_DAY, DAY));
  }

  private Clock sureAt(int second) {
    return new Clock(second, true, offset, day);
  }

  /**
   * Twelve is midnight at night and in the morning; an hour before five at night is told as it is.
   */
  @Override
  public Clock in(DayPart part) {
    int hour = seconds / 3600;
    if (sure) {
      return this;
    }
    if (part.isNight() && hour == 12) {
      return sureAt(seconds + HALF_DAY);
    }
    boolean late = part.isNight() ? hour >= 5 : part.isAfternoon() && hour < part.from() - 2;
    return late ? afternoon() : part.isAfternoon() ? sureAt(seconds) : morning();
  }

  @Override
  public String rule() {
    return "time.clock-time";
  }

  @Override
  public TimeKind kind() {
    return day == null ? TimeKind.TIME : TimeKind.DATETIME;
  }

  /** Midnight without a day ends the day of publication, and begins it where the past is told. */
  @Override
  public Resolved resolve(Reference reference) {
    TimeValue of = day == null ? UnitAway.of(CalendarUnit.DAY, 0) : day;
    Resolved on = of.resolve(reference);
    LocalDateTime start = on.start();
    if (start == null) {
      return Resolved.unresolved(on.timexOr("") + "T" + time() + offset, granularity());
    }
    boolean begins = day == null && seconds == DAY && reference.direction() == Direction.PAST;
    LocalDateTime moment = start.toLocalDate().atStartOfDay().plusSeconds(begins ? 0 : seconds);
    String timex = CalendarUnit.DAY.timex(moment) + "T" + time() + offset;
    TimeResolution how = on.how();
    return new Resolved(timex, TimeInterval.times(moment, moment), granularity(), how, !sure);
  }

  /** The time as TIMEX3 writes it. */
  public String time() {
    int inDay = seconds % 86_400;
    return Timex.clock(inDay / 3600, inDay / 60 % 60, inDay % 60);
  }

  private Granularity granularity() {
    return seconds % 60 != 0
        ? Granularity.SECOND
        : seconds % 3600 != 0 ? Granularity.MINUTE : Granularity.HOUR;
  }
}
