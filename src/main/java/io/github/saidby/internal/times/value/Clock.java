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

  /** A time of some day. */
  public static Clock of(int hour, int minute, int second, boolean sure) {
    return new Clock(hour * 3600 + minute * 60 + second, sure, "", null);
  }

  /** The same time of a day; midnight is the end of the day that is told with it. */
  public Clock on(TimeValue known) {
    return new Clock(seconds, sure, offset, known);
  }

  /** The same time in a zone. */
  public Clock at(String zone) {
    return new Clock(seconds, sure, zone, day);
  }

  /** The same time in the second half of the day. */
  public Clock afternoon() {
    return seconds < 43_200 ? new Clock(seconds + 43_200, true, offset, day) : surely();
  }

  /** The same time, known not to be twelve hours later. */
  public Clock surely() {
    return new Clock(seconds, true, offset, day);
  }

  @Override
  public String rule() {
    return "time.clock-time";
  }

  @Override
  public TimeKind kind() {
    return day == null ? TimeKind.TIME : TimeKind.DATETIME;
  }

  @Override
  public Resolved resolve(Reference reference) {
    TimeValue of = day == null ? UnitAway.of(CalendarUnit.DAY, 0) : day;
    Resolved on = of.resolve(reference);
    LocalDateTime start = on.start();
    if (start == null) {
      return Resolved.unresolved(on.timexOr("") + "T" + time() + offset, granularity());
    }
    LocalDateTime moment = start.toLocalDate().atStartOfDay().plusSeconds(seconds);
    String timex = CalendarUnit.DAY.timex(moment) + "T" + time() + offset;
    TimeResolution how = on.how();
    return new Resolved(timex, TimeInterval.times(moment, moment), granularity(), how, !sure);
  }

  private String time() {
    int inDay = seconds % 86_400;
    return Timex.clock(inDay / 3600, inDay / 60 % 60, inDay % 60);
  }

  private Granularity granularity() {
    return seconds % 60 != 0
        ? Granularity.SECOND
        : seconds % 3600 != 0 ? Granularity.MINUTE : Granularity.HOUR;
  }
}
