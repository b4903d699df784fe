package io.github.saidby.internal.quantities;

import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Joins two amounts to a range: {@code 8- to 16-meter}, {@code between $1 and $2 million}. */
final class Ranges {

  /** How many times the lower number the greater one of a range is at most, behind "by". */
  private static final BigDecimal FAR = BigDecimal.valueOf(4);

  /** How many times a difference the level behind it is at least: it more than tripled else. */
  private static final BigDecimal NEAR = new BigDecimal("1.5");

  /** How far before a result the verb of the losing side is looked for, in tokens. */
  private static final int LOST = 6;

  private final AmountReader amounts;
  private final ChangeWords changes;
  private final MultiplierRule multipliers;

  Ranges(AmountReader amounts, ChangeWords changes, MultiplierRule multipliers) {
    this.multipliers = multipliers;
    this.amounts = amounts;
    this.changes = changes;
  }

  /** The range that starts with an amount; null where none does. */
  @Nullable Amount read(Scan scan, Amount left) {
    if (!left.isSingle() || left.kind() == QuantityKind.NUMBER || left.isTally()) {
      return null;
    }
    int joiner = left.end();
    boolean suspended =
        scan.isHyphen(joiner)
            && scan.isGlued(joiner)
            && !scan.isGlued(joiner + 1)
            && (scan.is(joiner + 1, "to") || scan.is(joiner + 1, "or"));
    joiner = suspended ? joiner + 1 : joiner;
    boolean between = opensWith(scan, left, "between");
    int at = rightOf(scan, joiner, between);
    if (at < 0 || (scan.is(joiner, "to") && isChange(scan, left))) {
      return null;
    }
    Amount right = amounts.plain(scan, skipApprox(scan, at));
    if (right != null && scan.is(joiner, "to") && isDifference(scan, left, right)) {
      return null;
    }
    return right == null ? null : joined(scan, left, right, joiner, between);
  }

  private @Nullable Amount joined(
      Scan scan, Amount left, Amount right, int joiner, boolean between) {
    if (!right.isSingle() || right.kind() == QuantityKind.NUMBER || right.isTally()) {
      return null;
    }
    boolean inherits = left.isBare() && !right.isBare();
    boolean reversed =
        right.isBare() && (left.kind() == QuantityKind.MONEY || left.rule().equals(AgeRule.NAMED));
    boolean same = left.kind() == right.kind() && Objects.equals(left.unit(), right.unit());
    boolean alike = inherits || reversed || same;
    if (!alike || (right.kind() == QuantityKind.ORDINAL && !between)) {
      return null;
    }
    Amount low = shared(left, right);
    if (low.lower().compareTo(right.upper()) >= 0) {
      return null;
    }
    boolean or = scan.is(joiner, "or");
    if (or
        && left.isBare()
        && right.isBare()
        && right.upper().subtract(low.lower()).compareTo(BigDecimal.TEN) > 0) {
      return null;
    }
    Amount unit = reversed ? left : right;
    return new Amount(
        left.first(),
        right.end(),
        low.lower(),
        right.upper(),
        QuantityComparator.BETWEEN,
        unit.kind(),
        unit.unit(),
        right.scale(),
        "range");
  }

  /** The left number in the magnitude of the right one: {@code [2] to 3 million}. */
  private static Amount shared(Amount left, Amount right) {
    boolean share =
        left.scale().compareTo(BigDecimal.ONE) == 0
            && right.scale().compareTo(BigDecimal.ONE) > 0
            && left.upper().multiply(right.scale()).compareTo(right.upper()) < 0;
    return share ? left.times(right.scale()) : left;
  }

  /** Whether the numbers on both sides of "to" are the ends of a change, not of a range. */
  private boolean isChange(Scan scan, Amount left) {
    boolean ends =
        (left.unit() != null && !arePercentages(scan, left) && !isNear(scan, left))
            || scan.is(left.first() - 1, "from");
    if (left.kind() == QuantityKind.PERCENT && isLost(scan, left.first())) {
      return true;
    }
    boolean range = scan.is(left.first() - 1, "of") && scan.is(left.first() - 2, "range");
    return ends
        && !range
        && !opensWith(scan, left, "between")
        && (changes.governs(scan, left.first())
            || changes.adds(scan, left.first() - 1)
            || multipliers.direction(scan.word(left.first() - 2)) != null); // doubled from 3 to 6
  }

  /** Rise by 28cm to 34cm: too near each other for a difference and the level that it led to. */
  private boolean isNear(Scan scan, Amount left) {
    Amount right = scan.is(left.first() - 1, "by") ? amounts.plain(scan, left.end() + 1) : null;
    return right != null
        && right.kind() == left.kind()
        && right.lower().compareTo(left.lower()) > 0
        && right.lower().compareTo(left.lower().multiply(NEAR)) < 0;
  }

  /** Lost the county 38 percent to 47 percent: the results of both sides. */
  private static boolean isLost(Scan scan, int at) {
    for (int i = at - 1; i >= at - LOST && !scan.isBoundary(i); i--) {
      if (WordClass.LOSES.has(scan.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Two percentages near each other behind a verb: {@code cut emissions 26% to 28%}. */
  private boolean arePercentages(Scan scan, Amount left) {
    Amount right = left.kind() == QuantityKind.PERCENT ? amounts.plain(scan, left.end() + 1) : null;
    return right != null
        && right.kind() == QuantityKind.PERCENT
        && right.lower().compareTo(left.lower()) > 0
        && right.lower().compareTo(left.lower().multiply(BigDecimal.valueOf(2))) < 0;
  }

  /** Rose by 15 to 144: a difference and a level, too far from each other for a range. */
  private boolean isDifference(Scan scan, Amount left, Amount right) {
    return left.isBare()
        && right.isBare()
        && scan.is(left.first() - 1, "by")
        && changes.governs(scan, left.first())
        && right.lower().compareTo(left.upper().multiply(FAR)) > 0;
  }

  /** Where the right number starts; -1 where nothing joins. */
  private static int rightOf(Scan scan, int joiner, boolean between) {
    String word = scan.word(joiner);
    boolean sign = word.equals("\u2212") || word.equals("~");
    if (sign) {
      return scan.isGlued(joiner) && scan.isGlued(joiner + 1) ? joiner + 1 : -1;
    }
    boolean dash = scan.isHyphen(joiner) || word.equals("\u2013") || word.equals("\u2014");
    if (dash) {
      boolean even = scan.isGlued(joiner) == scan.isGlued(joiner + 1);
      return even || !scan.isGlued(joiner + 1) || scan.isNumber(joiner + 1) ? joiner + 1 : -1;
    }
    return switch (word) {
      case "to", "or" -> joiner + 1;
      case "and" -> between ? joiner + 1 : -1;
      default -> -1;
    };
  }

  private static int skipApprox(Scan scan, int at) {
    return scan.is(at, "~") || scan.is(at, "about") || scan.is(at, "the") ? at + 1 : at;
  }

  static boolean opensWith(Scan scan, Amount amount, String word) {
    int before = amount.first() - 1;
    boolean skip = scan.is(before, "the") || scan.is(before, "about") || scan.is(before, "$");
    return scan.is(before, word) || (skip && scan.is(before - 1, word));
  }
}
