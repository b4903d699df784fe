package io.github.saidby.internal.numerals;

import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads powers: {@code 1.3e6}, {@code 6.2x10^-4}, {@code 2.48×10−5}, {@code 2^10}, {@code 10⁶}. */
final class ScientificNotation {

  /** Greater exponents are codes: {@code 1e999999999} is no number. */
  private static final int MAX_EXPONENT_DIGITS = 2;

  private static final int MAX_BASE_DIGITS = 4;

  /** Raised digits, each at the index that it stands for. */
  private static final String RAISED =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  private final List<Token> tokens;

  ScientificNotation(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The power that starts with digits; null where none does. */
  @Nullable Reading read(int at) {
    if (!isDigits(at) || !isGlued(at + 1)) {
      return null;
    }
    BigDecimal number = Digits.value(tokens.get(at).normal());
    if (number == null) {
      return null;
    }
    Reading raised = number.compareTo(BigDecimal.TEN) == 0 ? raised(at + 1, BigDecimal.ONE) : null;
    if (raised != null) {
      return raised;
    }
    if (Glue.is(tokens, at + 1, "^")) {
      return power(at + 2, BigDecimal.ONE, number);
    }
    String next = tokens.get(at + 1).normal();
    if (next.length() > 1 && next.charAt(0) == 'e') {
      Integer exponent = exponent(next.substring(1));
      return exponent == null ? null : Reading.of(at + 2, number.scaleByPowerOfTen(exponent));
    }
    if (next.equals("e")) {
      return power(at + 2, number, BigDecimal.TEN);
    }
    return multiplied(at + 1, number, next);
  }

  /** A mantissa times a power: {@code [6.2]x10^-4}, {@code [2.48]×10−5}. */
  private @Nullable Reading multiplied(int at, BigDecimal mantissa, String times) {
    boolean sign = times.equals("\u00d7") || times.equals("x");
    int mark = sign ? at + 2 : at + 1;
    String base =
        sign && isDigits(at + 1) && isGlued(at + 1)
            ? tokens.get(at + 1).normal()
            : times.startsWith("x") ? times.substring(1) : "";
    Reading power = base.equals("10") ? raised(mark, mantissa) : null;
    if (power != null) {
      return power;
    }
    boolean short10 = base.equals("10") && isGlued(mark) && isSign(mark);
    boolean raised = Glue.is(tokens, mark, "^") && isGlued(mark);
    if (base.length() > MAX_BASE_DIGITS || !(raised || short10)) {
      return null;
    }
    BigDecimal value = Digits.value(base);
    return value == null ? null : power(raised ? mark + 1 : mark, mantissa, value);
  }

  /** A mantissa times a base to the exponent at a token. */
  private @Nullable Reading power(int at, BigDecimal mantissa, BigDecimal base) {
    int digits = isSign(at) ? at + 1 : at;
    boolean glued = isGlued(at) && isGlued(digits);
    Integer exponent = glued && isDigits(digits) ? exponent(tokens.get(digits).normal()) : null;
    if (exponent == null || (exponent > 0 && base.precision() > MAX_BASE_DIGITS)) {
      return null;
    }
    boolean negative = digits > at && !Glue.is(tokens, at, "+");
    if (negative && base.signum() == 0) {
      return null;
    }
    BigDecimal power = base.pow(negative ? -exponent : exponent, MathContext.DECIMAL64);
    return Reading.of(digits + 1, mantissa.multiply(power).stripTrailingZeros());
  }

  /** Ten to raised digits, times a mantissa: {@code [10]⁶}, {@code [6.2×10]⁻⁴}. */
  private @Nullable Reading raised(int at, BigDecimal mantissa) {
    boolean negative = Glue.is(tokens, at, "\u207b") && isGlued(at);
    int end = negative ? at + 1 : at;
    int exponent = 0;
    int digits = 0;
    while (isGlued(end) && digits <= MAX_EXPONENT_DIGITS) {
      int digit = RAISED.indexOf(tokens.get(end).normal());
      if (digit < 0) {
        break;
      }
      exponent = exponent * 10 + digit;
      digits++;
      end++;
    }
    return digits == 0 || digits > MAX_EXPONENT_DIGITS
        ? null
        : Reading.of(end, plain(mantissa.scaleByPowerOfTen(negative ? -exponent : exponent)));
  }

  private static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  private static @Nullable Integer exponent(String digits) {
    if (digits.isEmpty() || digits.length() > MAX_EXPONENT_DIGITS) {
      return null;
    }
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return null;
      }
    }
    return Integer.valueOf(digits);
  }

  private boolean isSign(int at) {
    return Glue.is(tokens, at, "-") || Glue.is(tokens, at, "\u2212") || Glue.is(tokens, at, "+");
  }

  private boolean isDigits(int at) {
    return at < tokens.size() && tokens.get(at).kind() == TokenKind.NUMBER;
  }

  private boolean isGlued(int at) {
    return at < tokens.size() && !tokens.get(at).spaceBefore();
  }
}
