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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds the change or comparison that a draft has found the parts of. */
final class RelationBuilder {

  private final Scan scan;
  private final List<Bound> bounds;
  private final String text;

  /**
   * Reads the parts of drafts.
   *
   * @param bounds the quantities that the drafts' indices are of
   * @param text the whole text, in which the paragraph of the scan stands
   */
  RelationBuilder(Scan scan, List<Bound> bounds, String text) {
    this.scan = scan;
    this.bounds = bounds;
    this.text = text;
  }

  Relation of(ChangeDraft draft) {
    return draft.isComparison() ? Relation.of(comparison(draft)) : Relation.of(change(draft));
  }

  private Comparison comparison(ChangeDraft draft) {
    Bound by = draft.bound(bounds, Role.BY);
    Bound value = draft.bound(bounds, Role.TO);
    Bound other = draft.bound(bounds, Role.FROM);
    boolean more = draft.direction() == ChangeDirection.UP;
    return Comparison.builder()
        .relation(more ? ComparisonRelation.MORE : ComparisonRelation.LESS)
        .value(range(value))
        .other(range(other))
        .by(range(by))
        .unit(unit(value == null ? other : value))
        .byUnit(byUnit(by))
        .than(mention(draft.standard()))
        .build();
  }

  private Change change(ChangeDraft draft) {
    Bound by = draft.bound(bounds, Role.BY);
    Bound from = draft.bound(bounds, Role.FROM);
    Bound to = draft.bound(bounds, Role.TO);
    return Change.builder()
        .direction(draft.direction())
        .from(range(from))
        .to(range(to))
        .by(range(by))
        .unit(unit(to == null ? from : to))
        .byUnit(byUnit(by))
        .comparedWith(mention(period(draft)))
        .arithmetic(ChangeArithmetic.of(draft.direction(), from, to, by))
        .build();
  }

  /** The period that a change is compared with; null where none is told. */
  private @Nullable Range period(ChangeDraft draft) {
    for (Role role : Role.values()) {
      Integer part = draft.index(role);
      Range period = part == null ? null : period(part, role == Role.FROM);
      if (period != null) {
        return period;
      }
    }
    return null;
  }

  private @Nullable Range period(int part, boolean old) {
    int limit = part + 1 < bounds.size() ? bounds.get(part + 1).first() : scan.size();
    return ComparedPeriods.behind(scan, bounds.get(part), old, limit);
  }

  private Optional<Mention> mention(@Nullable Range range) {
    if (range == null) {
      return Optional.empty();
    }
    Span span = scan.paragraph().span(range.first(), range.end());
    return Optional.of(new Mention(span, span.of(text)));
  }

  private static Optional<String> unit(@Nullable Bound bound) {
    return bound == null ? Optional.empty() : Optional.ofNullable(bound.amount().unit());
  }

  private static Optional<String> byUnit(@Nullable Bound by) {
    return by != null && by.amount().kind() == QuantityKind.NUMBER
        ? Optional.of("times")
        : unit(by);
  }

  private static Optional<NumberRange> range(@Nullable Bound bound) {
    if (bound == null) {
      return Optional.empty();
    }
    BigDecimal lower = bound.amount().lower();
    return Optional.of(
        bound.comparator() == QuantityComparator.BETWEEN
            ? new NumberRange(lower, bound.amount().upper())
            : NumberRange.of(lower));
  }
}
