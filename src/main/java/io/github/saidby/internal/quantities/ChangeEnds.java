package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.ChangeRoles.Role;
import io.github.saidby.model.QuantityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the levels behind a difference or factor: {@code added 62 cents [to $71]}, {@code fell 11
 * cents to settle [at $5]}, {@code doubled [to $4 million] from [$2 million]}.
 */
final class ChangeEnds {

  /** How many tokens may stand between one end of a change and the preposition of the other. */
  private static final int WINDOW = 6;

  private ChangeEnds() {}

  /** The end of a change that a factor tells; null where the quantity is none. */
  static @Nullable Role ofFactor(Scan scan, List<Bound> bounds, int i, ChangeDraft open) {
    Bound by = open.bound(bounds, Role.BY);
    Bound bound = bounds.get(i);
    boolean factor =
        by != null
            && by.amount().kind() == QuantityKind.NUMBER
            && ChangeRoles.canChange(bound)
            && bound.amount().kind() != QuantityKind.NUMBER;
    if (!factor || !takesPart(open, i - 1)) {
      return null;
    }
    int end = bounds.get(i - 1).end();
    int before = ChangeRoles.beforeLevel(scan, bound.first() - 1, end - 1);
    if (before - end > WINDOW || hasComma(scan, end, before)) {
      return null;
    }
    Role role = scan.is(before, "to") ? Role.TO : scan.is(before, "from") ? Role.FROM : null;
    Bound other = open.bound(bounds, role == Role.TO ? Role.FROM : Role.TO);
    boolean fits = other == null || ChangeRoles.isLike(other, bound) || bound.amount().isBare();
    return role == null || open.has(role) || !fits ? null : role;
  }

  private static boolean takesPart(ChangeDraft open, int i) {
    for (Role role : Role.values()) {
      Integer index = open.index(role);
      if (index != null && index == i) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasComma(Scan scan, int from, int to) {
    for (int at = from; at < to; at++) {
      if (scan.is(at, ",")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the next quantity is the level that a difference leads to. */
  static boolean leadsToLevel(Scan scan, List<Bound> bounds, int i) {
    if (i + 1 >= bounds.size()) {
      return false;
    }
    Bound difference = bounds.get(i);
    boolean again =
        i + 2 < bounds.size() && ChangeRoles.isOtherwise(scan, difference, bounds.get(i + 1));
    Bound last = again ? bounds.get(i + 1) : difference; // 4 cents, or 2%, to $1.88
    Bound level = bounds.get(again ? i + 2 : i + 1);
    return ChangeRoles.canChange(level)
        && ChangeRoles.isLike(level, difference)
        && (again ? isAside(scan, last, level) : isLevel(scan, difference, level));
  }

  /** Or 2%, [to $1.88]: the level behind the same difference told twice. */
  private static boolean isAside(Scan scan, Bound last, Bound level) {
    return scan.is(last.end(), ",")
        && scan.is(last.end() + 1, "to")
        && level.first() == last.end() + 2;
  }

  /** Whether a quantity is the level behind a difference that is told twice. */
  static boolean endsTwice(Scan scan, List<Bound> bounds, int i) {
    return i > 1
        && ChangeRoles.isOtherwise(scan, bounds.get(i - 2), bounds.get(i - 1))
        && ChangeRoles.isLike(bounds.get(i - 2), bounds.get(i))
        && isAside(scan, bounds.get(i - 1), bounds.get(i));
  }

  /** Behind the difference and its points. */
  private static int endOf(Scan scan, Bound difference) {
    int end = difference.end();
    return WordClass.DIFFERENCE.has(scan.word(end)) ? end + 1 : end;
  }

  /** 62 cents [to $71]; 11 cents, to settle [at $5]; 2%, closing [at 318p]. */
  static boolean isLevel(Scan scan, Bound difference, Bound level) {
    int end = endOf(scan, difference);
    if (scan.is(end, "to") && level.first() == end + 1) {
      return ChangeRoles.isLike(level, difference)
          && level.amount().kind() != QuantityKind.PERCENT; // losing 54% to 46%
    }
    int verb = level.first() - 2;
    int first = scan.is(verb - 1, "to") || scan.is(verb - 1, "and") ? verb - 1 : verb;
    first = scan.is(first - 1, ",") ? first - 1 : first;
    return scan.is(level.first() - 1, "at")
        && WordClass.SETTLE.has(scan.word(verb))
        && first == end;
  }
}
