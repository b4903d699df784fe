package io.github.saidby.internal.times.value;

import io.github.saidby.model.Granularity;
import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A part of a day: "Tuesday night", "this afternoon".
 *
 * @param code how TIMEX3 writes it
 * @param from the hour that it begins with
 * @param to the hour that it ends before
 * @param day the day, or null where none is told
 */
public record DayPart(String code, int from, int to, @Nullable TimeValue day) implements TimeValue {

  /** The same part of a day. */
  @Override
  public DayPart on(TimeValue known) {
    return new DayPart(code, from, to, known);
  }

  /** Whether a time of day without "am" or "pm" is one of the second half of the day. */
  public boolean isAfternoon() {
    return from >= 12;
  }

  /** Whether it is the night, which the hours behind midnight belong to as well. */
  public boolean isNight() {
    return code.equals("NI");
  }

  @Override
  public String rule() {
    return "time.part-of-day";
  }

  @Override
  public TimeKind kind() {
    return day == null ? TimeKind.TIME_RANGE : TimeKind.DATETIME_RANGE;
  }

  @Override
  public Resolved resolve(Reference reference) {
    if (day == null) {
      return Resolved.unresolved("T" + code, Granularity.PART_OF_DAY);
    }
    Resolved on = day.resolve(reference);
    LocalDateTime start = on.start();
    String timex = on.timexOr("") + "T" + code;
    if (start == null) {
      return Resolved.unresolved(timex, Granularity.PART_OF_DAY);
    }
    LocalDateTime midnight = start.toLocalDate().atStartOfDay();
    TimeInterval interval = TimeInterval.times(midnight.plusHours(from), midnight.plusHours(to));
    return new Resolved(timex, interval, Granularity.PART_OF_DAY, on.how(), false);
  }
}
