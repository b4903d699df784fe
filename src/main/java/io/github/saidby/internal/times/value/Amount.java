package io.github.saidby.internal.times.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of units.
 *
 * @param count how many, or null for "some"
 * @param unit the unit
 */
public record Amount(@Nullable BigDecimal count, CalendarUnit unit) {

  /**
   * The same length in whole numbers, with the next smaller unit for a fraction: half an hour is 30
   * minutes, as fractions of hours and years are not read by {@code java.time}. Fractions of weeks
   * and months, and those that leave a fraction, stay.
   */
  List<Amount> whole() {
    CalendarUnit smaller = smaller();
    if (count == null || smaller == null) {
      return List.of(this);
    }
    BigDecimal whole = count.setScale(0, RoundingMode.DOWN);
    BigDecimal rest = count.subtract(whole).multiply(BigDecimal.valueOf(parts()));
    if (rest.signum() == 0 || rest.stripTrailingZeros().scale() > 0) {
      return List.of(this);
    }
    Amount part = new Amount(rest, smaller);
    return whole.signum() == 0 ? List.of(part) : List.of(new Amount(whole, unit), part);
  }

  private @Nullable CalendarUnit smaller() {
    return switch (unit) {
      case YEAR -> CalendarUnit.MONTH;
      case DAY -> CalendarUnit.HOUR;
      case HOUR -> CalendarUnit.MINUTE;
      case MINUTE -> CalendarUnit.SECOND;
      default -> null;
    };
  }

  private int parts() {
    return switch (unit) {
      case YEAR -> 12;
      case DAY -> 24;
      default -> 60;
    };
  }

  /** The number as TIMEX3 writes it. */
  String timex() {
    BigDecimal scaled = count == null ? null : count.multiply(BigDecimal.valueOf(scale()));
    String number = scaled == null ? "X" : plain(scaled);
    return number + (count == null ? unit.letter() : letter());
  }

  /** Durations are told in seconds to years, and in quarters, decades and centuries of these. */
  private int scale() {
    return switch (unit) {
      case QUARTER -> 3;
      case HALF_YEAR -> 6;
      case DECADE -> 10;
      case CENTURY -> 100;
      default -> 1;
    };
  }

  private String letter() {
    return switch (unit) {
      case QUARTER, HALF_YEAR -> "M";
      case DECADE, CENTURY -> "Y";
      default -> unit.letter();
    };
  }

  private static String plain(BigDecimal number) {
    return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
  }

  /** The moment that lies this much later, or earlier for a negative sign; null where unknown. */
  @Nullable LocalDateTime addTo(LocalDateTime moment, int sign) {
    if (count == null || count.compareTo(BigDecimal.valueOf(1_000_000_000)) > 0) {
      return null;
    }
    long whole = count.longValue();
    BigDecimal rest = count.subtract(BigDecimal.valueOf(whole));
    LocalDateTime moved = unit.plus(moment, sign * whole);
    return moved == null || rest.signum() == 0 ? moved : addFraction(moved, rest, sign);
  }

  private @Nullable LocalDateTime addFraction(LocalDateTime moment, BigDecimal part, int sign) {
    return switch (unit) {
      case CENTURY -> CalendarUnit.YEAR.plus(moment, sign * times(part, 100));
      case DECADE -> CalendarUnit.MONTH.plus(moment, sign * times(part, 120));
      case YEAR -> CalendarUnit.MONTH.plus(moment, sign * times(part, 12));
      case HALF_YEAR -> CalendarUnit.DAY.plus(moment, sign * times(part, 182));
      case QUARTER -> CalendarUnit.DAY.plus(moment, sign * times(part, 91));
      case MONTH -> CalendarUnit.DAY.plus(moment, sign * times(part, 30));
      case WEEK, WEEKEND -> CalendarUnit.HOUR.plus(moment, sign * times(part, 168));
      case DAY, WORKING_DAY -> CalendarUnit.HOUR.plus(moment, sign * times(part, 24));
      case HOUR -> CalendarUnit.MINUTE.plus(moment, sign * times(part, 60));
      case MINUTE -> CalendarUnit.SECOND.plus(moment, sign * times(part, 60));
      case SECOND -> moment;
    };
  }

  private static long times(BigDecimal part, int units) {
    return part.multiply(BigDecimal.valueOf(units))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }
}
