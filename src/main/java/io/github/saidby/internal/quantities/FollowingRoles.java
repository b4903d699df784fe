package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.ChangeRoles.Role;
import io.github.saidby.model.QuantityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a quantity that no word for a change governs is in the change that the one before it
 * is part of: one more difference ({@code by 4% in May and [2%] in June}), the same in another unit
 * ({@code to 19%, or [2 points]}), the level behind the difference ({@code up 5% at [$51]}), the
 * old level ({@code fell to $184 million, compared with [$209 million]}).
 */
final class FollowingRoles {

  private final ChangeWords words;

  FollowingRoles(ChangeWords words) {
    this.words = words;
  }

  /**
   * The role of a quantity; null where it takes no part.
   *
   * @param i its index
   * @param open the change that goes on
   */
  @Nullable Role of(Scan scan, List<Bound> bounds, int i, ChangeDraft open) {
    if (isOldLevel(scan, bounds, i, open)) {
      return Role.FROM;
    }
    Role end = ChangeEnds.ofFactor(scan, bounds, i, open);
    if (end != null || i == 0) {
      return end;
    }
    if (isLast(open, Role.BY, i)) {
      return behindDifference(scan, bounds, i, open);
    }
    boolean again =
        isLast(open, Role.TO, i)
            && !open.has(Role.BY)
            && bounds.get(i).amount().kind() == QuantityKind.PERCENT
            && ChangeRoles.isOtherwise(scan, bounds.get(i - 1), bounds.get(i));
    return again ? Role.BY : null;
  }

  /** Whether the quantity right before another one has a role. */
  private static boolean isLast(ChangeDraft open, Role role, int i) {
    Integer index = open.index(role);
    return index != null && index == i - 1;
  }

  /** Fell to $184 million, compared with [$209 million]. */
  private static boolean isOldLevel(Scan scan, List<Bound> bounds, int i, ChangeDraft open) {
    Bound bound = bounds.get(i);
    Bound to = open.bound(bounds, Role.TO);
    return to != null
        && !open.has(Role.FROM)
        && ChangeRoles.isLike(bound, to)
        && ChangeRoles.compares(scan, bound.first() - 1);
  }

  private @Nullable Role behindDifference(Scan scan, List<Bound> bounds, int i, ChangeDraft open) {
    Bound difference = bounds.get(i - 1);
    Bound bound = bounds.get(i);
    boolean level = !open.has(Role.TO) && ChangeRoles.canChange(bound);
    boolean ends =
        ChangeEnds.isLevel(scan, difference, bound) || ChangeEnds.endsTwice(scan, bounds, i);
    if (level && ends) {
      return Role.TO;
    }
    if (ChangeRoles.isOtherwise(scan, difference, bound)) {
      return Role.BY;
    }
    if (level && isAtLevel(scan, difference, bound)) {
      return Role.TO;
    }
    return isListed(scan, difference, bound) ? Role.BY : null;
  }

  /** Up 5% at [$51], 12 points lower at [1,902]; not "rose 5% at two ports". */
  private boolean isAtLevel(Scan scan, Bound difference, Bound bound) {
    int behind = difference.end();
    boolean points =
        WordClass.DIFFERENCE.has(scan.word(behind))
            || words.compares(scan, behind)
            || scan.is(behind, "up")
            || scan.is(behind, "down");
    int at = points ? behind + 1 : behind;
    return scan.is(at, "at")
        && bound.first() == at + 1
        && (points || !ChangeRoles.isLike(bound, difference))
        && !counts(scan, bound);
  }

  private static boolean counts(Scan scan, Bound bound) {
    int behind = bound.end();
    return bound.amount().isBare()
        && scan.isWord(behind)
        && scan.paragraph().tag(behind).isNoun()
        && !WordClass.DIFFERENCE.has(scan.word(behind))
        && !WordClass.NOT_COUNTED.has(scan.word(behind));
  }

  /** By 4% in May and [2%] in June; not "grew 3%, below the 4% in May". */
  private static boolean isListed(Scan scan, Bound difference, Bound bound) {
    return (scan.is(bound.first() - 1, "and") || scan.is(bound.first() - 1, ","))
        && !scan.is(bound.amount().first() - 1, "the")
        && bound.amount().unit() != null
        && ChangeRoles.isLike(bound, difference);
  }
}
