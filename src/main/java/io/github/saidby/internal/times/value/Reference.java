package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All that a time value is reckoned from.
 *
 * @param published when the document was published, or null where that is unknown
 * @param clockKnown whether the time of day of that is known
 * @param directions tells which side of it the words around the expression speak of
 * @param anchor the time that the text spoke of last, or null
 * @param locale decides the order of day and month in numbers
 */
public record Reference(
    @Nullable LocalDateTime published,
    boolean clockKnown,
    Supplier<Direction> directions,
    @Nullable Resolved anchor,
    Locale locale) {

  /** Nothing to reckon from. */
  public static final Reference NONE =
      new Reference(null, false, () -> Direction.UNKNOWN, null, Locale.ENGLISH);

  /** The years that are reckoned with; what falls outside stays unresolved. */
  static final int LAST_YEAR = 9999;

  /** The day of publication. */
  @Nullable LocalDate today() {
    return published == null ? null : published.toLocalDate();
  }

  /** Which side of the publication date is spoken of; asked only where that matters. */
  public Direction direction() {
    return directions.get();
  }

  /** The same with another side of the publication date. */
  public Reference towards(Supplier<Direction> other) {
    return new Reference(published, clockKnown, other, anchor, locale);
  }

  /** The same with another time spoken of last. */
  public Reference after(Resolved other) {
    return new Reference(published, clockKnown, directions, other, locale);
  }

  /** The same, told at another moment. */
  public Reference told(LocalDateTime moment) {
    return new Reference(moment, clockKnown, directions, anchor, locale);
  }

  /** The same at another moment, from which nothing tells a direction. */
  Reference at(LocalDateTime moment) {
    return new Reference(moment, clockKnown, () -> Direction.UNKNOWN, anchor, locale);
  }

  /** Whether a moment can be written with four digits of a year. */
  static boolean isInRange(LocalDateTime moment) {
    return Math.abs(moment.getYear()) <= LAST_YEAR;
  }

  /** Whether both ends of an interval are, as far as they are known. */
  static boolean isInRange(TimeInterval interval) {
    return interval.start().map(Reference::isInRange).orElse(true)
        && interval.end().map(Reference::isInRange).orElse(true);
  }
}
