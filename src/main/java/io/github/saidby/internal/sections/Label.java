package io.github.saidby.internal.sections;

import io.github.saidby.text.Characters;

/**
 * What a line is numbered or marked with: a bullet, {@code 3.}, {@code 2.1.4}, {@code (a)}, {@code
 * IV.}, {@code Part 2}.
 *
 * @param kind what it is
 * @param depth how many numbers it has: 2 for {@code 2.1}
 * @param value its last number, from 1
 * @param end the offset of the first character behind it and its white space
 */
record Label(Kind kind, int depth, int value, int end) {

  /** What a label is written with. */
  enum Kind {
    NONE,
    BULLET,
    NUMBER,
    LETTER,
    ROMAN,
    /** A word such as "Part" and a number, in figures or letters. */
    WORD
  }

  static final Label NONE = new Label(Kind.NONE, 0, 0, 0);

  private static final String BULLETS = "•‣⁃◦●○■□▪▫▸►★☆✓✔➤➢→·*–—-+";
  private static final int LONGEST_NUMBER = 3;
  private static final int LONGEST_NUMERAL = 6;

  static Label of(String text, int start, int end, SectionWords words) {
    char c = text.charAt(start);
    if (BULLETS.indexOf(c) >= 0) {
      return bullet(text, start, end);
    }
    Label numbered = numbered(text, start, end);
    return numbered.kind != Kind.NONE ? numbered : worded(text, start, end, words);
  }

  boolean isPresent() {
    return kind != Kind.NONE;
  }

  /** Whether it numbers something, with or without a word. */
  boolean isNumbering() {
    return kind != Kind.NONE && kind != Kind.BULLET;
  }

  /** Whether it is "Part Two" and all of its line: the next one says what the part is about. */
  boolean isBareDivision(int endOfLine) {
    return kind == Kind.WORD && end >= endOfLine;
  }

  /** Whether it carries on from another label of the same form. */
  boolean follows(Label other) {
    return kind == other.kind && depth == other.depth && value == other.value + 1;
  }

  /** The value of a numeral that is all of a line, with a stop behind it perhaps; else 0. */
  static int numeral(String text, int start, int end) {
    int stop = end > start && ".)".indexOf(text.charAt(end - 1)) >= 0 ? end - 1 : end;
    if (stop == start || stop - start > LONGEST_NUMERAL) {
      return 0;
    }
    Kind kind = kindOf(text, start, stop);
    return kind == Kind.NUMBER || kind == Kind.ROMAN ? valueOf(text, start, stop, kind) : 0;
  }

  private static Label bullet(String text, int start, int end) {
    int at = skipBlank(text, start + 1, end);
    boolean ornament = text.charAt(start) == text.charAt(end - 1);
    return at > start + 1 && at < end && !ornament ? new Label(Kind.BULLET, 1, 0, at) : NONE;
  }

  private static Label numbered(String text, int start, int end) {
    boolean bracket = text.charAt(start) == '(';
    int at = bracket ? start + 1 : start;
    int depth = 0;
    int value = 0;
    Kind kind = Kind.NONE;
    while (at < end && depth < 6) {
      int stop = piece(text, at, end);
      if (stop == at) {
        break;
      }
      Kind found = kindOf(text, at, stop);
      boolean fits = depth == 0 || found == Kind.NUMBER || kind == Kind.NUMBER;
      if (found == Kind.NONE || !fits) {
        return NONE;
      }
      kind = depth == 0 ? found : kind;
      value = valueOf(text, at, stop, found);
      depth++;
      at = stop;
      if (at + 1 < end && text.charAt(at) == '.' && isAlnum(text.charAt(at + 1))) {
        at++;
      } else {
        break;
      }
    }
    return depth == 0 ? NONE : closed(text, at, end, bracket, new Label(kind, depth, value, at));
  }

  /** A label needs its closing mark, or several numbers, before the white space. */
  private static Label closed(String text, int at, int end, boolean bracket, Label label) {
    boolean marked =
        at < end
            && (text.charAt(at) == ')'
                || (!bracket && text.charAt(at) == '.')
                || (label.kind == Kind.NUMBER && text.charAt(at) == ':'));
    int behind = marked ? at + 1 : at;
    int next = skipBlank(text, behind, end);
    boolean enough = marked || (label.depth > 1 && !bracket);
    boolean standing = next > behind && next < end;
    return enough && standing ? new Label(label.kind, label.depth, label.value, next) : NONE;
  }

  private static Label worded(String text, int start, int end, SectionWords words) {
    int stop = behindLetters(text, start, end);
    if (stop == start || stop >= end || !words.isDivision(text, start, stop)) {
      return NONE;
    }
    int at = skipBlank(text, stop, end);
    int behind = piece(text, at, end);
    Kind kind = behind > at ? kindOf(text, at, behind) : Kind.NONE;
    int value = kind == Kind.NONE ? 0 : valueOf(text, at, behind, kind);
    if (value == 0) {
      behind = behindLetters(text, at, end);
      value = words.count(text, at, behind);
    }
    return at == stop || value == 0
        ? NONE
        : new Label(Kind.WORD, 1, value, skipBlank(text, behind, end));
  }

  private static int behindLetters(String text, int from, int end) {
    int at = from;
    while (at < end && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int piece(String text, int at, int end) {
    int stop = at;
    while (stop < end && stop - at < 6 && isAlnum(text.charAt(stop))) {
      stop++;
    }
    return stop;
  }

  private static Kind kindOf(String text, int from, int to) {
    if (digits(text, from, to)) {
      return to - from <= LONGEST_NUMBER ? Kind.NUMBER : Kind.NONE;
    }
    if (roman(text, from, to) > 0) {
      return Kind.ROMAN;
    }
    return to - from == 1 && Character.isLetter(text.charAt(from)) ? Kind.LETTER : Kind.NONE;
  }

  private static boolean digits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static int valueOf(String text, int from, int to, Kind kind) {
    return switch (kind) {
      case NUMBER -> Integer.parseInt(text.substring(from, to));
      case ROMAN -> roman(text, from, to);
      default -> Character.toLowerCase(text.charAt(from)) - 'a' + 1;
    };
  }

  private static int roman(String text, int from, int to) {
    int sum = 0;
    int before = 0;
    for (int i = to - 1; i >= from; i--) {
      int value =
          switch (text.charAt(i)) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 0;
          };
      if (value == 0) {
        return 0;
      }
      sum += value < before ? -value : value;
      before = Math.max(before, value);
    }
    return sum;
  }

  private static boolean isAlnum(char c) {
    return (c >= '0' && c <= '9') || Character.isLetter(c);
  }

  private static int skipBlank(String text, int from, int end) {
    int at = from;
    while (at < end && Characters.isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
