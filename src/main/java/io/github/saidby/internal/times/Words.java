package io.github.saidby.internal.times;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralReader;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tokens of a paragraph as the rules ask for them; outside of it there are empty words. */
final class Words {

  /**
   * How far behind its beginning an expression tells its first time: "a little more than half an".
   */
  private static final int REACH = 6;

  private final Paragraph paragraph;
  private final List<Token> tokens;
  private final TimeLexicon lexicon;
  private final Surnames surnames;
  private final NumeralReader numerals;
  private final Trigger[] triggers;
  private final BitSet starts = new BitSet();

  Words(Paragraph paragraph, TimeLexicon lexicon, Surnames surnames) {
    this.paragraph = paragraph;
    this.surnames = surnames;
    this.tokens = paragraph.tokens();
    this.lexicon = lexicon;
    this.numerals = new NumeralReader(tokens);
    this.triggers = new Trigger[tokens.size()];
    int telling = Integer.MAX_VALUE;
    for (int i = triggers.length - 1; i >= 0; i--) {
      Trigger trigger = lexicon.trigger(tokens.get(i));
      triggers[i] = trigger;
      telling = trigger.tells() ? i : telling;
      starts.set(i, trigger.begins() && telling - i <= REACH);
    }
  }

  /**
   * The next token, from one on, that an expression can begin at; -1 where there is none. All rules
   * together are asked only there: a word or number that can begin one, with one that tells a time
   * in reach.
   */
  int nextStart(int from) {
    return starts.nextSetBit(from);
  }

  Paragraph paragraph() {
    return paragraph;
  }

  TimeLexicon lexicon() {
    return lexicon;
  }

  Surnames surnames() {
    return surnames;
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

  /** Whether a word is a verb. */
  boolean isVerb(int i) {
    return isWord(i) && paragraph.tag(i).isVerb();
  }

  /** Whether a word is a noun or a name. */
  boolean isNoun(int i) {
    return isWord(i) && paragraph.tag(i).isNoun();
  }

  boolean isAllCaps(int i) {
    String text = text(i);
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  boolean isSentenceStart(int i) {
    return i == 0 || paragraph.sentenceOf(i).first() == i;
  }

  /** Whether a word is capitalised that its place in the sentence does not capitalise. */
  boolean isInsideCapital(int i) {
    return isCapitalised(i) && !isSentenceStart(i);
  }

  /** Whether a clause ends there: with a comma, or with its sentence. */
  boolean isClauseEnd(int i) {
    return is(i, ",") || isSentenceEnd(i);
  }

  /** Whether no word of the sentence stands there or behind it. */
  boolean isSentenceEnd(int i) {
    return !isInside(i)
        || (!isWord(i) && !isNumber(i) && i >= paragraph.sentenceOf(i - 1).end() - 2);
  }

  boolean isNumber(int i) {
    return isInside(i) && tokens.get(i).kind() == TokenKind.NUMBER;
  }

  /** "14th": figures with the ending of an ordinal. */
  boolean isOrdinal(int i) {
    String word = at(i);
    return isNumber(i) && word.length() > 2 && Character.isLetter(word.charAt(word.length() - 1));
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
    return isInside(i) ? triggers[i].word() : null;
  }

  /** What a word is, wherever it stands. */
  @Nullable TimeWord time(String normal) {
    return lexicon.word(normal);
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
    return digits(at(i), most);
  }

  static int digits(String word, int most) {
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
