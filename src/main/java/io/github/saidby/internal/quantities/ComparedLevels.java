package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.ChangeRoles.Role;
import io.github.saidby.model.ChangeDirection;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links levels that no verb for a change tells: {@code sold 210 cars, compared with [150] a year
 * earlier}; {@code [31] drownings, 14 fewer than last year}.
 */
final class ComparedLevels {

  /** How far apart the two may stand, in tokens. */
  private static final int WINDOW = 20;

  /** How many words behind "than" may tell that it was before. */
  private static final int NEAR = 4;

  private final Scan scan;
  private final List<Bound> bounds;
  private final ChangeWords words;

  ComparedLevels(Scan scan, List<Bound> bounds, ChangeWords words) {
    this.scan = scan;
    this.bounds = bounds;
    this.words = words;
  }

  /** Adds what is found to the drafts, one for each quantity. */
  void link(List<@Nullable ChangeDraft> drafts) {
    for (int i = 1; i < bounds.size(); i++) {
      ChangeDraft draft = drafts.get(i);
      if (draft == null) {
        linkOld(i, drafts);
      } else if (draft.isOnly(Role.BY) && drafts.get(i - 1) == null && isOfLevel(i)) {
        draft.put(Role.TO, i - 1);
        drafts.set(i - 1, draft);
      }
    }
  }

  /** Compared with 150 a year earlier. */
  private void linkOld(int i, List<@Nullable ChangeDraft> drafts) {
    Bound old = bounds.get(i);
    int cue = ChangeRoles.beforeLevel(scan, old.first() - 1, bounds.get(i - 1).end() - 1);
    int limit = i + 1 < bounds.size() ? bounds.get(i + 1).first() : scan.size();
    if (!ChangeRoles.canChange(old) || !ChangeRoles.compares(scan, cue)) {
      return;
    }
    Range period = ComparedPeriods.behind(scan, old, true, limit);
    if ((period == null || period.first() < old.end()) && !isBefore(scan, old.end())) {
      return;
    }
    for (int k = i - 1; k >= 0 && isOneSentence(bounds.get(k).end(), old.first()); k--) {
      Bound level = bounds.get(k);
      int order = level.amount().upper().compareTo(old.amount().upper());
      if (drafts.get(k) == null && ChangeRoles.isLike(level, old) && order != 0) {
        ChangeDraft draft = new ChangeDraft(order > 0 ? ChangeDirection.UP : ChangeDirection.DOWN);
        draft.put(Role.FROM, i);
        draft.put(Role.TO, k);
        drafts.set(k, draft);
        drafts.set(i, draft);
        return;
      }
    }
  }

  /** Whether a difference behind a comma is that of the level before it from an earlier one. */
  private boolean isOfLevel(int i) {
    Bound by = bounds.get(i);
    Bound level = bounds.get(i - 1);
    int mark = Asides.before(scan, by.first() - 1);
    QuantityKind kind = by.amount().kind();
    boolean share = kind == QuantityKind.PERCENT || kind == QuantityKind.FRACTION;
    boolean alike =
        share ? level.comparator() != QuantityComparator.VAGUE : ChangeRoles.isLike(by, level);
    return alike
        && ChangeRoles.canChange(level)
        && !scan.isHyphen(level.amount().first() + 1)
        && scan.is(by.first() - 1, ",")
        && words.compares(scan, by.end())
        && isThanBefore(scan, by.end() + 1)
        && Appositions.isPlain(scan, level, mark);
  }

  /** Than last year; than in 2024; than a week ago. */
  static boolean isThanBefore(Scan scan, int than) {
    return scan.is(than, "than") && isBefore(scan, than + 1);
  }

  private static boolean isBefore(Scan scan, int from) {
    for (int i = from; i < from + NEAR && !scan.isBoundary(i); i++) {
      String word = scan.word(i);
      if ((WordClass.PREVIOUS.has(word) && !WordClass.ALIKE.has(word))
          || WordClass.AFTER_TIME_APART.has(word)
          || ComparedPeriods.isYear(scan, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOneSentence(int from, int to) {
    if (to - from > WINDOW) {
      return false;
    }
    for (int at = from; at < to; at++) {
      if (scan.isBoundary(at)) {
        return false;
      }
    }
    return true;
  }
}
