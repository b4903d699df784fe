package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
import io.github.saidby.internal.numerals.Precision;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Numbers whose groups of three digits stand apart by one blank, as South African and scientific
 * texts write them ({@code 12 500 people}, {@code R2 300}), or by a blank before their comma
 * ({@code 5 ,000}). Not where a name, a month or another number stands before or behind them, and
 * not across the cells of a table.
 */
final class SpacedGroups {

  private static final int GROUP = 3;

  /** More groups than quantities have. */
  private static final int MOST = 5;

  /** A group with more decimals than money and measures have. */
  private static final int LONGEST = 10;

  private SpacedGroups() {}

  /** The number that starts at a token; null where none does. */
  static @Nullable Numeral at(Scan scan, int first) {
    int end = first + 1;
    StringBuilder digits = new StringBuilder();
    for (int groups = 0; groups < MOST; groups++) {
      int group = groupAt(scan, end);
      if (group < 0) {
        break;
      }
      digits.append(scan.word(group));
      end = group + 1;
      if (scan.word(group).length() > GROUP) {
        break; // has a decimal point
      }
    }
    boolean attribute = scan.isHyphen(end) && scan.afterHyphen(end) > end; // five 500-seat halls
    if (digits.length() == 0 || !opens(scan, first) || scan.isNumber(end) || attribute) {
      return null;
    }
    BigDecimal value = new BigDecimal(scan.word(first) + digits);
    return new Numeral(first, end, value, NumeralForm.CARDINAL, Precision.EXACT, BigDecimal.ONE);
  }

  /** Whether a token is one of the later groups of such a number. */
  static boolean isInside(Scan scan, int at) {
    int first = at;
    for (int i = 0; i < MOST && first > 0 && isGroup(scan, first); i++) {
      first = scan.is(first - 1, ",") ? first - 2 : first - 1;
      Numeral numeral = scan.isNumber(first) ? at(scan, first) : null;
      if (numeral != null) {
        return numeral.end() > at;
      }
    }
    return false;
  }

  /** The index of the group that follows; -1 where none does. */
  private static int groupAt(Scan scan, int at) {
    if (isGroup(scan, at) && scan.isApartByBlank(at)) {
      return at;
    }
    boolean comma = scan.is(at, ",") && scan.isApartByBlank(at) && scan.isGlued(at + 1);
    return comma && isGroup(scan, at + 1) ? at + 1 : -1;
  }

  /** One to three digits before the groups, behind no name, month or number. */
  private static boolean opens(Scan scan, int at) {
    String word = scan.word(at);
    boolean apart = !scan.isGlued(at);
    return word.length() <= GROUP
        && word.charAt(0) != '0'
        && isDigits(word)
        && !scan.isNumber(at - 1)
        && !(apart && (isName(scan, at - 1) || scan.numeral(at - 1) != null));
  }

  private static boolean isName(Scan scan, int at) {
    return scan.isCapitalised(at) && !WordClass.FUNCTION_WORD.has(scan.word(at));
  }

  /** Three digits, perhaps with decimals behind them. */
  private static boolean isGroup(Scan scan, int at) {
    String word = scan.isNumber(at) ? scan.word(at) : "";
    int point = word.indexOf('.');
    int end = point < 0 ? word.length() : point;
    return end == GROUP
        && word.length() <= LONGEST
        && isDigits(word.substring(0, end))
        && (point < 0 || isDigits(word.substring(point + 1)));
  }

  private static boolean isDigits(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
