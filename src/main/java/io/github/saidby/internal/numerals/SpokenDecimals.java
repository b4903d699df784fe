package io.github.saidby.internal.numerals;

import io.github.saidby.internal.numerals.NumberWord.Form;
import io.github.saidby.internal.numerals.NumberWord.Role;
import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;
import java.math.BigDecimal;
import java.util.List;

/** Reads decimals in words: {@code two point five}, {@code nought point zero eight}. */
final class SpokenDecimals {

  /** As many decimals as people say. */
  private static final int MAX_DIGITS = 8;

  private final List<Token> tokens;

  SpokenDecimals(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * The number with its decimals; the number itself where there are none.
   *
   * @param first the index of its first token; "at one point two" is no decimal
   */
  Reading read(int first, Reading whole) {
    boolean decimal =
        Glue.is(tokens, whole.end(), "point")
            && tokens.get(whole.end() - 1).kind() == TokenKind.WORD
            && whole.value().scale() <= 0
            && !(Glue.is(tokens, first - 1, "at") && Glue.is(tokens, first, "one"));
    if (!decimal) {
      return whole;
    }
    StringBuilder digits = new StringBuilder();
    int at = whole.end() + 1;
    while (digits.length() < MAX_DIGITS) {
      NumberWord word = NumberWords.at(tokens, at);
      boolean digit = word.form() == Form.CARDINAL && isDigit(word.role(), digits.length());
      if (!digit) {
        break;
      }
      digits.append(word.value().toPlainString());
      at++;
    }
    return digits.length() == 0
        ? whole
        : Reading.of(at, whole.value().add(new BigDecimal("0." + digits)));
  }

  private static boolean isDigit(Role role, int before) {
    return role == Role.ZERO || role == Role.UNIT || (role == Role.TEEN && before == 0);
  }
}
