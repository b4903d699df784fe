package io.github.saidby.text;

import io.github.saidby.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into the syntactic words of Universal Dependencies, in one pass over the characters.
 *
 * <p>White space separates; punctuation, hyphens inside words and clitics stand alone; numbers keep
 * their separators ({@code 1,200.5}, {@code 10:30}, no-break spaces between groups of digits),
 * abbreviations their periods. Digits part from letters behind them ({@code 3} + {@code m}) except
 * in ordinals and decades.
 */
final class Tokenizer {

  private static final char RAISED_POINT = '\u00b7';

  private final String text;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean space = true;

  private Tokenizer(String text, Span range) {
    this.text = text;
    this.at = range.start();
    this.end = range.end();
  }

  static List<Token> tokenize(String text, Span range) {
    Tokenizer tokenizer = new Tokenizer(text, range);
    while (tokenizer.at < tokenizer.end) {
      tokenizer.step();
    }
    return List.copyOf(tokenizer.tokens);
  }

  private void step() {
    char c = text.charAt(at);
    if (Characters.isSpace(c)) {
      space = true;
      at++;
    } else if (Characters.isInvisible(c)) {
      at++;
    } else if (isDigit(c) || isDecade(at)) {
      number();
    } else if (isLetter(at)) {
      word();
    } else {
      mark(c);
    }
  }

  /** A run of digits with separators between them, and the ending of an ordinal or a decade. */
  private void number() {
    int start = at;
    if (!isDigit(text.charAt(at))) {
      at++;
    }
    while (at < end && (isDigit(text.charAt(at)) || isSeparator(at) || isGroupSpace(start, at))) {
      at++;
    }
    int letters = at;
    while (letters < end && letters - at < 3 && isLetter(letters)) {
      letters++;
    }
    String ending = text.substring(at, letters).toLowerCase(Locale.ROOT);
    if ((ending.equals("s") && !isDecimal(start, at))
        || (ending.equals("st") && isFirst(start, at))
        || ending.equals("nd")
        || ending.equals("rd")
        || ending.equals("th")) {
      at = letters;
    }
    add(start, at, TokenKind.NUMBER);
  }

  /** Whether digits have a decimal point, as seconds ("9.58s") have and decades have not. */
  private boolean isDecimal(int start, int end) {
    return text.substring(start, end).indexOf('.') > 0;
  }

  /** Whether a number takes the ending "st": 21st, but 11st and 13st are stones. */
  private boolean isFirst(int start, int end) {
    return text.charAt(end - 1) == '1' && (end - 2 < start || text.charAt(end - 2) != '1');
  }

  /** Whether a comma, period, colon or slash joins the digits on both sides. */
  private boolean isSeparator(int i) {
    char c = text.charAt(i);
    return (c == ',' || c == '.' || c == ':' || c == '/' || c == '\u2044' || isRaisedPoint(i))
        && i + 1 < end
        && isDigit(text.charAt(i + 1));
  }

  /** The decimal point of older British papers, {@code 2·75}; no list of several numbers. */
  private boolean isRaisedPoint(int i) {
    return text.charAt(i) == RAISED_POINT && !isListed(i, -1) && !isListed(i, 1);
  }

  /** Whether the digits on one side of a raised point end at another one. */
  private boolean isListed(int point, int step) {
    int i = point + step;
    while (i >= 0 && i < text.length() && isDigit(text.charAt(i))) {
      i += step;
    }
    return i >= 0 && i < text.length() && text.charAt(i) == RAISED_POINT;
  }

  /** A space that does not break, or a thin one, before a group of three digits. */
  private boolean isGroupSpace(int start, int i) {
    char c = text.charAt(i);
    if (c != '\u00a0' && c != '\u202f' && c != '\u2009') {
      return false;
    }
    int before = i;
    while (before > start && isDigit(text.charAt(before - 1))) {
      before--;
    }
    int after = i + 1;
    while (after < end && after - i <= 4 && isDigit(text.charAt(after))) {
      after++;
    }
    return i - before <= 3 && i - before > 0 && after - i == 4;
  }

  /** An apostrophe before two digits and an s: {@code '90s}. */
  private boolean isDecade(int i) {
    return i + 3 < end
        && Characters.isApostrophe(text.charAt(i))
        && isDigit(text.charAt(i + 1))
        && isDigit(text.charAt(i + 2))
        && text.charAt(i + 3) == 's'
        && (i + 4 == end || !Character.isLetterOrDigit(text.charAt(i + 4)));
  }

  private void word() {
    int start = at;
    int address = addressEnd(start);
    if (address > start) {
      at = address;
      add(start, at, TokenKind.WORD);
      return;
    }
    int code = currencyCodeEnd(start);
    if (code > start) {
      at = code;
      add(start, at, TokenKind.WORD);
      return;
    }
    boolean inner = true;
    while (inner) {
      at = lettersEnd(at);
      inner = at + 1 < end && joins(start, at);
      at += inner ? 1 : 0;
    }
    if (at < end && text.charAt(at) == '.' && Abbreviations.keepPeriod(text, start, at, end)) {
      at++;
    }
    Clitics.split(text, start, at, this::addWord);
  }

