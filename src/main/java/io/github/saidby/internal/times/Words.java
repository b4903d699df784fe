package io.github.saidby.internal.times;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralReader;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of a paragraph as the rules ask for them; outside of it there are empty words. */
final class Words {

  private final Paragraph paragraph;
  private final List<Token> tokens;
  private final TimeLexicon lexicon;
  private final NumeralReader numerals;

  Words(Paragraph paragraph, TimeLexicon lexicon) {
    this.paragraph = paragraph;
    this.tokens = paragraph.tokens();
    this.lexicon = lexicon;
    this.numerals = new NumeralReader(tokens);
  }

  Paragraph paragraph() {
    return paragraph;
  }

  TimeLexicon lexicon() {
    return lexicon;
  }

  int size() {
    return tokens.size();
  }

  private boolean isInside(int i) {
    return i >= 0 && i < tokens.size();
  }

  /** The normalised word. */
  String at(int i) {
    return isInside(i) ? tokens.get(i).normal() : "";
  }

  /** The word as it stands. */
  String text(int i) {
    return isInside(i) ? tokens.get(i).text() : "";
  }

  boolean is(int i, String word) {
    return at(i).equals(word);
  }

  boolean isAny(int i, String... words) {
    String word = at(i);
    for (String one : words) {
      if (word.equals(one)) {
        return true;
      }
    }
    return false;
  }

  boolean isSpaced(int i) {
    return !isInside(i) || tokens.get(i).spaceBefore();
  }

  boolean isCapitalised(int i) {
    return isInside(i) && tokens.get(i).isCapitalised();
  }

  boolean isNumber(int i) {
    return isInside(i) && tokens.get(i).kind() == TokenKind.NUMBER;
  }

  boolean isWord(int i) {
    return isInside(i) && tokens.get(i).kind() == TokenKind.WORD;
  }

  /** Whether a hyphen or dash stands here. */
  boolean isDash(int i) {
    return isAny(i, "-", "\u2013", "\u2014", "--", "\u2212");
  }

  boolean isHyphen(int i) {
    return is(i, "-") && !isSpaced(i);
  }

  @Nullable TimeWord time(int i) {
    return isInside(i) ? lexicon.word(tokens.get(i).normal()) : null;
  }

  /** The numeral that begins at a token. */
  @Nullable Numeral numeral(int i) {
    return isInside(i) ? numerals.read(i) : null;
  }

  /** What a token is, if it is a word of that kind. */
  @Nullable TimeWord time(int i, TimeWord.Kind kind) {
    TimeWord word = time(i);
    return word != null && word.kind() == kind ? word : null;
  }

  boolean isTime(int i, TimeWord.Kind kind) {
    return time(i, kind) != null;
  }

  /** The value of a token of one to so many digits and nothing else; -1 for any other token. */
  int digits(int i, int most) {
    String word = at(i);
    if (word.isEmpty() || word.length() > most) {
      return -1;
    }
    int value = 0;
    for (int c = 0; c < word.length(); c++) {
      int digit = word.charAt(c) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  /** Behind an article, or the same place where none stands. */
  int skipThe(int i) {
    return is(i, "the") ? i + 1 : i;
  }

  /** The index behind the token that ends so many characters behind another's start, or -1. */
  int tokenEndingAt(int first, int length) {
    int offset = tokens.get(first).start() + length;
    int i = first;
    while (i < tokens.size() && tokens.get(i).end() < offset) {
      i++;
    }
    return i < tokens.size() && tokens.get(i).end() == offset ? i + 1 : -1;
  }
}
