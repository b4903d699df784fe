package io.github.saidby.internal.quantities;

import java.util.Set;

/** Tells percentage points from points that are scored. */
final class Points {

  private static final Set<String> SHARES =
      Set.of(
          "%",
          "percent",
          "percentage",
          "cent",
          "poll",
          "polls",
          "polling",
          "margin",
          "vote",
          "votes",
          "voters",
          "ballot",
          "ballots",
          "survey",
          "approval",
          "rating",
          "rate",
          "rates",
          "lead",
          "leads",
          "led",
          "ahead",
          "behind",
          "trails",
          "trailing",
          "election",
          "error");

  /** Words around the points that are looked at. */
  private static final int WINDOW = 25;

  boolean arePercentages(Scan scan, int at) {
    for (int i = Math.max(0, at - WINDOW); i < Math.min(scan.size(), at + WINDOW); i++) {
      if (SHARES.contains(scan.word(i))) {
        return true;
      }
    }
    return false;
  }
}
