package io.github.saidby.internal.quantities;

import io.github.saidby.model.ChangeDirection;
import io.github.saidby.model.QuantityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells by the words around a level that another one is compared with it, and whose it is. */
final class OtherLevels {

  /** How many words behind a level may tell that it was before. */
  private static final int NEAR = 8;

  private final Scan scan;
  private final List<Bound> bounds;
  private final ChangeWords words;
  private final Standards standards;

  OtherLevels(Scan scan, List<Bound> bounds, ChangeWords words, Standards standards) {
    this.scan = scan;
    this.bounds = bounds;
    this.words = words;
    this.standards = standards;
  }

  /** The level that a quantity is for another one; null where it is none. */
  @Nullable OtherLevel at(int i) {
    Bound level = bounds.get(i);
    if (i == 0 || !isLevel(level)) {
      return null;
    }
    if (isOldAside(level)) {
      return OtherLevel.earlier(i);
    }
    Range named = named(level);
    int cue = named == null ? cue(i) : named.first() - 1;
    ChangeDirection way = named == null ? null : words.besideDirection(scan, cue);
    if (way == null && !ChangeRoles.compares(scan, cue)) {
      return null;
    }
    boolean earlier = isEarlier(i) || (isAgain(i + 1) && isEarlier(i + 1)) || isEarlier(named);
    if (earlier) {
      return way == null ? OtherLevel.earlier(i) : null;
    }
    Range standard = named == null ? standards.behindLevel(level) : named;
    return standard == null && !isCompared(cue) ? null : OtherLevel.of(i, standard, way);
  }

  /** Whether a quantity tells the one before it once more: $212 million, [or 87 cents] a share. */
  boolean isAgain(int i) {
    if (i == 0 || i >= bounds.size()) {
      return false;
    }
    Bound bound = bounds.get(i);
    int comma = bound.first() - 2;
    return scan.is(bound.first() - 1, "or")
        && scan.is(comma, ",")
        && comma <= bounds.get(i - 1).end() + 1
        && bound.amount().unit() != null;
  }

  private static boolean isLevel(Bound bound) {
    return ChangeRoles.canChange(bound) || bound.amount().kind() == QuantityKind.DURATION;
  }

  /** Closed at $4.10, from [$4.05]: the old level, with nothing that it counts itself. */
  private boolean isOldAside(Bound level) {
    return scan.is(level.first() - 1, "from")
        && scan.is(level.first() - 2, ",")
        && !CurrencyTrust.opensNoun(scan, level.end());
  }

  /** The noun that names a level behind a word that compares: against [a norm] of 27. */
  private @Nullable Range named(Bound level) {
    boolean inside = scan.is(level.first() + 1, "of"); // average of 60
    Range noun = standards.beforeOf(inside ? level.first() + 1 : level.first() - 1);
    return noun != null && leadsTo(noun) ? noun : null;
  }

  private boolean leadsTo(Range noun) {
    int cue = noun.first() - 1;
    boolean level = WordClass.LEVEL_NOUN.has(scan.word(noun.end() - 1));
    return level
        ? ChangeRoles.compares(scan, cue) || words.besideDirection(scan, cue) != null
        : ChangeRoles.compares(scan, cue) && isCompared(cue);
  }

  private int cue(int i) {
    return ChangeRoles.beforeLevel(scan, bounds.get(i).first() - 1, bounds.get(i - 1).end() - 1);
  }

  private boolean isCompared(int cue) {
    return scan.is(cue - 1, "compared");
  }

  /** Whether a noun names a level of another time: against [last year's total] of 40. */
  private boolean isEarlier(@Nullable Range noun) {
    return noun != null
        && ComparedPeriods.isOtherTime(scan, noun.first(), noun.end() - noun.first());
  }

  /** Whether a level is told of another time. */
  private boolean isEarlier(int i) {
    Bound level = bounds.get(i);
    int limit = i + 1 < bounds.size() ? bounds.get(i + 1).first() : scan.size();
    Range period = ComparedPeriods.behind(scan, level, true, limit);
    return (period != null && period.first() >= level.end())
        || ComparedPeriods.isOtherTime(scan, level.end(), NEAR);
  }
}
