package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The two numbers of a score or a vote, told by the words around them: {@code won 3-1}, {@code a
 * 5-4 ruling}, {@code a 9-to-6 vote}, {@code voted 219 to 212}, {@code by 51 votes to 49}. The
 * amount's bounds are the numbers in order of the text.
 */
final class TallyRule implements AmountRule {

  /** How far around a score its words are looked for, in tokens. */
  private static final int WINDOW = 10;

  /** How closely they must stand before numbers that "to" joins. */
  private static final int NEAR = 4;

  private static final int DIGITS = 3;

  /** As many sets as a match has before the last one, and a few more. */
  private static final int SETS = 8;

  private static final BigDecimal MOST = BigDecimal.valueOf(999);

  private final MeasureRule measures;

  TallyRule(MeasureRule measures) {
    this.measures = measures;
  }

  @Override
  public @Nullable Amount read(Scan scan, int at) {
    Amount named = named(scan, at);
    if (named != null) {
      return named;
    }
    Amount ratio = ratio(scan, at);
    if (ratio != null) {
      return ratio;
    }
    Amount spoken = spoken(scan, at);
    if (spoken != null || !isCount(scan, at)) {
      return spoken;
    }
    boolean hyphens = isDash(scan, at + 1) && scan.is(at + 2, "to") && isDash(scan, at + 3);
    int right = hyphens ? at + 4 : at + 2;
    if (!isCount(scan, right)) {
      return null;
    }
    boolean dash = isDash(scan, at + 1);
    boolean to = scan.is(at + 1, "to");
    if ((!dash && !to)
        || WordClass.BEFORE_RATIO.has(scan.word(at - 1))
        || isDash(scan, at - 1)
        || WordClass.AFTER_ODDS.has(scan.word(right + 1))
        || isDash(scan, right + 1)) {
      return null;
    }
    QuantityKind kind =
        to ? kind(scan, at, NEAR, at) : kind(scan, firstOf(scan, at), WINDOW, right + WINDOW);
    return kind == null || !isTally(scan, at, right, to)
        ? null
        : tally(at, right + 1, value(scan, at), value(scan, right), kind);
  }

  /**
   * Numbers of which one is a word: {@code voted 10 to two}, {@code a 10 to two majority}, {@code
   * convicted by 10 to two}. The first is the greater one.
   */
  private @Nullable Amount spoken(Scan scan, int at) {
    Numeral left = scan.numeral(at);
    int to = left == null ? at : scan.afterHyphen(left.end());
    Numeral right = scan.is(to, "to") ? scan.numeral(scan.afterHyphen(to + 1)) : null;
    if (left == null
        || right == null
        || !isWhole(left)
        || !isWhole(right)
        || (scan.isNumber(at) && scan.isNumber(right.first()))
        || left.value().compareTo(right.value()) <= 0
        || left.value().compareTo(MOST) > 0
        || scan.is(at - 1, "from")
        || WordClass.BEFORE_RATIO.has(scan.word(at - 1))
        || measures.read(scan, right.first()) != null) {
      return null;
    }
    QuantityKind kind = told(scan, scan.afterHyphen(right.end()));
    kind = kind == null && !opensNoun(scan, right.end()) ? kind(scan, at, NEAR, at) : kind;
    boolean carried = kind == null && scan.is(at - 1, "by") && isCarried(scan, at);
    return kind == null && !carried
        ? null
        : tally(
            at, right.end(), left.value(), right.value(), kind == null ? QuantityKind.VOTE : kind);
  }

  /** How a bench divides, with a colon: {@code a 3:2 majority}. */
  private static @Nullable Amount ratio(Scan scan, int at) {
    String word = scan.isNumber(at) ? scan.word(at) : "";
    int colon = word.indexOf(':');
    boolean votes = colon > 0 && WordClass.NEAR_VOTE.has(scan.word(at + 1));
    BigDecimal left = votes ? count(word.substring(0, colon)) : null;
    BigDecimal right = votes ? count(word.substring(colon + 1)) : null;
    return left == null || right == null ? null : tally(at, at + 1, left, right, QuantityKind.VOTE);
  }

  /** The value of one or two digits, or null. */
  private static @Nullable BigDecimal count(String digits) {
    boolean plain = digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain && (digits.length() == 1 || digits.length() == 2) ? new BigDecimal(digits) : null;
  }

