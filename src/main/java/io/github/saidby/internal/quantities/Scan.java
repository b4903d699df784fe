package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralReader;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A paragraph's tokens as the rules read them. */
final class Scan {

  private static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011");

  private final Paragraph paragraph;
  private final List<Token> tokens;
  private final NumeralReader numerals;

  Scan(Paragraph paragraph) {
    this.paragraph = paragraph;
    this.tokens = paragraph.tokens();
    this.numerals = new NumeralReader(tokens);
  }

  Paragraph paragraph() {
    return paragraph;
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  @Nullable Numeral numeral(int at) {
    return at < tokens.size() ? numerals.read(at) : null;
  }

  /** A token's normalised text; nothing outside the paragraph. */
  String word(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).normal() : "";
  }

  boolean is(int at, String form) {
    return word(at).equals(form);
  }

  boolean isWord(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).kind() == TokenKind.WORD;
  }

  boolean isNumber(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).kind() == TokenKind.NUMBER;
  }

  boolean isCapitalised(int at) {
    return isWord(at) && tokens.get(at).isCapitalised();
  }

  /** Whether a token follows the one before it without a space. */
  boolean isGlued(int at) {
    return at > 0 && at < tokens.size() && !tokens.get(at).spaceBefore();
  }

  boolean isHyphen(int at) {
    return HYPHENS.contains(word(at));
  }

  /** The index behind a hyphen that joins the tokens around it; the same index without one. */
  int afterHyphen(int at) {
    return isHyphen(at) && isGlued(at) && isGlued(at + 1) ? at + 1 : at;
  }
}
