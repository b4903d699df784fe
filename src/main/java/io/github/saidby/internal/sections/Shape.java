package io.github.saidby.internal.sections;

import io.github.saidby.text.Characters;

/**
 * What a stretch of text looks like, read in one pass without knowing its words. Of a long stretch
 * only the beginning and the last characters are looked at: it is body text anyway.
 */
final class Shape {

  private static final int LOOK = 400;
  private static final String SIGNS = "%@#*~^|\\<>={}_+\u2026";
  private static final int LONG_WORD = 5;
  private static final int LONGEST_NOTE = 5;
  private static final int LONG_SENTENCE = 9;
  private static final int LONG_QUESTION = 14;

  final int length;

  /** Runs of non-blank characters that hold a letter or digit. */
  int words;

  /** Words that start with a capital letter or a digit. */
  int capitalized;

  /** Words of at least five letters that start with a small letter. */
  int longSmall;

  int letters;
  int capitals;
  int digits;

  /** Characters that words are not written with, such as {@code $}, {@code %} and {@code @}. */
  int signs;

  /** Full stops, question and exclamation marks before a space and a capital letter. */
  int innerStops;

  int commas;

  /** Wide gaps between words, as between the columns of a table. */
  int columns;

  /** Whether the first letter is a small one. */
  final boolean startsSmall;

  /** Whether a quotation mark or bracket closes it. */
  final boolean closed;

  /** The last character that is no closing quotation mark or bracket. */
  final char last;

  private Shape(String text, int start, int end) {
    length = end - start;
    int stop = Math.min(end, start + LOOK);
    scan(text, start, stop);
    last = lastMark(text, start, end);
    closed = isCloser(text.charAt(end - 1));
    startsSmall = startsSmall(text, start, stop);
  }

  static Shape of(String text, int start, int end) {
    return new Shape(text, start, end);
  }

  private void scan(String text, int start, int end) {
    int wordStart = -1;
    int blanks = 0;
    for (int i = start; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      if (!Characters.isSpace(c)) {
        if (blanks > 2 || (blanks > 0 && text.charAt(i - 1) == '\t')) {
          columns++;
        }
        blanks = 0;
        wordStart = wordStart < 0 ? i : wordStart;
        count(c);
        continue;
      }
      blanks++;
      if (wordStart >= 0) {
        word(text, wordStart, i);
        if (i + 1 < end && isStop(text.charAt(i - 1)) && isUpperNext(text, i + 1, end)) {
          innerStops += i - wordStart > 3 ? 1 : 0;
        }
        wordStart = -1;
      }
    }
  }

  private void count(char c) {
    if (Character.isLetter(c)) {
      letters++;
      if (Character.isUpperCase(c)) {
        capitals++;
      }
    } else if (Character.isDigit(c)) {
      digits++;
    } else if (c == ',') {
      commas++;
    } else if (SIGNS.indexOf(c) >= 0 || Character.getType(c) == Character.CURRENCY_SYMBOL) {
      signs++;
    }
  }

  private void word(String text, int from, int to) {
    int first = from;
    while (first < to && !Character.isLetterOrDigit(text.charAt(first))) {
      first++;
    }
    if (first == to) {
      return;
    }
    words++;
    char c = text.charAt(first);
    if (Character.isLowerCase(c)) {
      longSmall += to - first >= LONG_WORD ? 1 : 0;
    } else {
      capitalized++;
    }
  }

  private static boolean isUpperNext(String text, int from, int end) {
    int at = from;
    while (at < end && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at < end && Character.isUpperCase(text.charAt(at));
  }

  private static boolean startsSmall(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        return Character.isLowerCase(c);
      }
    }
    return false;
  }

  private static char lastMark(String text, int start, int end) {
    int at = behindNoteMark(text, start, end) - 1;
    while (at > start && isCloser(text.charAt(at))) {
      at--;
    }
    return at < start ? ' ' : text.charAt(at);
  }

  private static int openBefore(String text, int start, int end) {
    int at = end - 1;
    while (at > start && end - at <= LONGEST_NOTE && text.charAt(at) != '[') {
      at--;
    }
    return text.charAt(at) == '[' ? at : start;
  }

  /** The end without the mark of a footnote that touches the stop of the last sentence. */
  private static int behindNoteMark(String text, int start, int end) {
    if (text.charAt(end - 1) == ']') {
      int open = openBefore(text, start, end);
      boolean number = open > start && end - open <= LONGEST_NOTE;
      for (int i = open + 1; number && i < end - 1; i++) {
        number = Character.isDigit(text.charAt(i));
      }
      return number ? open : end;
    }
    int at = end;
    while (at > start && end - at < 3 && Character.isDigit(text.charAt(at - 1))) {
      at--;
    }
    boolean mark =
        at < end
            && at - 2 > start
            && (text.charAt(at - 1) == '.' || text.charAt(at - 1) == '\u201d')
            && Character.isLetter(text.charAt(at - 2));
    return mark ? at : end;
  }

  private static boolean isCloser(char c) {
    return Characters.straight(c) == '"'
        || Characters.isApostrophe(c)
        || c == ')'
        || c == ']'
        || Lines.isBlank(c);
  }

  static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  /** Whether its signs drown its letters, as in what is left of a table or of program text. */
  boolean isNoise() {
    return signs * 2 > letters;
  }

  /** Whether it ends as sentences do. */
  boolean endsSentence() {
    return isStop(last);
  }

  /** Whether it is written in capital letters throughout. */
  boolean isAllCaps() {
    return capitals >= 2 && capitals == letters;
  }

  /** Whether all its longer words are capitalized, as in many headlines. */
  boolean isTitleCase() {
    return words >= 2 && longSmall == 0 && capitalized * 2 > words;
  }

  /** Whether a reader would take it for prose: many words, or a whole sentence of some length. */
  boolean isProse() {
    int fewest = last == '?' ? LONG_QUESTION : LONG_SENTENCE;
    return length > 140 || words > 22 || (endsSentence() && words > fewest) || innerStops > 0;
  }

  /** Whether quotation marks stand around the whole of it. */
  boolean isQuoted(String text) {
    return Characters.straight(text.charAt(0)) == '"' && closed;
  }
}
