package io.github.saidby.internal.quantities;

import io.github.saidby.model.QuantityKind;
import java.util.List;

/**
 * Units that are said once for two numbers. A bare number that is the whole object of a verb for a
 * change takes the unit of the one before it, when that is the object of such a verb, too ({@code
 * gained six pounds and then lost [four]}); so do two leads ({@code 18 points behind Lind and only
 * [3.5] ahead of Crane}).
 */
final class UnderstoodUnits {

  /** How far apart the two may stand, in tokens. */
  private static final int WINDOW = 14;

  private UnderstoodUnits() {}

  /** The quantity with its unit, or as it was. */
  static Bound of(Scan scan, List<Bound> found, Bound bound, ChangeWords changes) {
    Bound last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean takes =
        last != null
            && bound.amount().isBare()
            && last.amount().unit() != null
            && bound.first() - last.end() <= WINDOW
            && (isLead(scan, bound, last)
                || isAge(scan, bound, last)
                || isShare(scan, bound, last)
                || isMove(scan, bound, last, changes))
            && isOneSentence(scan, last.end(), bound.first());
    if (last != null && isPoints(scan, bound, last)) {
      return new Bound(
          bound
              .amount()
              .in(QuantityKind.PERCENT, "{percentage point}", bound.amount().end(), "points"),
          bound.comparator(),
          bound.first(),
          bound.end());
    }
    return last != null && takes ? bound.like(last) : bound;
  }

  /** On 27%, down [one]: the points of a share. */
  private static boolean isPoints(Scan scan, Bound bound, Bound last) {
    int cue = bound.first() - 1;
    return last.amount().kind() == QuantityKind.PERCENT
        && bound.amount().isBare()
        && (scan.is(cue, "up") || scan.is(cue, "down"))
        && (scan.is(cue - 1, ",") || scan.is(cue - 1, "("))
        && cue - 1 == last.end()
        && isWhole(scan, bound.end());
  }

  /** Aged six, [nine] and [12]. */
  private static boolean isAge(Scan scan, Bound bound, Bound last) {
    int joiner = bound.first() - 1;
    return last.amount().kind() == QuantityKind.AGE
        && (joiner == last.end() || (joiner == last.end() + 1 && scan.is(last.end(), ",")))
        && (scan.is(joiner, ",") || WordClass.LIST_JOINER.has(scan.word(joiner)))
        && !CurrencyTrust.opensNoun(scan, bound.end());
  }

  private static boolean lends(Bound bound) {
    return switch (bound.amount().kind()) {
      case PERCENT, MEASURE, TEMPERATURE -> true;
      default -> false;
    };
  }

  private static boolean isMove(Scan scan, Bound bound, Bound last, ChangeWords changes) {
    return lends(last)
        && isMoved(scan, bound, changes)
        && isMoved(scan, last, changes)
        && isWhole(scan, bound.end());
  }

  /** 18 points behind Lind and only 3.5 ahead of Crane. */
  private static boolean isLead(Scan scan, Bound bound, Bound last) {
    return (lends(last) || last.amount().kind() == QuantityKind.DURATION)
        && isAheadOrBehind(scan, bound.end())
        && isAheadOrBehind(scan, last.end());
  }

  /** Roe at 25 percent and Lind at 14. */
  private static boolean isShare(Scan scan, Bound bound, Bound last) {
    return last.amount().kind() == QuantityKind.PERCENT
        && scan.is(last.first() - 1, "at")
        && scan.is(bound.first() - 1, "at")
        && scan.isCapitalised(bound.first() - 2)
        && isWhole(scan, bound.end());
  }

  private static boolean isAheadOrBehind(Scan scan, int at) {
    return scan.is(at, "ahead") || scan.is(at, "behind");
  }

  private static boolean isMoved(Scan scan, Bound bound, ChangeWords changes) {
    ChangeWords.ChangeWord word = changes.at(scan, bound.first() - 1);
    return word != null && !word.follows();
  }

  /** Whether nothing is counted behind a number: a mark, a joiner or a preposition stands there. */
  private static boolean isWhole(Scan scan, int end) {
    return !scan.isWord(end)
        || WordClass.LIST_JOINER.has(scan.word(end))
        || WordClass.BEFORE_ADJUNCT.has(scan.word(end));
  }

  private static boolean isOneSentence(Scan scan, int from, int to) {
    for (int at = from; at < to; at++) {
      if (scan.isBoundary(at)) {
        return false;
      }
    }
    return true;
  }
}
