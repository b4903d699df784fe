package io.github.saidby.internal.numerals;

import io.github.saidby.internal.numerals.NumberWord.Form;
import io.github.saidby.internal.numerals.NumberWord.Role;
import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numeral at a token: the longest one that starts there.
 *
 * <pre>{@code
 * new NumeralReader(tokens).read(0)   // "three-and-a-half years" -> tokens 0 to 7, value 3.5
 * }</pre>
 *
 * <p>It tells what a numeral says, not what it stands for: a year, a score, part of a name are
 * numerals too. Codes ({@code 1.2.3.4}, {@code 10:30}, {@code 007}, more than 40 digits, {@code
 * 1e999}) are none.
 */
public final class NumeralReader {

  /** As many tokens as a number that stands alone has, with its unit: {@code - 2 degrees}. */
  private static final int ALONE = 5;

  /** Fewer parts are told by a single word: one fifth. */
  private static final BigDecimal FEWEST_PARTS = BigDecimal.valueOf(100);

  private final List<Token> tokens;
  private final CardinalReader cardinals;
  private final MixedFractions fractions;
  private final ScientificNotation powers;

  /**
   * A reader of a paragraph's tokens.
   *
   * @param tokens all tokens of the paragraph
   */
  public NumeralReader(List<Token> tokens) {
    this.tokens = tokens;
    this.cardinals = new CardinalReader(tokens);
    this.fractions = new MixedFractions(tokens);
    this.powers = new ScientificNotation(tokens);
  }

  /**
   * Reads a numeral.
   *
   * @param at the index of its first token
   * @return the numeral, or null where none starts there
   */
  public @Nullable Numeral read(int at) {
    Token token = tokens.get(at);
    if (token.kind() == TokenKind.NUMBER) {
      return number(at, at);
    }
    boolean sign = NumeralContext.SIGN.has(tokens, at) && !Glue.isArticle(tokens, at - 1);
    if (sign || (token.is(".") && token.spaceBefore())) {
      return signed(at, sign);
    }
    boolean opens = Glue.isArticle(tokens, at) || NumeralContext.SEVERAL.has(tokens, at);
    if (!opens && NumberWords.at(tokens, at).form() == Form.NONE) {
      return null; // most words: a cheap look before the grammar
    }
    Numeral vague = vague(at);
    if (vague != null) {
      return vague;
    }
    Numeral part = part(at);
    return part != null ? part : number(at, at);
  }

  /**
   * Reads one part of several, where only what is around tells it from a rank: {@code a third}.
   *
   * @param article the index of its article
   * @return the fraction, or null where no word for a part stands behind the article
   */
  public @Nullable Numeral partOfOne(int article) {
    Reading one = fractions.parts(article + 1, BigDecimal.ONE);
    return one == null ? null : scaled(article, one);
  }

  /** A sign or a decimal point with a number glued to it, or "minus" before one. */
  private @Nullable Numeral signed(int at, boolean negative) {
    if (at + 1 >= tokens.size()) {
      return null;
    }
    Token next = tokens.get(at + 1);
    boolean tolerance =
        Glue.is(tokens, at - 1, "or")
            || (Glue.is(tokens, at - 1, "-") && Glue.is(tokens, at - 2, "or"));
    boolean word = tokens.get(at).kind() == TokenKind.WORD && !tolerance;
    if (!negative) {
      BigDecimal value = next.spaceBefore() ? null : Digits.decimals(next.normal());
      return value == null ? null : new Numeral(at, at + 2, value, NumeralForm.FRACTION);
    }
    boolean apart = at == 0 || tokens.get(at).spaceBefore() || tokens.get(at - 1).is("(");
    boolean glued = apart && !next.spaceBefore() && next.kind() == TokenKind.NUMBER;
    boolean spaced = next.kind() == TokenKind.NUMBER && isSpacedSign(at);
    Numeral number = word || glued || spaced ? number(at + 1, at) : null;
    return number == null || number.form() == NumeralForm.ORDINAL
        ? null
        : new Numeral(
            at,
            number.end(),
            number.value().negate(),
            number.form(),
            number.precision(),
            number.scale());
  }

  /** A hyphen with blanks around it where no dash can be: alone, or behind a preposition. */
  private boolean isSpacedSign(int at) {
    boolean alone = at == 0 && tokens.size() <= ALONE && tokens.get(1).spaceBefore();
    return alone
        || (tokens.get(at).spaceBefore() && NumeralContext.BEFORE_SIGN.has(tokens, at - 1));
  }

  /** A cardinal, an ordinal, or a number of parts. */
  private @Nullable Numeral number(int at, int first) {
    if (tokens.get(at).kind() == TokenKind.NUMBER) {
      String digits = tokens.get(at).normal();
      BigDecimal ordinal = Digits.ordinal(digits);
      if (ordinal != null) {
        return new Numeral(first, at + 1, ordinal, NumeralForm.ORDINAL);
      }
      BigDecimal fraction = Digits.fraction(digits);
      if (fraction != null) {
        return new Numeral(first, at + 1, fraction, NumeralForm.FRACTION);
      }
    }
    Reading power = powers.read(at);
    Reading read = power == null ? cardinals.read(at) : power;
    if (read == null) {
      return null;
    }
    Reading parts = read.ordinal() ? null : fractions.parts(read.end(), read.value());
    if (parts != null) {
      return scaled(first, parts);
    }
    Reading part = onePart(read);
    if (part != null) {
      return scaled(first, part);
    }
    NumeralForm form = read.ordinal() ? NumeralForm.ORDINAL : NumeralForm.CARDINAL;
    return new Numeral(first, read.end(), read.value(), form, Precision.EXACT, read.scale());
  }

