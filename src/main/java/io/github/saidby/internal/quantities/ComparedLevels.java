package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.ChangeRoles.Role;
import io.github.saidby.model.ChangeDirection;
import io.github.saidby.text.PennTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links levels that no verb for a change tells: {@code sold 210 cars, compared with [150] a year
 * earlier}. What is compared with something else has not changed: {@code [52] cases, compared with
 * 31 in the north}.
 */
final class ComparedLevels {

  /** How far apart the two may stand, in tokens. */
  private static final int WINDOW = 20;

  private final Scan scan;
  private final List<Bound> bounds;
  private final OtherLevels others;

  ComparedLevels(Scan scan, List<Bound> bounds, ChangeWords words, Standards standards) {
    this.scan = scan;
    this.bounds = bounds;
    this.others = new OtherLevels(scan, bounds, words, standards);
  }

  /** Adds what is found to the drafts, one for each quantity. */
  void link(List<@Nullable ChangeDraft> drafts) {
    for (int i = 1; i < bounds.size(); i++) {
      OtherLevel other = drafts.get(i) == null ? others.at(i) : null;
      if (other != null) {
        link(other, drafts);
      }
    }
  }

  /**
   * Pairs a level with the nearest one before it, and both once more where both are told twice.
   * What lies above or below another stands before it with no other clause between.
   */
  private void link(OtherLevel other, List<@Nullable ChangeDraft> drafts) {
    int i = other.index();
    int least = other.way() == null ? 0 : i - 1;
    if (other.way() != null && opensClause(bounds.get(i - 1).end(), bounds.get(i).first())) {
      return;
    }
    for (int k = i - 1; k >= least && isNear(k, i); k--) {
      if (!others.isAgain(k) && drafts.get(k) == null && isPair(k, i)) {
        pair(k, i, other, drafts);
        boolean twice = k + 1 < i && others.isAgain(k + 1) && others.isAgain(i + 1);
        if (twice && drafts.get(k + 1) == null && isPair(k + 1, i + 1)) {
          pair(k + 1, i + 1, other, drafts);
        }
        return;
      }
    }
  }

  private boolean isPair(int k, int i) {
    Amount level = bounds.get(k).amount();
    Amount other = bounds.get(i).amount();
    boolean lends = other.isBare() && level.unit() != null; // of 27 million
    return (ChangeRoles.isLike(bounds.get(k), bounds.get(i)) || lends)
        && level.upper().compareTo(other.upper()) != 0;
  }

  private void pair(int k, int i, OtherLevel other, List<@Nullable ChangeDraft> drafts) {
    int order = bounds.get(k).amount().upper().compareTo(bounds.get(i).amount().upper());
    ChangeDirection direction = order > 0 ? ChangeDirection.UP : ChangeDirection.DOWN;
    if (other.way() != null && other.way() != direction) {
      return;
    }
    ChangeDraft draft = new ChangeDraft(direction);
    draft.put(Role.FROM, i);
    draft.put(Role.TO, k);
    if (!other.earlier()) {
      draft.compare(other.standard());
    }
    drafts.set(k, draft);
    drafts.set(i, draft);
  }

  /** Whether another verb or joiner stands there: 12%, but remains far above the average of 5%. */
  private boolean opensClause(int from, int to) {
    for (int at = from; at < to; at++) {
      PennTag tag = scan.paragraph().tag(at).penn();
      if (tag.isFinite() || tag == PennTag.CC) {
        return true;
      }
    }
    return false;
  }

  /** Whether two levels stand near each other in one sentence. */
  private boolean isNear(int k, int i) {
    int from = bounds.get(k).end();
    int to = bounds.get(i).first();
    return to - from <= WINDOW && !ChangeCues.hasBoundary(scan, from, to);
  }
}
