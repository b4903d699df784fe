package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, before it is known what bounds it and what it counts.
 *
 * @param first the index of its first token
 * @param end the index behind its last token
 * @param lower the least value
 * @param upper the greatest value, the same for a single number
 * @param comparator how the number itself bounds the quantity
 * @param kind what it measures
 * @param unit the unit's code; null for counts
 * @param scale the magnitude that its number ends with, else one
 * @param rule the rule that read it
 */
record Amount(
    int first,
    int end,
    BigDecimal lower,
    BigDecimal upper,
    QuantityComparator comparator,
    QuantityKind kind,
    @Nullable String unit,
    BigDecimal scale,
    String rule) {

  /** The comparator of a number that nothing bounds. */
  static final QuantityComparator EXACT = QuantityComparator.EQ;

  /** One of something. */
  static Amount one(int first, int end, Unit unit, String rule) {
    return new Amount(
        first,
        end,
        unit.factor(),
        unit.factor(),
        EXACT,
        unit.kind(),
        unit.code(),
        BigDecimal.ONE,
        rule);
  }

  /** A numeral without a unit. */
  static Amount of(Numeral numeral) {
    QuantityComparator comparator =
        switch (numeral.precision()) {
          case EXACT -> QuantityComparator.EQ;
          case APPROXIMATE -> QuantityComparator.APPROX;
          case VAGUE -> QuantityComparator.VAGUE;
        };
    QuantityKind kind =
        switch (numeral.form()) {
          case CARDINAL -> QuantityKind.CARDINAL;
          case ORDINAL -> QuantityKind.ORDINAL;
          case FRACTION -> QuantityKind.FRACTION;
        };
    return new Amount(
        numeral.first(),
        numeral.end(),
        numeral.value(),
        numeral.value(),
        comparator,
        kind,
        null,
        numeral.scale(),
        "number");
  }

  /** The same number of a unit, over a longer range of tokens. */
  Amount in(QuantityKind newKind, @Nullable String newUnit, int newEnd, String newRule) {
    return new Amount(first, newEnd, lower, upper, comparator, newKind, newUnit, scale, newRule);
  }

  Amount over(int newFirst, int newEnd) {
    return new Amount(newFirst, newEnd, lower, upper, comparator, kind, unit, scale, rule);
  }

  Amount times(BigDecimal factor) {
    return new Amount(
        first,
        end,
        lower.multiply(factor),
        upper.multiply(factor),
        comparator,
        kind,
        unit,
        scale.multiply(factor),
        rule);
  }

  Amount plus(BigDecimal addend) {
    return new Amount(
        first, end, lower.add(addend), upper.add(addend), comparator, kind, unit, scale, rule);
  }

  Amount bounded(QuantityComparator newComparator, String newRule) {
    return new Amount(first, end, lower, upper, newComparator, kind, unit, scale, newRule);
  }

  /** Whether its bounds are the two numbers of a score or a vote. */
  boolean isTally() {
    return kind == QuantityKind.SCORE || kind == QuantityKind.VOTE;
  }

  boolean isBare() {
    return unit == null && kind == QuantityKind.CARDINAL;
  }

  boolean isSingle() {
    return lower.compareTo(upper) == 0 && comparator != QuantityComparator.VAGUE;
  }
}
