package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeResolution;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A time that lies a length of time before or after another: "three days ago", "two weeks from
 * Thursday", "a day earlier".
 *
 * @param lapse how far away
 * @param sign 1 for later, -1 for earlier
 * @param from what it is reckoned from, or null for the publication date
 */
public record Shift(Lapse lapse, int sign, @Nullable TimeValue from) implements TimeValue {

  @Override
  public String rule() {
    return "time.distance";
  }

  @Override
  public TimeKind kind() {
    return lapse.unit().isClock() ? TimeKind.DATETIME : TimeKind.DATE;
  }

  /**
   * A month or a year away is told as that month or year, shorter lengths to the day or the clock.
   */
  @Override
  public Resolved resolve(Reference reference) {
    CalendarUnit unit = unit();
    LocalDateTime start = from == null ? reference.published() : from.resolve(reference).start();
    boolean clock = unit.isClock();
    if (start == null || (clock && from == null && !reference.clockKnown())) {
      return Resolved.unresolved(null, unit.granularity());
    }
    LocalDateTime moved = lapse.addTo(start, sign);
    LocalDateTime begin = moved == null || clock ? moved : unit.floor(moved);
    TimeInterval interval =
        begin == null ? null : clock ? TimeInterval.times(begin, begin) : unit.from(begin);
    return begin == null || interval == null
        ? Resolved.unresolved(null, unit.granularity())
        : Resolved.of(unit.timex(begin), interval, unit, TimeResolution.PUBLICATION_DATE);
  }

  /**
   * The exact moment that far away, which "more than a year ago" is bounded by; null if unknown.
   */
  @Nullable TimeInterval exactly(Reference reference) {
    LocalDateTime published = reference.published();
    LocalDateTime moved = published == null || from != null ? null : lapse.addTo(published, sign);
    return moved == null ? null : CalendarUnit.DAY.from(CalendarUnit.DAY.floor(moved));
  }

  private CalendarUnit unit() {
    CalendarUnit unit = lapse.unit();
    boolean exact = from != null || unit == CalendarUnit.WEEK || unit == CalendarUnit.WEEKEND;
    return exact && !unit.isClock() ? CalendarUnit.DAY : unit;
  }
}
