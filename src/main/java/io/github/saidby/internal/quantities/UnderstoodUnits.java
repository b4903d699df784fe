package io.github.saidby.internal.quantities;

import java.util.List;

/**
 * Units that are said once for two verbs: {@code gained six pounds and then lost [four]}. A bare
 * number that is the whole object of a verb for a change takes the unit of the one before it, when
 * that is the object of such a verb, too.
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
            && lends(last)
            && bound.first() - last.end() <= WINDOW
            && isMoved(scan, bound, changes)
            && isMoved(scan, last, changes)
            && isWhole(scan, bound.end())
            && isOneSentence(scan, last.end(), bound.first());
    return last != null && takes ? bound.like(last) : bound;
  }

  private static boolean lends(Bound bound) {
    return switch (bound.amount().kind()) {
      case PERCENT, MEASURE, TEMPERATURE -> true;
      default -> false;
    };
  }

  private static boolean isMoved(Scan scan, Bound bound, ChangeWords changes) {
    ChangeWords.ChangeWord word = changes.at(scan, bound.first() - 1);
    return word != null && word.use() != ChangeWords.Use.COMPARISON;
  }

  /** Whether nothing is counted behind a number: a mark, a joiner or a preposition stands there. */
  private static boolean isWhole(Scan scan, int end) {
    return !scan.isWord(end)
        || WordClass.LIST_JOINER.has(scan.word(end))
        || WordClass.BEFORE_ADJUNCT.has(scan.word(end));
  }

  private static boolean isOneSentence(Scan scan, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Changes.isBoundary(scan.word(at))) {
        return false;
      }
    }
    return true;
  }
}
