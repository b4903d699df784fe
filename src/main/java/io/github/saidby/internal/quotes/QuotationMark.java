package io.github.saidby.internal.quotes;

import io.github.saidby.model.Span;
import io.github.saidby.text.Characters;

/**
 * A quotation mark, or what is written like one.
 *
 * @param start its first unit
 * @param end the offset behind it
 * @param single whether it is a single mark
 * @param shape which way it is drawn
 * @param opens whether its neighbours let it open, as {@code (“A} does
 * @param closes whether its neighbours let it close, as {@code a.”)} does
 */
record QuotationMark(
    int start, int end, boolean single, Shape shape, boolean opens, boolean closes) {

  /** Which way a mark is drawn. */
  enum Shape {
    OPENING,
    CLOSING,
    STRAIGHT
  }

  Span span() {
    return new Span(start, end);
  }

  /** What stands between this mark and another. */
  Span upTo(QuotationMark other) {
    return new Span(/* start= */ end, /* end= */ other.start);
  }

  /** Whether a character is written as a mark, a double one or a single one. */
  static boolean isMark(char c) {
    return isDouble(c) || isSingle(c);
  }

  /**
   * The mark at an offset whose character is one. Doubled single marks are one double mark, except
   * that of three the first is a single one where {@code single} says that one is to be closed.
   */
  static QuotationMark at(String text, int at, Span range, boolean closesSingle) {
    char c = text.charAt(at);
    boolean doubled = twins(text, at, range) && !(closesSingle && twins(text, at + 1, range));
    int behind = at + (doubled ? 2 : 1);
    boolean spaceBefore = at == range.start() || isBlank(text.charAt(at - 1));
    boolean spaceAfter = behind == range.end() || isBlank(text.charAt(behind));
    boolean markBefore = !spaceBefore && !isWordlike(text.charAt(at - 1));
    boolean markAfter = !spaceAfter && !isWordlike(text.charAt(behind));
    return new QuotationMark(
        at,
        behind,
        !doubled && isSingle(c),
        shape(c),
        !spaceAfter && (!markAfter || spaceBefore || markBefore),
        !spaceBefore && (!markBefore || spaceAfter || markAfter));
  }

  private static boolean twins(String text, int at, Span range) {
    if (at + 1 >= range.end()) {
      return false;
    }
    char c = text.charAt(at);
    return c == text.charAt(at + 1) && (c == '\'' || c == '`' || c == '\u2018' || c == '\u2019');
  }

  private static Shape shape(char c) {
    return switch (c) {
      case '\u201c', '\u201e', '\u201f', '\u00ab', '\u2039', '\u2018', '\u201a', '\u201b', '`' ->
          Shape.OPENING;
      case '\u201d', '\u00bb', '\u203a', '\u2019' -> Shape.CLOSING;
      default -> Shape.STRAIGHT;
    };
  }

  private static boolean isDouble(char c) {
    return switch (c) {
      case '"', '\u201c', '\u201d', '\u201e', '\u201f', '\u00ab', '\u00bb', '\uff02' -> true;
      default -> false;
    };
  }

  private static boolean isSingle(char c) {
    return switch (c) {
      case '\'', '`', '\u2018', '\u2019', '\u201a', '\u201b', '\u2039', '\u203a' -> true;
      default -> false;
    };
  }

  private static boolean isBlank(char c) {
    return Characters.isSpace(c) || Characters.isInvisible(c);
  }

  private static boolean isWordlike(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || "$€£#@%&".indexOf(c) >= 0;
  }
}
