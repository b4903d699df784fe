package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.ChangeRoles.Role;
import io.github.saidby.model.ChangeDirection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Links a level with the one that is expected of it: {@code a market worth $112 million could reach
 * $1.5 billion}.
 */
final class FutureLevels {

  /** How far before the verb its auxiliary is looked for, in tokens. */
  private static final int WINDOW = 4;

  private FutureLevels() {}

  /** Adds a change where a quantity in no change is told to reach another one. */
  static void link(Scan scan, List<Bound> bounds, List<@Nullable ChangeDraft> drafts) {
    for (int i = 1; i < bounds.size(); i++) {
      Bound now = bounds.get(i - 1);
      Bound then = bounds.get(i);
      boolean free = drafts.get(i - 1) == null && drafts.get(i) == null;
      if (free && isLevel(scan, now) && isReached(scan, then, now.end()) && areAlike(now, then)) {
        int order = then.amount().upper().compareTo(now.amount().upper());
        ChangeDraft draft = new ChangeDraft(order > 0 ? ChangeDirection.UP : ChangeDirection.DOWN);
        draft.put(Role.FROM, i - 1);
        draft.put(Role.TO, i);
        drafts.set(i - 1, draft);
        drafts.set(i, draft);
      }
    }
  }

  private static boolean areAlike(Bound now, Bound then) {
    return now.amount().unit() != null
        && now.amount().kind() == then.amount().kind()
        && Objects.equals(now.amount().unit(), then.amount().unit())
        && now.amount().upper().compareTo(then.amount().upper()) != 0
        && ChangeRoles.canChange(now);
  }

  /** Estimated at, worth, was: what the subject is now. */
  private static boolean isLevel(Scan scan, Bound bound) {
    int before = before(scan, bound);
    return scan.is(before, "at")
        || scan.is(before, "worth")
        || WordClass.LEVEL_VERB.has(scan.word(before));
  }

  /** Could reach, is expected to hit, in the same clause. */
  private static boolean isReached(Scan scan, Bound bound, int from) {
    boolean bounds = WordClass.REACH.has(scan.word(bound.first())); // could exceed
    int verb = bounds ? bound.first() : before(scan, bound);
    if (!WordClass.REACH.has(scan.word(verb))) {
      return false;
    }
    for (int i = verb; i > from; i--) {
      if (scan.isBoundary(i)) {
        return false;
      }
    }
    for (int i = verb - 1; i >= Math.max(from, verb - WINDOW); i--) {
      if (WordClass.FUTURE.has(scan.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static int before(Scan scan, Bound bound) {
    int at = bound.first() - 1;
    while (at > 0
        && WordClass.INSIDE_CHANGE.has(scan.word(at))
        && !WordClass.REACH.has(scan.word(at))) {
      at--;
    }
    return at;
  }
}
