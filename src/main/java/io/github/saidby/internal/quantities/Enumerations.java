package io.github.saidby.internal.quantities;

import io.github.saidby.model.Change;
import io.github.saidby.model.Comparison;
import io.github.saidby.model.Mention;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.text.PennTag;
import java.util.List;
import java.util.Optional;

/**
 * Lends what one quantity counts to its neighbours: to those listed before it ({@code 100, 200 or
 * 300 [boats]}), to a part that points back ({@code 300 [boats], half of which}), to a number
 * without a noun ({@code won 14 [seats] and the Greens six}).
 */
final class Enumerations {

  /** How far behind a noun a number without one is looked for, in tokens. */
  private static final int WINDOW = 10;

  private final Scan scan;
  private final List<Bound> bounds;

  Enumerations(Scan scan, List<Bound> bounds) {
    this.scan = scan;
    this.bounds = bounds;
  }

  /**
   * A claim with what it counts taken from the one before it; it lends its own to those before it.
   *
   * @param i its place among the bounds
   * @param claims those before it, to which it may lend
   */
  QuantityClaim completed(int i, QuantityClaim claim, List<QuantityClaim> claims) {
    if (i == 0) {
      return claim;
    }
    boolean lent =
        pointsBack(bounds.get(i)) || isUnderstood(i) || isOtherEnd(claim, claims.get(i - 1));
    if (claim.counted().isEmpty() && lent) {
      return claim.toBuilder().counted(claims.get(i - 1).counted()).build();
    }
    Optional<Mention> counted = claim.counted();
    for (int k = i - 1; k >= 0 && counted.isPresent() && isListed(k, claims.get(k)); k--) {
      claims.set(k, claims.get(k).toBuilder().counted(counted).build());
    }
    return claim;
  }

  /** Half of which; of whom 71%. */
  private boolean pointsBack(Bound bound) {
    int before = scan.is(bound.first() - 1, ",") ? bound.first() - 2 : bound.first() - 1;
    int of = scan.is(bound.end(), "of") ? bound.end() : before - 1;
    return scan.is(of, "of") && WordClass.POINTS_BACK.has(scan.word(of + 1));
  }

  /** 1,100 [shops], down from 1,350: two ends of one change. */
  private static boolean isOtherEnd(QuantityClaim claim, QuantityClaim last) {
    Optional<Comparison> comparison = claim.comparison();
    if (comparison.isPresent() && comparison.equals(last.comparison())) {
      return comparison.get().value().isPresent() && comparison.get().other().isPresent();
    }
    Optional<Change> change = claim.change();
    return change.isPresent()
        && change.equals(last.change())
        && change.get().from().isPresent()
        && change.get().to().isPresent()
        && claim.kind() == last.kind()
        && claim.unit().equals(last.unit());
  }

  /**
   * Whether the noun before is understood behind a bare number: {@code of 12 countries, [nine]
   * signed}; {@code Labour won 14 seats and the Greens [six]}.
   */
  private boolean isUnderstood(int i) {
    Bound bound = bounds.get(i);
    Bound last = bounds.get(i - 1);
    if (!bound.amount().isBare() || !last.amount().isBare()) {
      return false;
    }
    int first = bound.first();
    int of = last.first() - 1;
    of = WordClass.DEFINITE.has(scan.word(of)) ? of - 1 : of;
    boolean near = first - last.end() <= WINDOW;
    boolean parts = near && scan.is(first - 1, ",") && scan.is(of, "of") && scan.startsSentence(of);
    int compares = ChangeRoles.beforeLevel(scan, first - 1, last.end() - 1);
    return parts
        || (near && ChangeRoles.compares(scan, compares))
        || (first - last.end() <= 2 * WINDOW && isMore(bound.end()))
        || (near && isRest(first, bound.end()))
        || isGapped(last.end(), first, bound.end());
  }

  /** Twelve people fell ill and [11] have recovered. */
  private boolean isRest(int first, int end) {
    boolean joined = WordClass.LIST_JOINER.has(scan.word(first - 1)) || scan.is(first - 1, "but");
    return joined && isAuxiliary(end);
  }

  /** Came to 900 tickets, and [200] more would be sold. */
  private boolean isMore(int end) {
    return (scan.is(end, "more") || scan.is(end, "others"))
        && (isAuxiliary(end + 1) || scan.isClosing(end + 1));
  }

  private boolean isAuxiliary(int at) {
    return WordClass.AUXILIARY.has(scan.word(at))
        || (scan.isWord(at) && scan.paragraph().tag(at).penn() == PennTag.MD);
  }

  /** Behind "and" another subject, with no verb of its own, has the number: and the Greens six. */
  private boolean isGapped(int from, int first, int end) {
    boolean closes = end >= scan.size() || scan.isClosing(end) || scan.is(end, "and");
    if (!closes || first - from > WINDOW || !isNoun(first - 1)) {
      return false;
    }
    for (int at = first - 1; at >= from; at--) {
      if (scan.is(at, "and") || scan.is(at, ",") || scan.is(at, ";")) {
        return true;
      }
      if (isVerb(at)) {
        return false;
      }
    }
    return false;
  }

  private boolean isNoun(int at) {
    return at >= 0 && scan.isWord(at) && scan.paragraph().tag(at).isNoun();
  }

  private boolean isVerb(int at) {
    return switch (scan.paragraph().tag(at).penn()) {
      case VB, VBD, VBP, VBZ, VBN, VBG, MD, IN -> true;
      default -> false;
    };
  }

  /** Whether a bare number is listed with the one behind it and counts nothing of its own. */
  private boolean isListed(int k, QuantityClaim claim) {
    Bound bound = bounds.get(k);
    Bound next = bounds.get(k + 1);
    int gap = next.first() - bound.end();
    String joiner = scan.word(bound.end());
    boolean joined = joiner.equals(",") || joiner.equals("and") || joiner.equals("or");
    return claim.counted().isEmpty()
        && claim.change().isEmpty()
        && claim.comparison().isEmpty()
        && bound.amount().isBare()
        && next.amount().isBare()
        && joined
        && (gap == 1 || (gap == 2 && WordClass.LIST_JOINER.has(scan.word(bound.end() + 1))));
  }
}
