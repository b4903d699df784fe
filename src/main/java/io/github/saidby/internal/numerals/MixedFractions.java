package io.github.saidby.internal.numerals;

import io.github.saidby.internal.numerals.NumberWord.Form;
import io.github.saidby.internal.numerals.NumberWord.Role;
import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the fraction behind a whole number: {@code two and a half}, {@code 2 1/2}, {@code 2½}. */
final class MixedFractions {

  private final List<Token> tokens;

  MixedFractions(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The number with the fraction behind it; the number itself where there is none. */
  Reading read(Reading whole) {
    if (whole.value().signum() < 0 || whole.value().scale() > 0) {
      return whole;
    }
    Reading part = sign(whole.end());
    if (part == null) {
      int and = Glue.afterAnd(tokens, whole.end());
      part = and == whole.end() ? null : words(and);
    }
    BigDecimal hundred = BigDecimal.valueOf(100);
    BigDecimal scale = whole.scale().compareTo(hundred) == 0 ? BigDecimal.ONE : whole.scale();
    if (part == null) {
      return whole;
    }
    NumberWord own = NumberWords.at(tokens, part.end());
    boolean scaled =
        own.multiplies() && own.form() == Form.CARDINAL && own.value().compareTo(scale) < 0;
    return scaled
        ? new Reading(
            part.end() + 1,
            whole.value().add(part.value().multiply(own.value())),
            false,
            own.value())
        : new Reading(
            part.end(), whole.value().add(part.value().multiply(scale)), false, whole.scale());
  }

  /** A fraction in digits or as one character. */
  private @Nullable Reading sign(int at) {
    int start = Glue.afterHyphen(tokens, at);
    NumberWord word = NumberWords.at(tokens, start);
    if (word.role() == Role.SIGN) {
      return Reading.of(start + 1, word.value());
    }
    if (start < tokens.size()
        && tokens.get(start).kind() == TokenKind.NUMBER
        && tokens.get(start - 1).kind() != TokenKind.WORD) {
      BigDecimal fraction = Digits.fraction(tokens.get(start).normal());
      return fraction != null && fraction.compareTo(BigDecimal.ONE) < 0
          ? Reading.of(start + 1, fraction)
          : null;
    }
    return null;
  }

  /** A fraction in words: {@code a half}, {@code two-thirds}, {@code one fourth}. */
  private @Nullable Reading words(int at) {
    NumberWord word = NumberWords.at(tokens, at);
    if (word.is(Role.HALF, Form.ORDINAL)) {
      return Reading.of(at + 1, Digits.quotient(BigDecimal.ONE, word.value()));
    }
    if (Glue.isArticle(tokens, at)) {
      return parts(at + 1, BigDecimal.ONE);
    }
    Reading count = belowHundred(at);
    return count == null ? null : parts(count.end(), count.value());
  }

  private @Nullable Reading belowHundred(int at) {
    NumberWord word = NumberWords.at(tokens, at);
    if (word.form() != Form.CARDINAL) {
      return null;
    }
    if (word.role() == Role.TEN) {
      int next = Glue.afterHyphen(tokens, at + 1);
      NumberWord unit = NumberWords.at(tokens, next);
      return unit.is(Role.UNIT, Form.CARDINAL)
          ? Reading.of(next + 1, word.value().add(unit.value()))
          : Reading.of(at + 1, word.value());
    }
    return word.role() == Role.UNIT || word.role() == Role.TEEN
        ? Reading.of(at + 1, word.value())
        : null;
  }

  /** So many of the parts that the word at an index names: {@code [two] thirds}. */
  @Nullable Reading parts(int at, BigDecimal count) {
    int parts = Glue.afterSpacedHyphen(tokens, at);
    NumberWord word = NumberWords.at(tokens, parts);
    Form form = count.compareTo(BigDecimal.ONE) == 0 ? Form.ORDINAL : Form.DENOMINATOR;
    if (word.is(Role.TEN, Form.CARDINAL)) {
      int next = Glue.afterHyphen(tokens, parts + 1);
      NumberWord unit = NumberWords.at(tokens, next);
      return unit.is(Role.UNIT, form)
          ? Reading.of(next + 1, Digits.quotient(count, word.value().add(unit.value())))
          : null;
    }
    boolean names =
        (word.form() == form || (word.form() == Form.ORDINAL && isAttribute(parts, at, count)))
            && word.role() != Role.SIGN
            && (word.role() == Role.HALF || word.value().compareTo(BigDecimal.valueOf(2)) > 0);
    return names ? Reading.of(parts + 1, Digits.quotient(count, word.value())) : null;
  }

  /** A number of parts before a noun: a [three-quarter] majority, a [two-third] share. */
  private boolean isAttribute(int parts, int at, BigDecimal count) {
    boolean joined = parts > at && !tokens.get(at).spaceBefore();
    return joined
        && count.compareTo(BigDecimal.TEN) < 0
        && NumberWords.at(tokens, parts).value().compareTo(count) > 0
        && NumberWords.at(tokens, parts).value().compareTo(BigDecimal.valueOf(4)) <= 0;
  }

  /** Whether a word for parts stands at an index, with or without a hyphen before it. */
  static boolean isParts(List<Token> tokens, int at) {
    NumberWord word = NumberWords.at(tokens, Glue.afterHyphen(tokens, at));
    return word.form() == Form.DENOMINATOR && word.role() != Role.SIGN;
  }
}
