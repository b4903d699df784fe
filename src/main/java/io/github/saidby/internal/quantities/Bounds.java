package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.PhraseMap.Match;
import io.github.saidby.model.QuantityComparator;
import java.util.ArrayList;
import java.util.List;

/** Finds the amounts of a paragraph with the words that bound them. */
final class Bounds {

  private final Comparators comparators = new Comparators();
  private final LookAlikes lookAlikes = new LookAlikes();
  private final AmountReader amounts;

  Bounds(ChangeWords changes, MultiplierRule multipliers) {
    this.amounts = new AmountReader(changes, multipliers, lookAlikes);
  }

  /** All of them in order; their token ranges do not overlap. */
  List<Bound> find(Scan scan) {
    List<Bound> found = new ArrayList<>();
    int free = 0;
    int at = 0;
    while (at < scan.size()) {
      int behind = lookAlikes.afterPhrase(scan, at);
      Amount amount = behind > at ? null : amounts.read(scan, at);
      if (amount == null) {
        at = Math.max(at + 1, behind);
        continue;
      }
      Bound bound = bound(scan, amount, free);
      lendUnit(scan, found, bound);
      found.add(bound);
      free = bound.end();
      at = Math.max(at + 1, bound.end());
    }
    return found;
  }

  /** A bare number before "and" takes the unit of the number behind it: {@code 45 and 50 mg}. */
  private static void lendUnit(Scan scan, List<Bound> found, Bound bound) {
    Bound last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean joined =
        last != null
            && last.amount().isBare()
            && scan.is(last.end(), "and")
            && bound.first() == last.end() + 1
            && last.amount().lower().compareTo(bound.amount().lower()) < 0;
    boolean lends =
        switch (bound.amount().kind()) {
          case PERCENT, MEASURE, TEMPERATURE -> true;
          default -> false;
        };
    if (last != null && joined && lends) {
      found.set(found.size() - 1, last.like(bound));
    }
  }

  private Bound bound(Scan scan, Amount amount, int free) {
    Match<QuantityComparator> before = comparators.before(scan, amount);
    before = before == null || before.first() < free ? null : before;
    Match<QuantityComparator> after = comparators.after(scan, amount);
    QuantityComparator comparator =
        combined(
            amount.comparator(),
            before == null ? QuantityComparator.EQ : before.value(),
            after == null ? QuantityComparator.EQ : after.value());
    if (after != null && after.value() == QuantityComparator.EQ) {
      comparator = orEqual(comparator);
    }
    int first = before == null ? opener(scan, amount, free) : before.first();
    return new Bound(amount, comparator, first, after == null ? amount.end() : after.end());
  }

  /** Where a range starts with the word that opens it: {@code between [3 and 4]}. */
  private static int opener(Scan scan, Amount amount, int free) {
    int before = amount.first() - 1;
    before = scan.is(before, "the") ? before - 1 : before;
    boolean opens =
        amount.comparator() == QuantityComparator.BETWEEN
            && before >= free
            && (scan.is(before, "between") || scan.is(before, "from"));
    return opens ? before : amount.first();
  }

  private static QuantityComparator orEqual(QuantityComparator strict) {
    return switch (strict) {
      case GT -> QuantityComparator.GE;
      case LT -> QuantityComparator.LE;
      default -> strict;
    };
  }

  /** What the number itself says of its bounds stands; what stands behind it beats "about". */
  private static QuantityComparator combined(
      QuantityComparator own, QuantityComparator before, QuantityComparator after) {
    if (own == QuantityComparator.VAGUE || own == QuantityComparator.BETWEEN) {
      return own;
    }
    boolean weak = before == QuantityComparator.EQ || before == QuantityComparator.APPROX;
    if (after != QuantityComparator.EQ && weak) {
      return after;
    }
    return before == QuantityComparator.EQ ? own : before;
  }
}
