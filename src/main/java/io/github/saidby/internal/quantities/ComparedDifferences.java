package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.ChangeRoles.Role;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a difference is from, and of which level: {@code 5% more than [its rival]}, {@code 3%
 * below [budget]}; {@code [31] drownings, 14 fewer than last year}. What differs from another time
 * has changed; what differs from something else is compared.
 */
final class ComparedDifferences {

  /** How many words behind "than" may tell that it was before. */
  private static final int NEAR = 8;

  /** How many words behind "below" or "ahead of" may: 12% below last year's. */
  private static final int NEAR_BESIDE = 4;

  private final Scan scan;
  private final List<Bound> bounds;
  private final ChangeWords words;
  private final Standards standards;

  ComparedDifferences(Scan scan, List<Bound> bounds, ChangeWords words, Standards standards) {
    this.scan = scan;
    this.bounds = bounds;
    this.words = words;
    this.standards = standards;
  }

  /** Adds what is found to the drafts, one for each quantity. */
  void link(List<@Nullable ChangeDraft> drafts) {
    for (int i = 0; i < bounds.size(); i++) {
      ChangeDraft draft = drafts.get(i);
      if (draft != null && isDifference(draft, i)) {
        link(i, draft, drafts);
      }
    }
  }

  private static boolean isDifference(ChangeDraft draft, int i) {
    Integer by = draft.index(Role.BY);
    return by != null && by == i;
  }

  private void link(int i, ChangeDraft draft, List<@Nullable ChangeDraft> drafts) {
    Bound difference = bounds.get(i);
    int than = than(difference);
    boolean compares = isOfGroup(difference) || (than >= 0 && !isOtherTime(difference, than));
    if (i > 0 && draft.isOnly(Role.BY) && isOfLevel(difference, bounds.get(i - 1))) {
      join(i, draft, compares, drafts);
    }
    if (compares) {
      draft.compare(than < 0 ? null : standards.behindThan(than));
    }
  }

  /** The index of the word before what a difference is from; -1 without one. */
  private int than(Bound difference) {
    int cue = scan.afterHyphen(difference.end());
    if (words.leadsBeside(scan, cue)) {
      return cue;
    }
    return words.compares(scan, cue) ? standards.than(difference) : -1;
  }

  /** 30% more likely: one group is compared with another. */
  private boolean isOfGroup(Bound difference) {
    return scan.is(difference.end() + 1, "likely");
  }

  private boolean isOtherTime(Bound difference, int than) {
    boolean beside = than == scan.afterHyphen(difference.end());
    return ComparedPeriods.isOtherTime(scan, than + 1, beside ? NEAR_BESIDE : NEAR);
  }

  /** The level before a difference, which a change may have led to: rose to [90], 12 more than. */
  private static void join(
      int i, ChangeDraft difference, boolean compares, List<@Nullable ChangeDraft> drafts) {
    ChangeDraft level = drafts.get(i - 1);
    if (level == null) {
      difference.put(Role.TO, i - 1);
      drafts.set(i - 1, difference);
    } else if (!compares && level.isOnly(Role.TO) && level.direction() == difference.direction()) {
      level.put(Role.BY, i);
      drafts.set(i, level);
    }
  }

  /** Whether a difference behind a comma is that of the level before it from another one. */
  private boolean isOfLevel(Bound difference, Bound level) {
    boolean noun = scan.is(difference.first() - 1, "a") || scan.is(difference.first() - 1, "an");
    int comma = noun ? difference.first() - 2 : difference.first() - 1; // , a 14% jump
    boolean share = isShare(difference);
    boolean named = noun && share && !scan.is(difference.end() + 1, "in");
    boolean alike =
        share
            ? level.comparator() != QuantityComparator.VAGUE
            : ChangeRoles.isLike(difference, level);
    return alike
        && scan.is(comma, ",")
        && (named || isRise(difference.end()) || isBeforeThan(difference.end()))
        && ChangeRoles.canChange(level)
        && !scan.isHyphen(level.amount().first() + 1)
        && Appositions.isPlain(scan, level, Asides.before(scan, comma));
  }

  private static boolean isShare(Bound difference) {
    QuantityKind kind = difference.amount().kind();
    return kind == QuantityKind.PERCENT || kind == QuantityKind.FRACTION;
  }

  /** 8% [up on] last year. */
  private boolean isRise(int at) {
    return (scan.is(at, "up") || scan.is(at, "down"))
        && (scan.is(at + 1, "on") || scan.is(at + 1, "from"));
  }

  /** 14 [fewer] than last year. */
  private boolean isBeforeThan(int at) {
    return words.compares(scan, at) && scan.is(at + 1, "than");
  }
}
