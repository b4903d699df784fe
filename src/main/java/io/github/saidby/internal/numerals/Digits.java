package io.github.saidby.internal.numerals;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** The value of digits with the separators that English news puts between them. */
final class Digits {

  /** More digits than any quantity has; longer runs are codes, not numbers. */
  private static final int MAX_LENGTH = 40;

  /** A decimal comma that can be nothing else: {@code 5,00}. */
  private static final String CENTLESS = ",00";

  private Digits() {}

  /** The value of a number token; none for times, dates, versions and other codes. */
  static @Nullable BigDecimal value(String token) {
    if (token.length() > MAX_LENGTH) {
      return null;
    }
    if (token.endsWith(CENTLESS) && token.indexOf(',') == token.length() - CENTLESS.length()) {
      return value(token.substring(0, token.length() - CENTLESS.length()));
    }
    int point = token.indexOf('.');
    int whole = point < 0 ? token.length() : point;
    StringBuilder digits = new StringBuilder(token.length());
    int groupStart = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      if ((c >= '0' && c <= '9') || i == point) {
        digits.append(c);
      } else if (i < whole && isSeparator(c) && isGroup(i - groupStart, groupStart == 0)) {
        groupStart = i + 1;
      } else {
        return null;
      }
    }
    boolean grouped = groupStart == 0 || whole - groupStart == 3;
    boolean code = whole > 1 && token.charAt(0) == '0';
    return grouped && !code && whole > 0 ? new BigDecimal(digits.toString()) : null;
  }

  private static boolean isSeparator(char c) {
    return c == ',' || Character.isSpaceChar(c);
  }

  /** Whether so many digits make a group before another: three, or two as in lakhs. */
  private static boolean isGroup(int length, boolean first) {
    return first ? length >= 1 && length <= 3 : length == 2 || length == 3;
  }

  /**
   * The value of digits with one or two decimals behind a comma, as South African papers write
   * them: {@code 21,6}; none for other tokens.
   */
  static @Nullable BigDecimal decimalComma(String token) {
    int comma = token.indexOf(',');
    int decimals = token.length() - comma - 1;
    return comma > 0 && token.indexOf('.') < 0 && (decimals == 1 || decimals == 2)
        ? value(token.replace(',', '.'))
        : null;
  }

  /** The value of digits with a slash between: {@code 3/4}; none for dates and other codes. */
  static @Nullable BigDecimal fraction(String token) {
    int slash = Math.max(token.indexOf('/'), token.indexOf('\u2044'));
    if (slash < 1 || token.length() > 11) {
      return null;
    }
    BigDecimal numerator = integer(token.substring(0, slash));
    BigDecimal denominator = integer(token.substring(slash + 1));
    if (numerator == null || denominator == null || denominator.signum() == 0) {
      return null;
    }
    return quotient(numerator, denominator);
  }

  private static @Nullable BigDecimal integer(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return null;
      }
    }
    return digits.isEmpty() ? null : value(digits);
  }

  /** A quotient, exact where it is a finite decimal. */
  static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
    BigDecimal quotient = numerator.divide(denominator, MathContext.DECIMAL64).stripTrailingZeros();
    return quotient.scale() < 0 ? quotient.setScale(0) : quotient;
  }

  /** The value of digits behind a decimal point without a whole number; none for other tokens. */
  static @Nullable BigDecimal decimals(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return null;
      }
    }
    return digits.isEmpty() || digits.length() > MAX_LENGTH ? null : new BigDecimal("." + digits);
  }

  /** The value of digits with an ordinal ending: {@code 21st}; none for decades. */
  static @Nullable BigDecimal ordinal(String token) {
    int letters = token.length() - 2;
    return letters > 0 && !token.endsWith("s") && Character.isLetter(token.charAt(letters))
        ? integer(token.substring(0, letters).replace(",", ""))
        : null;
  }
}
