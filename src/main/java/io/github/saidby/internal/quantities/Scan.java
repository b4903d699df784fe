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

  private static final Set<String> OPENING = Set.of("\"", "'", "\u2018", "``", "(", "[");

  private static final Set<String> BOUNDARIES = Set.of(".", ";", "!", "?", ":", "\u2014", "--");

  private static final Set<String> HYPHENS = Set.of("-", "\u2010", "\u2011");

  private final Paragraph paragraph;
  private final List<Token> tokens;
  private final NumeralReader numerals;
  private final String country;
  private final @Nullable Numeral[] read;
  private final boolean[] known;
  private @Nullable Boolean titleCase;

  Scan(Paragraph paragraph, String country) {
    this.paragraph = paragraph;
    this.country = country;
    this.tokens = paragraph.tokens();
    this.numerals = new NumeralReader(tokens);
    this.read = new @Nullable Numeral[tokens.size()];
    this.known = new boolean[tokens.size()];
  }

  /** The country that the document comes from, as ISO 3166 code; empty where nobody knows. */
  String country() {
    return country;
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

  /** The numeral that starts at a token; each is read once, as many rules ask for it. */
  @Nullable Numeral numeral(int at) {
    if (at < 0 || at >= tokens.size()) {
      return null;
    }
    if (!known[at]) {
      known[at] = true;
      read[at] = isNumber(at) && hasNumberBeside(at) ? grouped(at) : numerals.read(at);
    }
    return read[at];
  }

  /** One part of several at an article, whatever is around it: {@code a third}. */
  @Nullable Numeral part(int article) {
    return numerals.partOfOne(article);
  }

  private boolean hasNumberBeside(int at) {
    return isNumber(at - 1) || isNumber(at + 1) || is(at + 1, ",") || is(at - 1, ",");
  }

  private @Nullable Numeral grouped(int at) {
    Numeral numeral = SpacedGroups.at(this, at);
    if (numeral != null) {
      return numeral;
    }
    return SpacedGroups.isInside(this, at) ? null : numerals.read(at);
  }

  /** Whether a token stands apart from the one before it by one blank of any width. */
  boolean isApartByBlank(int at) {
    if (at < 1 || at >= size() || tokens.get(at).start() != tokens.get(at - 1).end() + 1) {
      return false;
    }
    int blank = tokens.get(at - 1).end() - paragraph.span().start();
    return Character.getType(paragraph.text().charAt(blank)) == Character.SPACE_SEPARATOR;
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

  /** Digits, or the sign for a fraction behind them: 5, [5]½. */
  boolean isInDigits(int at) {
    return isNumber(at)
        || (isNumber(at - 1)
            && isGlued(at)
            && Character.getType(word(at).codePointAt(0)) == Character.OTHER_NUMBER);
  }

  boolean isCapitalised(int at) {
    return isWord(at) && tokens.get(at).isCapitalised();
  }

  /** Whether a token follows the one before it without a space. */
  boolean isGlued(int at) {
    return at > 0 && at < tokens.size() && !tokens.get(at).spaceBefore();
  }

  /** Whether a token is a mark that ends a phrase. */
  boolean isClosing(int at) {
    return at < tokens.size() && tokens.get(at).kind() == TokenKind.PUNCTUATION && !isHyphen(at);
  }

  /** Whether a token ends a clause, so that no word before it governs what stands behind. */
  boolean isBoundary(int at) {
    return isBoundary(word(at));
  }

  static boolean isBoundary(String form) {
    return BOUNDARIES.contains(form);
  }

  /** Whether a word opens a sentence, perhaps behind an opening quotation mark. */
  boolean startsSentence(int at) {
    int mark = at - 1;
    while (mark >= 0 && at - mark <= 2 && isOpening(word(mark))) {
      mark--;
    }
    String before = word(mark);
    return mark < 0
        || before.equals(".")
        || before.equals(":")
        || before.equals("!")
        || before.equals("?");
  }

  /** Whether a mark opens a quotation or a parenthesis. */
  static boolean isOpening(String mark) {
    return OPENING.contains(mark);
  }

  /** Whether most words are capitalised, as in a headline. */
  boolean isTitleCase() {
    if (titleCase == null) {
      int words = 0;
      int capitals = 0;
      for (Token token : tokens) {
        boolean counts = token.kind() == TokenKind.WORD && token.text().length() > 3;
        words += counts ? 1 : 0;
        capitals += counts && token.isCapitalised() ? 1 : 0;
      }
      titleCase = capitals * 5 >= words * 4;
    }
    return titleCase;
  }

  boolean isHyphen(int at) {
    return HYPHENS.contains(word(at));
  }

  /** The index behind a hyphen that joins the tokens around it; the same index without one. */
  int afterHyphen(int at) {
    return isHyphen(at) && isGlued(at) && isGlued(at + 1) ? at + 1 : at;
  }

  /** The word that a hyphen makes of a token and the one behind it: half-time; else empty. */
  String compound(int at) {
    int second = afterHyphen(at + 1);
    return isWord(at) && second > at + 1 && isWord(second) ? word(at) + "-" + word(second) : "";
  }
}
