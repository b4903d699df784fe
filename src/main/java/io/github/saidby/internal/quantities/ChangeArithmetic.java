package io.github.saidby.internal.quantities;

import io.github.saidby.model.Arithmetic;
import io.github.saidby.model.ChangeDirection;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether a change's difference is the one between its old and its new value. A stated
 * number stands for all that round to it, "about" for a twentieth more or less.
 */
final class ChangeArithmetic {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal ABOUT = new BigDecimal("0.05");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final MathContext PRECISION = MathContext.DECIMAL64;

  private ChangeArithmetic() {}

  /** All numbers from one to another. */
  private record Interval(BigDecimal low, BigDecimal high) {

    Interval minus(Interval other) {
      return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    Interval times(BigDecimal factor) {
      return new Interval(low.multiply(factor), high.multiply(factor));
    }

    /** The quotients of two intervals, the second above zero. */
    Interval over(Interval other) {
      BigDecimal a = low.divide(low.signum() < 0 ? other.low : other.high, PRECISION);
      BigDecimal b = high.divide(high.signum() < 0 ? other.high : other.low, PRECISION);
      return new Interval(a, b);
    }

    boolean meets(Interval other) {
      return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }
  }

  /** The verdict on a change of which some parts may not be stated. */
  static Arithmetic of(
      ChangeDirection direction, @Nullable Bound from, @Nullable Bound to, @Nullable Bound by) {
    Interval old = from == null ? null : interval(from);
    Interval now = to == null ? null : interval(to);
    if (from == null || to == null || old == null || now == null || !alike(from, to)) {
      return Arithmetic.UNCHECKED;
    }
    boolean up = direction == ChangeDirection.UP;
    Interval moved = up ? now.minus(old) : old.minus(now);
    if (moved.high().signum() < 0) {
      return Arithmetic.DIFFERS;
    }
    Interval difference = by == null ? null : interval(by);
    if (by == null || difference == null) {
      return Arithmetic.UNCHECKED;
    }
    return verdict(old, now, moved, by, difference, from);
  }

  private static Arithmetic verdict(
      Interval old, Interval now, Interval moved, Bound by, Interval difference, Bound from) {
    boolean positive = old.low().signum() > 0 && now.low().signum() > 0;
    boolean same = alike(from, by);
    if (by.amount().kind() == QuantityKind.NUMBER) {
      return positive ? told(now.over(old).meets(difference)) : Arithmetic.UNCHECKED;
    }
    if (by.amount().kind() == QuantityKind.FRACTION) {
      return positive ? told(moved.over(old).meets(difference)) : Arithmetic.UNCHECKED;
    }
    if (by.amount().kind() != QuantityKind.PERCENT) {
      return same ? told(moved.meets(difference)) : Arithmetic.UNCHECKED;
    }
    boolean points = from.amount().kind() == QuantityKind.PERCENT && moved.meets(difference);
    if (!same && from.amount().kind() == QuantityKind.PERCENT) {
      return told(points);
    }
    return positive
        ? told(points || moved.times(HUNDRED).over(old).meets(difference))
        : Arithmetic.UNCHECKED;
  }

  private static Arithmetic told(boolean agrees) {
    return agrees ? Arithmetic.AGREES : Arithmetic.DIFFERS;
  }

  private static boolean alike(Bound one, Bound other) {
    String unit = one.amount().unit();
    return one.amount().kind() == other.amount().kind()
        && (unit == null ? other.amount().unit() == null : unit.equals(other.amount().unit()));
  }

  /** What a stated quantity stands for; null where it is bounded on one side only. */
  private static @Nullable Interval interval(Bound bound) {
    Amount amount = bound.amount();
    boolean part = amount.kind() == QuantityKind.FRACTION;
    BigDecimal slack = part ? amount.upper().abs().multiply(ABOUT) : roundingOf(amount);
    QuantityComparator comparator = bound.comparator();
    return switch (comparator) {
      case EQ, BETWEEN -> around(amount, slack);
      case APPROX, NEAR_ABOVE, NEAR_BELOW ->
          around(amount, slack.max(amount.upper().abs().multiply(ABOUT)));
      default -> null;
    };
  }

  private static Interval around(Amount amount, BigDecimal slack) {
    return new Interval(amount.lower().subtract(slack), amount.upper().add(slack));
  }

  /** Half of the last digit that is stated: 50,000 for 1.2 million. */
  private static BigDecimal roundingOf(Amount amount) {
    BigDecimal stated = amount.upper().divide(amount.scale(), PRECISION).stripTrailingZeros();
    int decimals = Math.max(0, stated.scale());
    return amount.scale().movePointLeft(decimals).multiply(HALF);
  }
}