  /** One of a hundred parts or more: {@code one one-hundredth}, {@code one two-hundredth}. */
  private @Nullable Reading onePart(Reading one) {
    int at = Glue.afterHyphen(tokens, one.end());
    boolean words = at < tokens.size() && tokens.get(at).kind() == TokenKind.WORD;
    if (!words || one.ordinal() || !Glue.is(tokens, one.end() - 1, "one")) {
      return null;
    }
    Reading parts = one.value().compareTo(BigDecimal.ONE) == 0 ? cardinals.read(at) : null;
    return parts != null && parts.ordinal() && parts.value().compareTo(FEWEST_PARTS) >= 0
        ? Reading.of(parts.end(), Digits.quotient(BigDecimal.ONE, parts.value()))
        : null;
  }

  /** Half, a part of one, a fraction's sign. */
  private @Nullable Numeral part(int at) {
    NumberWord word = NumberWords.at(tokens, at);
    if (word.role() == Role.SIGN) {
      return scaled(at, Reading.of(at + 1, word.value()));
    }
    boolean half = word.is(Role.HALF, Form.ORDINAL);
    boolean quarter = word.is(Role.QUARTER, Form.ORDINAL);
    if (half || quarter) {
      Numeral part = scaled(at, Reading.of(at + 1, Digits.quotient(BigDecimal.ONE, word.value())));
      boolean joined = Glue.afterHyphen(tokens, at + 1) > at + 1; // quarter-mile
      return half || joined || part.form() == NumeralForm.CARDINAL ? part : null;
    }
    if (!Glue.isArticle(tokens, at)) {
      return null;
    }
    Reading one = fractions.parts(at + 1, BigDecimal.ONE);
    if (one == null) {
      return null;
    }
    boolean certain = Glue.is(tokens, at + 1, "half");
    Numeral scaled = scaled(at, one);
    boolean bounded = NumeralContext.BEFORE_PART.has(tokens, at - 1);
    return certain || bounded || scaled.form() == NumeralForm.CARDINAL || isPartBefore(one.end())
        ? scaled
        : null;
  }

  private boolean isPartBefore(int at) {
    return at >= tokens.size()
        || NumeralContext.AFTER_PART.has(tokens, at)
        || (tokens.get(at).kind() == TokenKind.PUNCTUATION && Glue.afterHyphen(tokens, at) == at);
  }

  /** A fraction, or that part of the multiplier behind it: {@code half a million}. */
  private Numeral scaled(int first, Reading fraction) {
    int at = Glue.afterHyphen(tokens, fraction.end());
    int of = Glue.is(tokens, at, "of") ? at + 1 : at;
    int word = Glue.isArticle(tokens, of) ? of + 1 : of;
    NumberWord scale = of > at && word == of ? NumberWord.NONE : NumberWords.at(tokens, word);
    if (!scale.multiplies() || scale.form() != Form.CARDINAL) {
      return new Numeral(first, fraction.end(), fraction.value(), NumeralForm.FRACTION);
    }
    return new Numeral(
        first,
        word + 1,
        fraction.value().multiply(scale.value()),
        NumeralForm.CARDINAL,
        Precision.EXACT,
        scale.value());
  }

  /** An order of magnitude, or a couple. */
  private @Nullable Numeral vague(int at) {
    int start = Glue.is(tokens, at, "a") ? at + 1 : at;
    if (start > at && Glue.is(tokens, start, "couple")) {
      return couple(at, start + 1);
    }
    if (NumeralContext.SEVERAL.has(tokens, start)) {
      NumberWord scale = NumberWords.at(tokens, start + 1);
      return scale.multiplies() && scale.form() == Form.CARDINAL
          ? magnitude(at, start + 2, scale.value(), Precision.VAGUE)
          : null;
    }
    NumberWord word = NumberWords.at(tokens, at);
    if (word.form() != Form.PLURAL) {
      return null;
    }
    Numeral plural = magnitude(at, at + 1, word.value(), Precision.VAGUE);
    return word.role() == Role.TEN && plural.end() == at + 1 ? null : plural;
  }

  /** "A couple of", "a couple hundred"; not the two people that are a couple. */
  private @Nullable Numeral couple(int first, int end) {
    boolean of = Glue.is(tokens, end, "of");
    Numeral couple =
        magnitude(first, of ? end + 1 : end, BigDecimal.valueOf(2), Precision.APPROXIMATE);
    return of || couple.end() > end ? couple : null;
  }

  /** A vague number and the multipliers behind it: {@code tens of thousands}. */
  private Numeral magnitude(int first, int end, BigDecimal value, Precision precision) {
    int last = end;
    BigDecimal product = value;
    BigDecimal scale = value;
    for (int i = 0; i < 2; i++) {
      int at = Glue.is(tokens, last, "of") ? last + 1 : last;
      NumberWord word = NumberWords.at(tokens, at);
      if (!word.multiplies()) {
        break;
      }
      product = product.multiply(word.value());
      scale = word.value();
      last = at + 1;
    }
    return new Numeral(first, last, product, NumeralForm.CARDINAL, precision, scale);
  }
}
