package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.ChangeRoles.Role;
import io.github.saidby.model.ChangeDirection;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Links levels that no verb for a change tells: {@code sold 210 cars, compared with [150] a year
 * earlier}; {@code [31] drownings, 14 fewer than last year}. What is compared with something else
 * has not changed: {@code [52] cases, compared with 31 in the north}.
 */
final class ComparedLevels {

  /** How far apart the two may stand, in tokens. */
  private static final int WINDOW = 20;

  private final Scan scan;
  private final List<Bound> bounds;
  private final ChangeWords words;
  private final Others others;

  ComparedLevels(Scan scan, List<Bound> bounds, ChangeWords words, Others others) {
    this.scan = scan;
    this.bounds = bounds;
    this.words = words;
    this.others = others;
  }

  /** Adds what is found to the drafts, one for each quantity. */
  void link(List<@Nullable ChangeDraft> drafts) {
    for (int i = 0; i < bounds.size(); i++) {
      ChangeDraft draft = drafts.get(i);
      if (draft == null) {
        linkOther(i, drafts);
      } else if (isDifference(draft, i)) {
        linkDifference(i, draft, drafts);
      }
    }
  }

  /** 14 fewer than last year; 5% more than its rival; 30% more likely. */
  private void linkDifference(int i, ChangeDraft draft, List<@Nullable ChangeDraft> drafts) {
    int than = than(bounds.get(i));
    boolean likely = scan.is(bounds.get(i).end() + 1, "likely");
    boolean beside = than == scan.afterHyphen(bounds.get(i).end());
    int near = beside ? Others.NEAR_BESIDE : Others.NEAR;
    boolean compares = likely || (than >= 0 && !others.isBefore(than + 1, near));
    if (i > 0 && draft.isOnly(Role.BY) && isOfLevel(i)) {
      join(i, draft, compares, drafts);
    }
    if (compares) {
      draft.compare(than < 0 ? null : others.behindThan(than));
    }
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

  /** Whether a quantity is a difference alone. */
  private static boolean isDifference(ChangeDraft draft, int i) {
    Integer by = draft.index(Role.BY);
    return by != null && by == i;
  }

  /** The index of the word before what a difference compares with; -1 without one. */
  private int than(Bound difference) {
    int end = scan.afterHyphen(difference.end());
    if (words.leadsBeside(scan, end)) {
      return end;
    }
    return words.compares(scan, end) ? others.than(difference) : -1;
  }

  /** Compared with 150 a year earlier; compared with 31 in the north. */
  private void linkOther(int i, List<@Nullable ChangeDraft> drafts) {
    Bound other = bounds.get(i);
    int free = i == 0 ? 0 : bounds.get(i - 1).end();
    Range named = others.beforeOf(other.first() - 1); // against a norm of 27
    boolean leads =
        named != null
            && ChangeRoles.compares(scan, named.first() - 1)
            && (scan.is(named.first() - 2, "compared")
                || WordClass.LEVEL_NOUN.has(scan.word(named.end() - 1)));
    int cue =
        named != null && leads
            ? named.first() - 1
            : ChangeRoles.beforeLevel(scan, other.first() - 1, free - 1);
    boolean from = isAside(i, cue);
    boolean compares = from || ChangeRoles.compares(scan, cue);
    boolean level = ChangeRoles.canChange(other) || other.amount().kind() == QuantityKind.DURATION;
    if (i == 0 || !level || !compares) {
      return;
    }
    boolean again = i + 1 < bounds.size() && isAgain(i + 1); // $198 million, or 80 cents,
    boolean earlier = from || isEarlier(again ? i + 1 : i) || isEarlier(i);
    Range with = earlier ? null : named == null ? others.besideLevel(other) : named;
    if (!earlier && with == null && !scan.is(cue - 1, "compared")) {
      return;
    }
    for (int k = i - 1; k >= 0 && isOneSentence(bounds.get(k).end(), other.first()); k--) {
      if (!isAgain(k) && drafts.get(k) == null && isPair(k, i)) {
        pair(k, i, earlier, with, drafts);
        boolean both = again && k + 1 < i && isAgain(k + 1) && isPair(k + 1, i + 1);
        if (both && drafts.get(k + 1) == null) {
          pair(k + 1, i + 1, earlier, with, drafts);
        }
        return;
      }
    }
  }

  /** Closed at $4.10, from [$4.05]: the old level, with nothing that it counts itself. */
  private boolean isAside(int i, int from) {
    Bound old = bounds.get(i);
    return scan.is(from, "from")
        && scan.is(from - 1, ",")
        && old.first() == from + 1
        && !CurrencyTrust.opensNoun(scan, old.end());
  }

  private boolean isPair(int k, int i) {
    Bound level = bounds.get(k);
    Bound other = bounds.get(i);
    boolean lends = other.amount().isBare() && level.amount().unit() != null; // of 27 million
    return (ChangeRoles.isLike(level, other) || lends)
        && level.amount().upper().compareTo(other.amount().upper()) != 0;
  }

  private void pair(
      int k, int i, boolean earlier, @Nullable Range with, List<@Nullable ChangeDraft> drafts) {
    int order = bounds.get(k).amount().upper().compareTo(bounds.get(i).amount().upper());
    ChangeDraft draft = new ChangeDraft(order > 0 ? ChangeDirection.UP : ChangeDirection.DOWN);
    draft.put(Role.FROM, i);
    draft.put(Role.TO, k);
    if (!earlier) {
      draft.compare(with);
    }
    drafts.set(k, draft);
    drafts.set(i, draft);
  }

  /** Whether a quantity tells the one before it once more: $212 million, [or 87 cents] a share. */
  private boolean isAgain(int i) {
    Bound bound = bounds.get(i);
    int comma = bound.first() - 2;
    return i > 0
        && scan.is(bound.first() - 1, "or")
        && scan.is(comma, ",")
        && comma <= bounds.get(i - 1).end() + 1
        && bound.amount().unit() != null;
  }

  /** Whether a level is told of another time. */
  private boolean isEarlier(int i) {
    Bound old = bounds.get(i);
    int limit = i + 1 < bounds.size() ? bounds.get(i + 1).first() : scan.size();
    Range period = ComparedPeriods.behind(scan, old, true, limit);
    return (period != null && period.first() >= old.end())
        || others.isBefore(old.end(), Others.NEAR);
  }

  /** Whether a difference behind a comma is that of the level before it from another one. */
  private boolean isOfLevel(int i) {
    Bound by = bounds.get(i);
    Bound level = bounds.get(i - 1);
    boolean noun = scan.is(by.first() - 1, "a") || scan.is(by.first() - 1, "an");
    int comma = noun ? by.first() - 2 : by.first() - 1; // , a 14% jump
    int mark = Asides.before(scan, comma);
    QuantityKind kind = by.amount().kind();
    boolean share = kind == QuantityKind.PERCENT || kind == QuantityKind.FRACTION;
    boolean alike =
        share ? level.comparator() != QuantityComparator.VAGUE : ChangeRoles.isLike(by, level);
    return alike
        && ChangeRoles.canChange(level)
        && !scan.isHyphen(level.amount().first() + 1)
        && scan.is(comma, ",")
        && ((noun && share && !scan.is(by.end() + 1, "in"))
            || isRise(by.end())
            || (words.compares(scan, by.end()) && scan.is(by.end() + 1, "than")))
        && Appositions.isPlain(scan, level, mark);
  }

  /** 8% [up on] last year. */
  private boolean isRise(int at) {
    return (scan.is(at, "up") || scan.is(at, "down"))
        && (scan.is(at + 1, "on") || scan.is(at + 1, "from"));
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
