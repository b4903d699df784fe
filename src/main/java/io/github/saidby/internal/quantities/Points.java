package io.github.saidby.internal.quantities;

/** Tells percentage points from points that are scored. */
final class Points {

  /** Words around the points that are looked at; those of markets speak against shares. */
  private static final int WINDOW = 25;

  boolean arePercentages(Scan scan, int at) {
    boolean shares = false;
    for (int i = Math.max(0, at - WINDOW); i < Math.min(scan.size(), at + WINDOW); i++) {
      if (WordClass.NEAR_INDEX.has(scan.word(i))
          || WordClass.NEAR_GAME.has(scan.word(i))
          || WordClass.NEAR_GAME.has(scan.compound(i))) {
        return false;
      }
      shares |= WordClass.NEAR_SHARES.has(scan.word(i));
    }
    return shares;
  }
}
