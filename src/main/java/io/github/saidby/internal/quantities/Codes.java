package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
import java.math.BigDecimal;
import java.util.Set;

/** Tells digits that are part of a code: {@code F-16}, phone numbers, dates, identifiers. */
final class Codes {

  /** Marks that make a code of the digits glued to them. */
  private static final Set<String> PREFIXES = Set.of("#", "@", "+", "/", "_", "\\");

  private static final int LONGEST_COUNT = 15;

  /** How many groups of digits a telephone number has at most, and how many digits at least. */
  private static final int MOST_GROUPS = 6;

  private static final int LEAST_DIGITS = 8;

  private static final BigDecimal SCORE = BigDecimal.valueOf(1000);

  private Codes() {}

  /** Whether a numeral is a code or part of one. */
  static boolean isCode(Scan scan, Numeral numeral) {
    return isPartOfWord(scan, numeral)
        || isShortYear(scan, numeral.first())
        || isParagraph(scan, numeral)
        || isSpacedCode(scan, numeral)
        || (scan.isNumber(numeral.first()) && isJoined(scan, numeral))
        || isIdentifier(scan, numeral)
        || isTelephone(scan, numeral.first());
  }

  /**
   * One of the groups of a telephone number: {@code 020 7946 0958}, {@code +91 80 5555 0142},
   * {@code (0191) 498 0007}.
   */
  private static boolean isTelephone(Scan scan, int at) {
    if (isAreaCode(scan, at)) {
      return isTelephone(scan, at + 2);
    }
    int first = at;
    while (isDigits(scan, first - 1) && at - first < MOST_GROUPS) {
      first--;
    }
    boolean area = isAreaCode(scan, first - 2);
    boolean leads = scan.word(first).startsWith("0") || scan.is(first - 1, "+") || area;
    int digits = area ? scan.word(first - 2).length() : 0;
    int end = first;
    while (isDigits(scan, end) && end - first < MOST_GROUPS) {
      digits += scan.word(end).length();
      end += area && joinsNumber(scan, end + 1) ? 2 : 1;
    }
    return leads && (area || end - first > 1) && digits >= LEAST_DIGITS;
  }

  /** The code of a place in parentheses, before the groups of a telephone number. */
  private static boolean isAreaCode(Scan scan, int at) {
    return isDigits(scan, at)
        && scan.is(at - 1, "(")
        && scan.is(at + 1, ")")
        && isDigits(scan, at + 2)
        && (scan.word(at).startsWith("0") || scan.word(at).length() == 3);
  }