  /** The end of a currency's code that digits follow, or the start if none does. */
  private int currencyCodeEnd(int start) {
    int i = start;
    while (i < end && i - start <= 4 && Character.isLetter(text.charAt(i))) {
      i++;
    }
    boolean code = i < end && isDigit(text.charAt(i)) && CurrencyCodes.contains(text, start, i);
    return code ? i : start;
  }

  /** Whether the character between two letters belongs to the word. */
  private boolean joins(int start, int i) {
    char c = text.charAt(i);
    if (Characters.isApostrophe(c) || c == '_' || c == '&') {
      return isLetter(i + 1) || (c == '_' && isDigit(text.charAt(i + 1)));
    }
    if (c == '.') {
      return isLetter(i + 1) && !endsSentence(start, i);
    }
    return Characters.isHyphen(c) && isLetter(i + 1) && Affixes.isPrefix(text, start, i);
  }

  /** A period glued to a capital, as in "the end.The next": a lost space, not an abbreviation. */
  private boolean endsSentence(int start, int i) {
    return i - start > 2
        && Character.isLowerCase(text.charAt(i - 1))
        && Character.isUpperCase(text.charAt(i + 1));
  }

  private int lettersEnd(int from) {
    int i = from;
    while (i < end && (isLetter(i) || isDigit(text.charAt(i)) || isInvisibleInside(i))) {
      i++;
    }
    return i;
  }

  private boolean isInvisibleInside(int i) {
    return Characters.isInvisible(text.charAt(i))
        && i + 1 < end
        && (isLetter(i + 1) || Characters.isInvisible(text.charAt(i + 1)));
  }

  /** The end of a web or mail address or handle that starts here, or the start if none does. */
  private int addressEnd(int start) {
    int colon = lettersEnd(start);
    boolean web =
        text.startsWith("www.", start)
            || (text.startsWith("://", colon) && colon + 3 < end && colon - start < 12);
    int i = start;
    boolean mail = false;
    if (!web) {
      while (i < end && i - start < 64 && isMailCharacter(text.charAt(i))) {
        i++;
      }
      mail = i < end - 1 && text.charAt(i) == '@' && Character.isLetterOrDigit(text.charAt(i + 1));
    }
    if (!web && !mail) {
      return start;
    }
    while (i < end
        && !Characters.isSpace(text.charAt(i))
        && "<>\"\u201c\u201d()".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    while (i > start + 1 && ".,;:!?'\u2019".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  /** The apostrophe and s glued to a number: {@code 1990|'s}. */
  private boolean isNumberClitic(int i) {
    return !space
        && i + 1 < end
        && Characters.isApostrophe(text.charAt(i))
        && text.charAt(i + 1) == 's'
        && isDigit(text.charAt(i - 1))
        && (i + 2 == end || !isLetter(i + 2));
  }

  private static boolean isMailCharacter(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
  }

  /** A punctuation mark or symbol; a run of the same dots, dashes or the like is one. */
  private void mark(char c) {
    int start = at;
    if (isNumberClitic(at)) {
      at += 2;
      add(start, at, TokenKind.WORD);
      return;
    }
    int width = Character.charCount(text.codePointAt(at));
    at = Math.min(end, at + width);
    boolean run = "-._=*~!?#\u2014\u2013\u2026".indexOf(c) >= 0;
    boolean doubled = (c == '`' || c == '\'') && at < end && text.charAt(at) == c;
    while (run && at < end && text.charAt(at) == c) {
      at++;
    }
    at += doubled ? 1 : 0;
    add(start, at, isPunctuation(c) ? TokenKind.PUNCTUATION : TokenKind.SYMBOL);
  }

  private static boolean isPunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          c != '%' && c != '#' && c != '&' && c != '@';
      default -> c == '`';
    };
  }

  private boolean isLetter(int i) {
    char c = text.charAt(i);
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 < end && Character.isLetter(text.codePointAt(i));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isLetter(text.codePointBefore(i + 1));
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void addWord(int start, int wordEnd) {
    char first = text.charAt(start);
    boolean apostrophe = Characters.isApostrophe(first) && wordEnd == start + 1;
    add(start, wordEnd, apostrophe ? TokenKind.PUNCTUATION : TokenKind.WORD);
  }

  private void add(int start, int tokenEnd, TokenKind kind) {
    String words = text.substring(start, tokenEnd);
    String normal = Normal.of(words);
    String form = kind == TokenKind.NUMBER ? normal.replace(RAISED_POINT, '.') : normal;
    tokens.add(new Token(new Span(start, tokenEnd), words, form, kind, space));
    space = false;
  }
}
