package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.ChangeRoles.Role;
import io.github.saidby.model.Change;
import io.github.saidby.model.ChangeDirection;
import io.github.saidby.model.Comparison;
import io.github.saidby.model.ComparisonRelation;
import io.github.saidby.model.Mention;
import io.github.saidby.model.NumberRange;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.model.Span;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A change in the making: which way, and the quantities that take part, by their indices. */
final class ChangeDraft {

  private final ChangeDirection direction;
  private final @Nullable ChangeDraft main;
  private final Map<Role, Integer> parts = new EnumMap<>(Role.class);

  private boolean beside;
  private @Nullable Range other;

  ChangeDraft(ChangeDirection direction) {
    this(direction, null);
  }

  private ChangeDraft(ChangeDirection direction, @Nullable ChangeDraft main) {
    this.direction = direction;
    this.main = main;
  }

  /** The same change told by another difference: fell $3, or [2%], to $140. */
  static ChangeDraft otherwise(ChangeDraft main) {
    return new ChangeDraft(main.direction, main);
  }

  ChangeDirection direction() {
    return direction;
  }

  boolean has(Role role) {
    return index(role) != null;
  }

  /** Whether it has nothing but one role. */
  boolean isOnly(Role role) {
    return main == null && parts.size() == 1 && parts.containsKey(role);
  }

  void put(Role role, int index) {
    (main == null || role == Role.BY ? this : main).parts.put(role, index);
  }

  /** The index of the quantity in a role; null where none is. */
  @Nullable Integer index(Role role) {
    Integer own = parts.get(role);
    return own == null && main != null && role != Role.BY ? main.parts.get(role) : own;
  }

  @Nullable Bound bound(List<Bound> bounds, Role role) {
    Integer index = index(role);
    return index == null ? null : bounds.get(index);
  }

  /** Tells that nothing moved: the old level is that of something else. */
  void compare(@Nullable Range with) {
    beside = true;
    other = with;
  }

  boolean isComparison() {
    return beside;
  }

  /** Whether more is told than what is left: down from 40; not retreat from four regions. */
  boolean isChange(Scan scan, List<Bound> bounds) {
    Bound from = bound(bounds, Role.FROM);
    if (from == null || has(Role.TO) || has(Role.BY) || !from.amount().isBare()) {
      return true;
    }
    int cue = from.first() - 2;
    return scan.is(cue, "up") || scan.is(cue, "down");
  }

  /** Lends the unit of one end to the other, where that is a bare number. */
  void shareUnit(List<Bound> bounds) {
    Bound from = bound(bounds, Role.FROM);
    Bound to = bound(bounds, Role.TO);
    if (from == null || to == null) {
      return;
    }
    if (to.amount().isBare() && !from.amount().isBare()) {
      bounds.set(bounds.indexOf(to), to.like(from));
    } else if (from.amount().isBare() && !to.amount().isBare()) {
      bounds.set(bounds.indexOf(from), from.like(to));
    }
  }

  Relation built(Scan scan, List<Bound> bounds, String text) {
    return beside
        ? Relation.of(comparison(scan, bounds, text))
        : Relation.of(change(scan, bounds, text));
  }

  private Comparison comparison(Scan scan, List<Bound> bounds, String text) {
    Bound by = bound(bounds, Role.BY);
    Bound value = bound(bounds, Role.TO);
    Bound with = bound(bounds, Role.FROM);
    Bound level = value == null ? with : value;
    return Comparison.builder()
        .relation(
            direction == ChangeDirection.UP ? ComparisonRelation.MORE : ComparisonRelation.LESS)
        .value(range(value))
        .other(range(with))
        .by(range(by))
        .unit(Optional.ofNullable(level == null ? null : level.amount().unit()))
        .byUnit(Optional.ofNullable(by == null ? null : byUnit(by.amount())))
        .than(Optional.ofNullable(other == null ? null : mention(scan, other, text)))
        .build();
  }

  private static Mention mention(Scan scan, Range range, String text) {
    Span span = scan.paragraph().span(range.first(), range.end());
    return new Mention(span, span.of(text));
  }

  private Change change(Scan scan, List<Bound> bounds, String text) {
    Bound level = bound(bounds, index(Role.TO) == null ? Role.FROM : Role.TO);
    Bound by = bound(bounds, Role.BY);
    Bound from = bound(bounds, Role.FROM);
    Bound to = bound(bounds, Role.TO);
    return Change.builder()
        .direction(direction)
        .from(range(from))
        .to(range(to))
        .by(range(by))
        .unit(Optional.ofNullable(level == null ? null : level.amount().unit()))
        .byUnit(Optional.ofNullable(by == null ? null : byUnit(by.amount())))
        .comparedWith(comparedWith(scan, bounds, text))
        .arithmetic(ChangeArithmetic.of(direction, from, to, by))
        .build();
  }

  private Optional<Mention> comparedWith(Scan scan, List<Bound> bounds, String text) {
    for (Role role : Role.values()) {
      Integer part = index(role);
      int limit =
          part != null && part + 1 < bounds.size() ? bounds.get(part + 1).first() : scan.size();
      Range range =
          part == null
              ? null
              : ComparedPeriods.behind(scan, bounds.get(part), role == Role.FROM, limit);
      if (range != null) {
        return Optional.of(mention(scan, range, text));
      }
    }
    return Optional.empty();
  }

  private static @Nullable String byUnit(Amount amount) {
    return amount.kind() == QuantityKind.NUMBER ? "times" : amount.unit();
  }

  private static Optional<NumberRange> range(@Nullable Bound bound) {
    if (bound == null) {
      return Optional.empty();
    }
    BigDecimal lower = bound.amount().lower();
    BigDecimal upper = bound.amount().upper();
    return bound.comparator() == QuantityComparator.BETWEEN
        ? Optional.of(new NumberRange(lower, upper))
        : Optional.of(NumberRange.of(lower));
  }
}