  /** Convicted, carried, decided by: verbs of what is voted on. */
  private static boolean isCarried(Scan scan, int at) {
    for (int i = at - 2; i >= at - 1 - NEAR && !scan.isBoundary(i); i--) {
      if (WordClass.CARRIED.has(scan.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static Amount tally(
      int first, int end, BigDecimal left, BigDecimal right, QuantityKind kind) {
    return new Amount(first, end, left, right, Amount.EXACT, kind, null, BigDecimal.ONE, "tally");
  }

  /**
   * What is tallied stands between the numbers: {@code 51 votes to 49}, {@code two sets to one}.
   */
  private @Nullable Amount named(Scan scan, int at) {
    Numeral left = scan.numeral(at);
    if (left == null || !WordClass.TALLIED.has(scan.word(left.end()))) {
      return null;
    }
    int to = left.end() + 1;
    Numeral right = scan.is(to, "to") || scan.is(to, "against") ? scan.numeral(to + 1) : null;
    if (right == null
        || !isWhole(left)
        || !isWhole(right)
        || scan.is(at - 1, "from")
        || measures.read(scan, right.first()) != null
        || opensNoun(scan, right.end())) {
      return null;
    }
    boolean votes = WordClass.NEAR_VOTE.has(scan.word(left.end()));
    QuantityKind kind = votes ? QuantityKind.VOTE : QuantityKind.SCORE;
    return tally(at, right.end(), left.value(), right.value(), kind);
  }

  private static boolean isWhole(Numeral numeral) {
    return numeral.isCount() && numeral.value().scale() <= 0 && numeral.value().signum() >= 0;
  }

  private static boolean opensNoun(Scan scan, int at) {
    return scan.isWord(at)
        && !WordClass.FUNCTION_WORD.has(scan.word(at))
        && scan.paragraph().tag(at).isNoun();
  }

  /** Whether the numbers are no range: the first is greater, or nothing behind them is counted. */
  private boolean isTally(Scan scan, int at, int right, boolean to) {
    int behind = right + 1;
    if (scan.isGlued(behind) && !scan.isClosing(behind)) {
      return false;
    }
    if (value(scan, at).compareTo(value(scan, right)) >= 0) {
      return measures.read(scan, right) == null;
    }
    return !to
        && (!scan.isWord(behind)
            || WordClass.FUNCTION_WORD.has(scan.word(behind))
            || WordClass.NEAR_SCORE.has(scan.word(behind))
            || WordClass.NEAR_VOTE.has(scan.word(behind)));
  }

  /** The first of several sets, which a word tells for all: {@code won [6-3], 4-6, 7-6 (4)}. */
  private static int firstOf(Scan scan, int at) {
    int first = at;
    for (int i = 0; i < SETS; i++) {
      int end = scan.is(first - 1, "and") ? first - 1 : first;
      end = scan.is(end - 1, ",") || scan.is(end - 1, "(") ? end - 1 : end;
      end = scan.is(end - 1, ")") && scan.is(end - 3, "(") ? end - 3 : end;
      boolean set = end < first && isCount(scan, end - 1) && isDash(scan, end - 2);
      if (!set || !isCount(scan, end - 3)) {
        return first;
      }
      first = end - 3;
    }
    return first;
  }

  /** The loser's points of a set that a tie-break decided: {@code 7-6 ([4])}. */
  static boolean isTieBreak(Scan scan, Numeral numeral) {
    int open = numeral.first() - 1;
    return scan.is(open, "(")
        && scan.is(numeral.end(), ")")
        && isDash(scan, open - 2)
        && ((scan.is(open - 3, "7") && scan.is(open - 1, "6"))
            || (scan.is(open - 3, "6") && scan.is(open - 1, "7")));
  }

  /** What the nearest telling word of the sentence says; null where none does. */
  private static @Nullable QuantityKind kind(Scan scan, int at, int before, int end) {
    for (int distance = 1; distance <= Math.max(before, end - at); distance++) {
      if ((distance <= before && WordClass.NEAR_ODDS.has(scan.word(at - distance)))
          || (at + distance < end && WordClass.NEAR_ODDS.has(scan.word(at + distance)))) {
        return null;
      }
      QuantityKind left = distance > before ? null : told(scan, at - distance);
      QuantityKind right = at + distance >= end ? null : told(scan, at + distance);
      if (left != null || right != null) {
        return left == null ? right : left;
      }
      before = scan.isBoundary(at - distance) ? 0 : before;
      end = scan.isBoundary(at + distance) ? at : end;
    }
    return null;
  }

  private static @Nullable QuantityKind told(Scan scan, int at) {
    String word = scan.word(at);
    if (WordClass.NEAR_VOTE.has(word)) {
      return QuantityKind.VOTE;
    }
    boolean score = WordClass.NEAR_SCORE.has(word) || WordClass.NEAR_SCORE.has(scan.compound(at));
    return score ? QuantityKind.SCORE : null;
  }

  private static boolean isCount(Scan scan, int at) {
    if (!scan.isNumber(at) || scan.word(at).length() > DIGITS) {
      return false;
    }
    String digits = scan.word(at);
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return false;
      }
    }
    return digits.length() == 1 || digits.charAt(0) != '0';
  }

  private static BigDecimal value(Scan scan, int at) {
    return new BigDecimal(scan.word(at));
  }

  private static boolean isDash(Scan scan, int mark) {
    boolean dash = scan.isHyphen(mark) || scan.is(mark, "\u2013");
    return dash && scan.isGlued(mark) && scan.isGlued(mark + 1);
  }
}
