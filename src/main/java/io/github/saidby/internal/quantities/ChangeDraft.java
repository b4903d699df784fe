package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.ChangeRoles.Role;
import io.github.saidby.model.ChangeDirection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change or comparison in the making: which way, and the quantities that take part, by their
 * indices.
 */
final class ChangeDraft {

  private final ChangeDirection direction;
  private final @Nullable ChangeDraft main;
  private final Map<Role, Integer> parts = new EnumMap<>(Role.class);

  private boolean beside;
  private @Nullable Range standard;

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
    standard = with;
  }

  boolean isComparison() {
    return beside;
  }

  /** With whom or what it is compared; null where no phrase tells. */
  @Nullable Range standard() {
    return standard;
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
}
