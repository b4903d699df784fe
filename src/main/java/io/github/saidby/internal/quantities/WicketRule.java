package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Runs for wickets, the score of an innings: {@code 287 for 6 at stumps}, {@code 412-7 declared},
 * {@code 98/2 at tea}; wickets for runs, the figures of a bowler: {@code 4 for 32}.
 */
final class WicketRule implements AmountRule {

  /** How far around a score its words are looked for, in tokens. */
  private static final int WINDOW = 12;

  private static final int MOST_DIGITS = 3;

  @Override
  public @Nullable Amount read(Scan scan, int at) {
    if (!scan.isNumber(at)) {
      return figures(scan, at);
    }
    String digits = scan.word(at);
    int slash = digits.indexOf('/');
    if (slash > 0) {
      BigDecimal runs = count(digits.substring(0, slash));
      return score(scan, at, at + 1, runs, count(digits.substring(slash + 1)));
    }
    boolean joins = scan.is(at + 1, "for") || isDash(scan, at + 1);
    Numeral wickets = joins ? scan.numeral(at + 2) : null;
    return wickets == null ? null : score(scan, at, wickets.end(), count(digits), wickets.value());
  }

  /** A bowler's wickets in a word: {@code five for 38}. */
  private static @Nullable Amount figures(Scan scan, int at) {
    Numeral wickets = scan.isWord(at) ? scan.numeral(at) : null;
    int runs = wickets == null ? at : wickets.end() + 1;
    return wickets != null
            && wickets.isCount()
            && wickets.value().compareTo(BigDecimal.TEN) <= 0
            && scan.is(wickets.end(), "for")
            && scan.isNumber(runs)
        ? score(scan, at, runs + 1, wickets.value(), count(scan.word(runs)))
        : null;
  }

  private static @Nullable Amount score(
      Scan scan, int at, int end, @Nullable BigDecimal runs, @Nullable BigDecimal wickets) {
    if (runs == null || wickets == null || !isScore(runs, wickets) || !isPlayed(scan, at, end)) {
      return null;
    }
    return new Amount(
        at, end, runs, wickets, Amount.EXACT, QuantityKind.SCORE, null, BigDecimal.ONE, "tally");
  }

  /** The value of up to three digits, or null. */
  private static @Nullable BigDecimal count(String digits) {
    boolean plain = digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain && !digits.isEmpty() && digits.length() <= MOST_DIGITS
        ? new BigDecimal(digits)
        : null;
  }

  private static boolean isDash(Scan scan, int at) {
    boolean mark = scan.isHyphen(at) || scan.is(at, "\u2013");
    return mark && scan.isGlued(at) && scan.isGlued(at + 1);
  }

  private static boolean isScore(BigDecimal runs, BigDecimal wickets) {
    boolean whole = runs.scale() <= 0 && wickets.scale() <= 0;
    return whole
        && runs.signum() >= 0
        && wickets.signum() >= 0
        && runs.min(wickets).compareTo(BigDecimal.TEN) <= 0
        && runs.compareTo(wickets) != 0;
  }

  /** Whether a word of the game stands near, in the same sentence, and nothing is counted. */
  private static boolean isPlayed(Scan scan, int at, int end) {
    if (scan.isWord(end)
        && !WordClass.NEAR_WICKET.has(scan.word(end))
        && !WordClass.FUNCTION_WORD.has(scan.word(end))) {
      return false;
    }
    for (int i = at - 1; i >= at - WINDOW && !scan.isBoundary(i); i--) {
      if (WordClass.NEAR_WICKET.has(scan.word(i))) {
        return true;
      }
    }
    for (int i = end; i < end + WINDOW && !scan.isBoundary(i); i++) {
      if (WordClass.NEAR_WICKET.has(scan.word(i))) {
        return true;
      }
    }
    return false;
  }
}
