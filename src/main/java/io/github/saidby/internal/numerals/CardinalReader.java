package io.github.saidby.internal.numerals;

import io.github.saidby.internal.numerals.NumberWord.Form;
import io.github.saidby.internal.numerals.NumberWord.Role;
import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads cardinals and ordinals: groups below a thousand, each times its magnitudes, in falling
 * order.
 */
final class CardinalReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** As many multipliers in a row as people say: {@code three lakh crore}. */
  private static final int MAX_MULTIPLIERS = 3;

  private final List<Token> tokens;

  CardinalReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Reads the numeral that starts at a token; none where none does. */
  @Nullable Reading read(int at) {
    Reading first = scaledGroup(at);
    if (first == null || first.ordinal()) {
      return first;
    }
    if (tokens.get(at).kind() == TokenKind.NUMBER) {
      return first.scale().compareTo(HUNDRED) == 0 ? withRest(first) : first;
    }
    Reading sum = first;
    BigDecimal scale = first.scale();
    while (scale.compareTo(HUNDRED) > 0) {
      Reading next = lowerGroup(sum.end(), scale);
      if (next == null) {
        break;
      }
      sum = new Reading(next.end(), sum.value().add(next.value()), next.ordinal(), next.scale());
      scale = next.ordinal() ? BigDecimal.ONE : next.scale();
    }
    return sum;
  }

  /** Digits behind so many hundred: {@code [3 hundred] and 21}. */
  private Reading withRest(Reading hundreds) {
    int and = Glue.afterAnd(tokens, hundreds.end());
    Reading rest = and == hundreds.end() ? null : digits(and);
    rest = rest == null && and > hundreds.end() ? belowHundred(and) : rest;
    return rest == null || rest.ordinal() || rest.value().compareTo(HUNDRED) >= 0
        ? hundreds
        : Reading.of(rest.end(), hundreds.value().add(rest.value()));
  }

  /** The group behind a magnitude, smaller than it: {@code [two thousand] and five}. */
  private @Nullable Reading lowerGroup(int at, BigDecimal scale) {
    int start = Glue.afterHyphen(tokens, at);
    int and = Glue.is(tokens, start, ",") ? start + 1 : start;
    and = Glue.afterAnd(tokens, and);
    NumberWord word = NumberWords.at(tokens, and);
    if (word.form() == Form.NONE || word.role() == Role.MAGNITUDE) {
      return null;
    }
    Reading next = scaledGroup(and);
    if (next == null || next.value().compareTo(scale) >= 0 || next.scale().compareTo(scale) >= 0) {
      return null;
    }
    boolean listed = Glue.is(tokens, start, ",");
    return listed && next.value().compareTo(HUNDRED) < 0 ? null : next;
  }

  /** Digits, or words for less than a thousand, or a bare multiplier, with what multiplies it. */
  private @Nullable Reading scaledGroup(int at) {
    Reading group = digits(at);
    if (group == null) {
      group = words(at);
    }
    if (group == null) {
      group = bareMultiplier(at);
    }
    if (group == null || group.ordinal()) {
      return group;
    }
    Reading mixed = new SpokenDecimals(tokens).read(at, new MixedFractions(tokens).read(group));
    Reading scaled = multiplied(mixed);
    return scaled.end() == mixed.end() || scaled.ordinal()
        ? scaled
        : new MixedFractions(tokens).read(scaled);
  }

  private @Nullable Reading digits(int at) {
    if (at >= tokens.size() || tokens.get(at).kind() != TokenKind.NUMBER) {
      return null;
    }
    String number = tokens.get(at).normal();
    BigDecimal value = Digits.value(number);
    if (value == null && isMeasured(at)) {
      value = Digits.decimalComma(number);
    }
    return value == null ? null : spaced(at, value);
  }

  /** Whether what stands around digits tells that they are one number: {@code 21,6%}. */
  private boolean isMeasured(int at) {
    boolean sign = at > 0 && !tokens.get(at).spaceBefore() && isCurrencySign(tokens.get(at - 1));
    return sign
        || NumeralContext.BEHIND_DECIMAL.has(tokens, at + 1)
        || (Glue.is(tokens, at + 1, "per") && Glue.is(tokens, at + 2, "cent"))
        || NumberWords.at(tokens, at + 1).multiplies();
  }

  private static boolean isCurrencySign(Token token) {
    int last = token.text().codePointBefore(token.text().length());
    return Character.getType(last) == Character.CURRENCY_SYMBOL || token.is("r");
  }

  /** Digits in groups with plain spaces, where they cannot be two numbers: {@code 40 000}. */
  private Reading spaced(int at, BigDecimal value) {
    int end = at + 1;
    BigDecimal sum = value;
    while (end < tokens.size()
        && tokens.get(end).is("000")
        && value.precision() <= 3
        && value.scale() == 0
        && tokens.get(end).start() == tokens.get(end - 1).end() + 1
        && sum.precision() < 16) {
      sum = sum.movePointRight(3);
      end++;
    }
    return Reading.of(end, sum);
  }

  /** A multiplier without a number or with an article: {@code a hundred}, {@code million}. */
  private @Nullable Reading bareMultiplier(int at) {
    int word = Glue.isArticle(tokens, at) ? at + 1 : at;
    NumberWord found = NumberWords.at(tokens, word);
    if (word == at && isRank(found, at)) {
      return new Reading(at + 1, found.value(), true, BigDecimal.ONE);
    }
    if (!found.multiplies() || found.form() != Form.CARDINAL) {
      return null;
    }
    if (found.role() == Role.HUNDRED) {
      return hundreds(word, BigDecimal.ONE);
    }
    return word == at && found.role() == Role.DOZEN ? null : Reading.of(word, BigDecimal.ONE);
  }

  /** The millionth visitor; the nearest millionth, a millionth of a second are parts. */
  private boolean isRank(NumberWord word, int at) {
    return (word.role() == Role.HUNDRED || word.role() == Role.MAGNITUDE)
        && word.form() == Form.ORDINAL
        && at + 1 < tokens.size()
        && tokens.get(at + 1).kind() == TokenKind.WORD
        && !tokens.get(at + 1).is("of");
  }

  /** Words for less than a thousand, or for so many hundred: {@code twelve hundred and five}. */
  private @Nullable Reading words(int at) {
    Reading small = belowHundred(at);
    if (small == null || small.ordinal()) {
      return small;
    }
    return hundreds(Glue.afterHyphen(tokens, small.end()), small.value(), small);
  }

  private Reading hundreds(int at, BigDecimal count) {
    return hundreds(at, count, Reading.of(at, count));
  }

  private Reading hundreds(int at, BigDecimal count, Reading otherwise) {
    NumberWord word = NumberWords.at(tokens, at);
    if (word.role() != Role.HUNDRED || word.form() == Form.DENOMINATOR) {
      return otherwise;
    }
    BigDecimal value = count.multiply(HUNDRED);
    if (word.form() == Form.ORDINAL) {
      return new Reading(at + 1, value, true, HUNDRED);
    }
    int first = Glue.afterHyphen(tokens, at + 1);
    int behind = Glue.afterAnd(tokens, first);
    Reading rest = belowHundred(behind);
    boolean fraction = rest != null && isFraction(behind, behind > first, rest);
    if (rest == null || fraction || NumberWords.at(tokens, rest.end()).role() == Role.HUNDRED) {
      return new Reading(at + 1, value, false, HUNDRED);
    }
    return new Reading(rest.end(), value.add(rest.value()), rest.ordinal(), BigDecimal.ONE);
  }

  /**
   * Whether what follows hundreds is a fraction beside them: {@code two hundred and [three
   * fifths]}, but {@code [one hundred and forty-two] fifths}, {@code one hundred [thirty-fifths]}.
   */
  private boolean isFraction(int at, boolean and, Reading rest) {
    if (!MixedFractions.isParts(tokens, rest.end())) {
      return false;
    }
    NumberWord parts = NumberWords.at(tokens, Glue.afterHyphen(tokens, rest.end()));
    return and
        ? rest.value().compareTo(parts.value()) < 0
        : NumberWords.at(tokens, at).role() == Role.TEN && rest.end() == at + 1;
  }

  /** One to ninety-nine. */
  private @Nullable Reading belowHundred(int at) {
    NumberWord word = NumberWords.at(tokens, at);
    if ((word.form() != Form.CARDINAL && word.form() != Form.ORDINAL)) {
      return null;
    }
    boolean ordinal = word.form() == Form.ORDINAL;
    switch (word.role()) {
      case ZERO, UNIT, TEEN -> {
        return new Reading(at + 1, word.value(), ordinal, BigDecimal.ONE);
      }
      case TEN -> {
        return ordinal ? new Reading(at + 1, word.value(), true, BigDecimal.ONE) : ten(at, word);
      }
      default -> {
        return null;
      }
    }
  }

  /** A multiple of ten and the unit behind it. */
  private Reading ten(int at, NumberWord ten) {
    int next = Glue.afterSpacedHyphen(tokens, at + 1);
    NumberWord unit = NumberWords.at(tokens, next);
    return unit.is(Role.UNIT, Form.CARDINAL) || unit.is(Role.UNIT, Form.ORDINAL)
        ? new Reading(
            next + 1, ten.value().add(unit.value()), unit.form() == Form.ORDINAL, BigDecimal.ONE)
        : Reading.of(at + 1, ten.value());
  }

  /** A number times the multipliers behind it: {@code [1.2] million}, {@code [two] dozen}. */
  private Reading multiplied(Reading number) {
    Reading product = number;
    for (int i = 0; i < MAX_MULTIPLIERS && !product.ordinal(); i++) {
      int at = Glue.afterHyphen(tokens, product.end());
      NumberWord word = NumberWords.at(tokens, at);
      if (!applies(word, at, i > 0)) {
        return product;
      }
      product =
          new Reading(
              at + 1,
              product.value().multiply(word.value()),
              word.form() == Form.ORDINAL,
              i > 0 ? product.scale().multiply(word.value()) : word.value());
    }
    return product;
  }

  /** Digits, or the sign for a fraction behind them. */
  private boolean isInDigits(int at) {
    return tokens.get(at).kind() == TokenKind.NUMBER
        || NumberWords.at(tokens, at).role() == Role.SIGN;
  }

  private boolean applies(NumberWord word, int at, boolean again) {
    if (word.form() == Form.SUFFIX) {
      Token number = tokens.get(at - 1);
      boolean apart = number.normal().indexOf('.') > 0 && tokens.get(at).is("k");
      return !again && (apart || !tokens.get(at).spaceBefore()) && isInDigits(at - 1);
    }
    if (word.form() == Form.ABBREVIATION) {
      return isInDigits(at - 1);
    }
    boolean ordinal = word.form() == Form.ORDINAL && word.role() == Role.MAGNITUDE;
    return ordinal || (word.multiplies() && (!again || word.role() == Role.MAGNITUDE));
  }
}