  private static boolean isDigits(Scan scan, int at) {
    return scan.isNumber(at) && scan.word(at).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A small letter with a digit behind the number of a paragraph: {@code a 501 c3}. */
  private static boolean isSpacedCode(Scan scan, Numeral numeral) {
    String next = scan.word(numeral.end());
    return scan.isNumber(numeral.first())
        && scan.isWord(numeral.end())
        && !scan.isGlued(numeral.end())
        && !scan.isCapitalised(numeral.end())
        && next.length() == 2
        && Character.isLetter(next.charAt(0))
        && Character.isDigit(next.charAt(1));
  }

  /** A letter or number in glued brackets: {@code 401(k)}, {@code 501(c)(3)}. */
  private static boolean isParagraph(Scan scan, Numeral numeral) {
    int open = numeral.end();
    boolean behind =
        scan.is(open, "(")
            && scan.isGlued(open)
            && scan.word(open + 1).length() == 1
            && scan.is(open + 2, ")");
    int before = numeral.first() - 1;
    boolean nested =
        scan.is(before, "(")
            && scan.isGlued(before)
            && scan.is(before - 1, ")")
            && scan.is(numeral.end(), ")");
    return scan.isNumber(numeral.first()) && (behind || nested);
  }

  /** The last two digits of a year: {@code in '16}. */
  private static boolean isShortYear(Scan scan, int at) {
    boolean apostrophe = scan.is(at - 1, "'") || scan.is(at - 1, "\u2018");
    return apostrophe
        && scan.isGlued(at)
        && !scan.isGlued(at - 1)
        && scan.isNumber(at)
        && scan.word(at).length() == 2
        && (scan.is(at - 2, ",") || WordClass.BEFORE_YEAR.has(scan.word(at - 2)));
  }

  /** Glued to letters, or to a name by a hyphen: {@code 737s}, {@code F-16}, {@code 1e9}. */
  private static boolean isPartOfWord(Scan scan, Numeral numeral) {
    int last = numeral.end() - 1;
    int behind = numeral.end();
    boolean suffix =
        scan.isGlued(behind)
            && scan.isWord(behind)
            && scan.isNumber(last)
            && !scan.word(behind).startsWith("'")
            && !(scan.is(behind, "m") && scan.isNumber(last));
    int before = numeral.first() - 1;
    int sign = scan.isGlued(before) ? before - 1 : before;
    boolean power = scan.is(behind, "^") || scan.is(before, "^") || scan.is(sign, "^");
    if (power) {
      return true;
    }
    boolean attribute = scan.is(before, "\"") && scan.is(before - 1, "=");
    boolean prefix =
        scan.isGlued(numeral.first())
            && (attribute || PREFIXES.contains(scan.word(before)) || scan.isNumber(before));
    return suffix || prefix;
  }

  /**
   * Whether a number is part of something longer: glued to a name by a hyphen ({@code F-16}), by a
   * point to one that ends with a digit ({@code PM2.5}), by a dash to the other number of odds
   * ({@code the 5-1 second favourite}), or cut in two by an invisible character.
   */
  static boolean isFragment(Scan scan, int at) {
    if (!scan.isNumber(at)) {
      return false;
    }
    boolean cut =
        (scan.isGlued(at) && scan.isNumber(at - 1))
            || (scan.isGlued(at + 1) && scan.isNumber(at + 1));
    boolean named =
        scan.isGlued(at)
            && scan.isHyphen(at - 1)
            && scan.isGlued(at - 1)
            && scan.isWord(at - 2)
            && (scan.numeral(at - 2) == null || isNamed(scan, at - 2))
            && !(scan.isNumber(at - 3) && scan.isGlued(at - 2))
            && !(scan.isHyphen(at - 3) && scan.isNumber(at - 4));
    boolean odds = joinsNumber(scan, at - 1) && WordClass.AFTER_ODDS.has(scan.word(at + 1));
    boolean version =
        scan.isGlued(at)
            && scan.is(at - 1, ".")
            && scan.isGlued(at - 1)
            && scan.isWord(at - 2)
            && endsWithDigit(scan.word(at - 2));
    return cut || named || version || odds || CutDigits.are(scan, at);
  }

  /** A number's word with a capital where no sentence begins: Hawaii Five-0. */
  private static boolean isNamed(Scan scan, int at) {
    return scan.isCapitalised(at) && !scan.startsSentence(at) && !scan.isTitleCase();
  }

  private static boolean endsWithDigit(String word) {
    return Character.isDigit(word.charAt(word.length() - 1));
  }

  /** Scores, votes, phone numbers and dates in digits. */
  private static boolean isJoined(Scan scan, Numeral numeral) {
    boolean next = joinsNumber(scan, numeral.end());
    boolean previous = joinsNumber(scan, numeral.first() - 1);
    if (next && previous) {
      return true;
    }
    if (numeral.form() == NumeralForm.FRACTION && scan.word(numeral.first()).contains("/")) {
      return numeral.value().compareTo(BigDecimal.ONE) >= 0
          || scan.word(numeral.first()).endsWith("/11");
    }
    int other = next ? numeral.end() + 1 : numeral.first() - 2;
    Numeral partner = next || previous ? scan.numeral(other) : null;
    if (partner == null) {
      return next || previous;
    }
    if (joinsNumber(scan, next ? partner.end() : partner.first() - 1)) {
      return true;
    }
    BigDecimal left = next ? numeral.value() : partner.value();
    BigDecimal right = next ? partner.value() : numeral.value();
    return left.compareTo(right) >= 0 && left.compareTo(SCORE) < 0;
  }

  /** Whether a hyphen or dash glues two numbers. */
  private static boolean joinsNumber(Scan scan, int mark) {
    boolean dash = scan.isHyphen(mark) || scan.is(mark, "\u2013");
    return dash
        && scan.isGlued(mark)
        && scan.isGlued(mark + 1)
        && scan.isNumber(mark - 1)
        && scan.isNumber(mark + 1);
  }

  /** More digits without groups than counts have. */
  private static boolean isIdentifier(Scan scan, Numeral numeral) {
    int first = numeral.first();
    return isDigits(scan, first) && scan.word(first).length() > LONGEST_COUNT;
  }
}
