package io.github.saidby.internal.quantities;

import io.github.saidby.model.Mention;
import io.github.saidby.model.QuantityClaim;
import java.util.List;
import java.util.Optional;

/**
 * Lends what one quantity counts to its neighbours: to those listed before it ({@code 100, 200 or
 * 300 [boats]}), to a part that points back ({@code 300 [boats], half of which}).
 */
final class Enumerations {

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
    if (claim.counted().isEmpty() && pointsBack(bounds.get(i))) {
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

  /** Whether a bare number is listed with the one behind it and counts nothing of its own. */
  private boolean isListed(int k, QuantityClaim claim) {
    Bound bound = bounds.get(k);
    Bound next = bounds.get(k + 1);
    int gap = next.first() - bound.end();
    String joiner = scan.word(bound.end());
    boolean joined = joiner.equals(",") || joiner.equals("and") || joiner.equals("or");
    return claim.counted().isEmpty()
        && claim.change().isEmpty()
        && bound.amount().isBare()
        && next.amount().isBare()
        && joined
        && (gap == 1 || (gap == 2 && WordClass.LIST_JOINER.has(scan.word(bound.end() + 1))));
  }
}
