package io.github.saidby.internal.numerals;

import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;
import java.util.List;

/** What joins the words of one numeral. */
final class Glue {

  private Glue() {}

  /** The index behind a hyphen that joins the tokens around it; the same index without one. */
  static int afterHyphen(List<Token> tokens, int at) {
    boolean joined =
        at + 1 < tokens.size()
            && tokens.get(at).is("-")
            && !tokens.get(at).spaceBefore()
            && !tokens.get(at + 1).spaceBefore();
    return joined ? at + 1 : at;
  }

  /** The index behind a hyphen between two words, with blanks on both sides or none. */
  static int afterSpacedHyphen(List<Token> tokens, int at) {
    boolean spaced =
        at + 1 < tokens.size()
            && tokens.get(at).is("-")
            && tokens.get(at).spaceBefore()
            && tokens.get(at + 1).spaceBefore()
            && tokens.get(at + 1).kind() == TokenKind.WORD;
    return spaced ? at + 1 : afterHyphen(tokens, at);
  }

  /** The index behind "and" or "&", hyphenated or not; the same index without one. */
  static int afterAnd(List<Token> tokens, int at) {
    int and = afterHyphen(tokens, at);
    return is(tokens, and, "and") || is(tokens, and, "&") ? afterHyphen(tokens, and + 1) : at;
  }

  static boolean is(List<Token> tokens, int at, String form) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(form);
  }

  static boolean isArticle(List<Token> tokens, int at) {
    return is(tokens, at, "a") || is(tokens, at, "an");
  }
}
