package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.PhraseMap.Match;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the amounts of a paragraph with the words that bound them. */
final class Bounds {

  private final Comparators comparators = new Comparators();
  private final LookAlikes lookAlikes = new LookAlikes();
  private final AmountReader amounts;
  private final ChangeWords changes;

  Bounds(ChangeWords changes, MultiplierRule multipliers, UnitLexicon units) {
    this.changes = changes;
    this.amounts = new AmountReader(changes, multipliers, lookAlikes, units, comparators);
  }

  /** All of them in order; their token ranges do not overlap. */
  List<Bound> find(Scan scan) {
    List<Bound> found = new ArrayList<>();
    int free = 0;
    int at = 0;
    while (at < scan.size()) {
      int behind = lookAlikes.afterPhrase(scan, at);
      Amount amount = behind > at ? null : amounts.read(scan, at);
      if (amount == null || isRate(amount, found) || isPeriod(scan, amount, found)) {
        at = Math.max(at + 1, behind);
        continue;
      }
      Bound bound = bound(scan, amount, free);
      LentUnits.lend(scan, found, bound);
      bound = UnderstoodUnits.of(scan, found, bound, changes);
      Bound both = bothSides(scan, found, bound);
      if (both != null) {
        found.remove(found.size() - 1);
        bound = both;
      }
      found.add(bound);
      free = bound.end();
      at = Math.max(at + 1, bound.end());
    }
    return found;
  }

  /** A range that is told by its two bounds: {@code more than 12 and fewer than 30}. */
  private static @Nullable Bound bothSides(Scan scan, List<Bound> found, Bound bound) {
    Bound last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean joined =
        last != null
            && bound.first() == last.end() + 1
            && (scan.is(last.end(), "and") || scan.is(last.end(), "but"));
    if (last == null || !joined || !isAbove(last) || !isBelow(bound)) {
      return null;
    }
    Amount low = last.amount();
    Amount high = bound.amount();
    boolean alike =
        low.isBare() || (low.kind() == high.kind() && Objects.equals(low.unit(), high.unit()));
    if (!alike || low.lower().compareTo(high.upper()) >= 0) {
      return null;
    }
    Amount both =
        new Amount(
            low.first(),
            high.end(),
            low.lower(),
            high.upper(),
            QuantityComparator.BETWEEN,
            high.kind(),
            high.unit(),
            high.scale(),
            "range-bounded");
    return new Bound(both, QuantityComparator.BETWEEN, last.first(), bound.end());
  }

  private static boolean isAbove(Bound bound) {
    return bound.comparator() == QuantityComparator.GT
        || bound.comparator() == QuantityComparator.GE;
  }

  private static boolean isBelow(Bound bound) {
    return bound.comparator() == QuantityComparator.LT
        || bound.comparator() == QuantityComparator.LE;
  }

  /** One of a unit right behind money is what the money is per: {@code $2,300 [an ounce]}. */
  private static boolean isRate(Amount amount, List<Bound> found) {
    Bound last = found.isEmpty() ? null : found.get(found.size() - 1);
    return last != null
        && amount.rule().equals(UnitArticles.RULE)
        && last.amount().kind() == QuantityKind.MONEY
        && last.end() == amount.first();
  }

  /** A length of time that a difference compares with: £2bn [more than a year earlier]. */
  private boolean isPeriod(Scan scan, Amount amount, List<Bound> found) {
    Bound last = found.isEmpty() ? null : found.get(found.size() - 1);
    if (last == null
        || !amount.rule().equals(UnitArticles.RULE)
        || !WordClass.AFTER_TIME_APART.has(scan.word(amount.end()))) {
      return false;
    }
    int than = amount.first() - 1;
    return scan.is(than, "than") && than - 1 == last.end() && changes.compares(scan, than - 1);
  }

  /**
   * The same quantity with what bounds it behind what it counts: {@code 40 people [or more]}; null
   * where nothing does.
   */
  @Nullable Bound behind(Scan scan, Bound bound, int end) {
    boolean open =
        bound.comparator() == QuantityComparator.EQ
            || bound.comparator() == QuantityComparator.APPROX;
    Match<QuantityComparator> after =
        open && !scan.is(end, "and") ? comparators.behind(scan, end) : null;
    return after == null || after.value() == QuantityComparator.EQ
        ? null
        : new Bound(bound.amount(), after.value(), bound.first(), after.end());
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
