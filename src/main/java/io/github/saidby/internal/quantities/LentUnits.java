package io.github.saidby.internal.quantities;

import io.github.saidby.model.QuantityKind;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Gives numbers without a unit the one of the number behind them: {@code [45] and 50 mg}. */
final class LentUnits {

  /** Units of sides; 2 x 500 mg has none. */
  private static final Set<String> LENGTHS =
      Set.of("km", "m", "cm", "mm", "[ft_i]", "[in_i]", "[yd_i]", "[mi_i]");

  private LentUnits() {}

  /** A bare number before "and" takes the unit of the number behind it: {@code 45 and 50 mg}. */
  static void lend(Scan scan, List<Bound> found, Bound bound) {
    Bound last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean joined =
        last != null
            && bound.first() == bound.amount().first()
            && last.amount().isBare()
            && (isHyphenated(scan, last, bound)
                || (bound.first() == last.end() + 1 && isJoined(scan, last, bound)));
    boolean lends =
        switch (bound.amount().kind()) {
          case PERCENT, MEASURE, TEMPERATURE -> true;
          default -> false;
        };
    if (lends) {
      lendAlong(scan, found, bound);
    }
    if (last != null && ((joined && lends) || isTerm(scan, last, bound))) {
      found.set(found.size() - 1, last.like(bound));
    }
    Bound side = bound;
    for (int i = found.size() - 1; i >= 0 && isBeside(scan, found.get(i), side); i--) {
      side = found.get(i).like(side);
      found.set(i, side);
    }
  }

  /**
   * Two lengths of time with one unit: jailed for [eight] and six years, [20] and 50 years ago; not
   * killed 12 and two days later fled.
   */
  private static boolean isTerm(Scan scan, Bound last, Bound bound) {
    int before = last.first() - 1;
    boolean told = scan.isWord(before) && !scan.paragraph().tag(before).isNoun();
    return bound.amount().kind() == QuantityKind.DURATION
        && last.amount().isBare()
        && last.amount().kind() == QuantityKind.CARDINAL
        && bound.first() == last.end() + 1
        && bound.first() == bound.amount().first()
        && (scan.is(last.end(), "and") || scan.is(last.end(), "or"))
        && told
        && !isApart(scan, bound.end());
  }

  /** A length of time that tells when: two days later. */
  private static boolean isApart(Scan scan, int at) {
    return WordClass.AFTER_TIME_APART.has(scan.word(at)) && !scan.is(at, "ago");
  }

  /** The sides of something: a [9-by-]12-inch card, [2] by [3] by 4 metres, a 10 x 12 m room. */
  private static boolean isBeside(Scan scan, Bound last, Bound bound) {
    int by = scan.afterHyphen(last.end());
    boolean joins = scan.is(by, "by") || scan.is(by, "x") || scan.is(by, "\u00d7");
    return joins
        && scan.afterHyphen(by + 1) == bound.first()
        && last.amount().isBare()
        && LENGTHS.contains(Objects.requireNonNullElse(bound.amount().unit(), ""));
  }

  /**
   * At least two bare numbers listed before one with a unit take it: {@code 7, 8 and 10 percent}.
   */
  private static void lendAlong(Scan scan, List<Bound> found, Bound bound) {
    int from = found.size();
    Bound behind = bound;
    while (from > 0 && isListed(scan, found.get(from - 1), behind)) {
      from--;
      behind = found.get(from);
    }
    for (int i = from; i < found.size() && found.size() - from > 1; i++) {
      found.set(i, found.get(i).like(bound));
    }
  }

  private static boolean isListed(Scan scan, Bound last, Bound bound) {
    int end = last.end();
    int joiner = scan.is(end, ",") && WordClass.LIST_JOINER.has(scan.word(end + 1)) ? end + 1 : end;
    boolean joins = scan.is(joiner, ",") || WordClass.LIST_JOINER.has(scan.word(joiner));
    return joins
        && last.amount().isBare()
        && bound.first() == joiner + 1
        && bound.first() == bound.amount().first();
  }

  /** A 73-to-25 percent margin. */
  private static boolean isHyphenated(Scan scan, Bound last, Bound bound) {
    int to = scan.afterHyphen(last.end());
    return to > last.end()
        && scan.is(to, "to")
        && scan.afterHyphen(to + 1) == bound.first()
        && bound.first() > to + 1;
  }

  /** Two numbers of a list, or a result with the greater one first: {@code 35 to 12 percent}. */
  private static boolean isJoined(Scan scan, Bound last, Bound bound) {
    int order = last.amount().lower().compareTo(bound.amount().lower());
    return scan.is(last.end(), "and") ? order < 0 : scan.is(last.end(), "to") && order > 0;
  }
}
