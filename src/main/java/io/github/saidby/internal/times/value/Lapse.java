package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeResolution;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A length of time: "two weeks", "24 to 48 hours", "the past three years".
 *
 * @param amounts its parts, longest first
 * @param upper the upper end where it is a range, else empty
 * @param direction whether it runs up to publication or from it on; unknown where the text says
 *     neither
 */
public record Lapse(List<Amount> amounts, List<Amount> upper, Direction direction)
    implements TimeValue {

  /** Copies the lists. */
  public Lapse {
    amounts = List.copyOf(amounts);
    upper = List.copyOf(upper);
  }

  /** A length that is not tied to the publication date. */
  public static Lapse of(Amount... amounts) {
    return new Lapse(List.of(amounts), List.of(), Direction.UNKNOWN);
  }

  /** The same length up to publication, or from it on. */
  public Lapse towards(Direction other) {
    return new Lapse(amounts, upper, other);
  }

  /** Its finest unit. */
  public CalendarUnit unit() {
    CalendarUnit finest = amounts.get(0).unit();
    for (Amount amount : amounts) {
      finest = amount.unit().compareTo(finest) < 0 ? amount.unit() : finest;
    }
    return finest;
  }

  /** Whether it says how long. */
  public boolean isCounted() {
    return amounts.stream().allMatch(amount -> amount.count() != null);
  }

  @Override
  public String rule() {
    return "time.duration";
  }

  @Override
  public TimeKind kind() {
    return TimeKind.DURATION;
  }

  @Override
  public Resolved resolve(Reference reference) {
    String timex = upper.isEmpty() ? timex(amounts) : timex(amounts) + "/" + timex(upper);
    LocalDateTime published = reference.published();
    TimeInterval interval = published == null ? null : interval(reference, published);
    return interval == null
        ? Resolved.unresolved(timex, unit().granularity())
        : Resolved.of(timex, interval, unit(), TimeResolution.PUBLICATION_DATE);
  }

  private @Nullable TimeInterval interval(Reference reference, LocalDateTime published) {
    boolean clock = unit().isClock();
    if (direction == Direction.UNKNOWN || (clock && !reference.clockKnown())) {
      return null;
    }
    LocalDateTime from = clock ? published : published.toLocalDate().atStartOfDay();
    int sign = direction == Direction.PAST ? -1 : 1;
    LocalDateTime to = addTo(from, sign);
    if (to == null) {
      return null;
    }
    if (unit() == CalendarUnit.WORKING_DAY && sign > 0) {
      LocalDateTime first = CalendarUnit.WORKING_DAY.plus(from, 1);
      return first == null ? null : CalendarUnit.DAY.interval(first, to.plusDays(1));
    }
    return sign < 0 ? unit().interval(to, from) : unit().interval(from, to);
  }

  /** The moment that lies this much later, or earlier for a negative sign; null where unknown. */
  @Nullable LocalDateTime addTo(LocalDateTime moment, int sign) {
    LocalDateTime moved = moment;
    for (Amount amount : upper.isEmpty() ? amounts : upper) {
      moved = moved == null ? null : amount.addTo(moved, sign);
    }
    return moved;
  }

  private static String timex(List<Amount> amounts) {
    StringBuilder days = new StringBuilder("P");
    StringBuilder clock = new StringBuilder();
    for (Amount amount : amounts) {
      for (Amount part : amount.whole()) {
        (part.unit().isClock() ? clock : days).append(part.timex());
      }
    }
    return clock.length() == 0 ? days.toString() : days + "T" + clock;
  }
}
