package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;

/**
 * Tells digits that are cut out of something longer by what is glued to them: other digits behind a
 * mark that joins no two quantities ({@code 1'200}, {@code 1..2}, {@code 1٫5}), digits of another
 * script, an exponent or the number of a note ({@code 5²}), a mark that encloses them.
 */
final class CutDigits {

  /** Marks between digits that neither list nor range nor measure them. */
  private static final String CUTTING = ".:\u2026'\u2018\u2019_\u00b7\u2027\u066b\u066c|=&!?";

  private static final int RAISED_PLUS = 0x207a;

  private static final int RAISED_MINUS = 0x207b;

  private CutDigits() {}

  static boolean are(Scan scan, int at) {
    Numeral numeral = scan.numeral(at);
    int end = numeral == null ? at + 1 : numeral.end();
    return isCut(scan, at + 1, at + 2)
        || isCut(scan, at - 1, at - 2)
        || (scan.isGlued(end) && isFigure(first(scan, end)))
        || (scan.isGlued(at) && isFigure(last(scan, at - 1)));
  }

  /** Whether a mark glues a number to another one. */
  private static boolean isCut(Scan scan, int mark, int other) {
    boolean glued =
        scan.isGlued(mark) && scan.isGlued(Math.max(mark, other)) && scan.isGlued(mark + 1);
    return glued && scan.isNumber(other) && isCutting(scan.word(mark));
  }

  private static boolean isCutting(String mark) {
    boolean dashes = mark.startsWith("--");
    for (int i = 0; i < mark.length() && !dashes; i++) {
      if (CUTTING.indexOf(mark.charAt(i)) < 0) {
        return false;
      }
    }
    return !mark.isEmpty();
  }

  private static int first(Scan scan, int at) {
    return scan.word(at).codePointAt(0);
  }

  private static int last(Scan scan, int at) {
    String word = scan.word(at);
    return scan.isNumber(at) ? ' ' : word.codePointBefore(word.length());
  }

  /** A digit of any script, raised or lowered ones, and marks around digits; no fraction's sign. */
  private static boolean isFigure(int c) {
    if (c < 0x80) {
      return false;
    }
    if (c == RAISED_PLUS || c == RAISED_MINUS) {
      return true;
    }
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.ENCLOSING_MARK,
          Character.NON_SPACING_MARK ->
          true;
      case Character.OTHER_NUMBER -> !isFraction(c);
      default -> false;
    };
  }

  private static boolean isFraction(int c) {
    return (c >= 0xbc && c <= 0xbe) || (c >= 0x2150 && c <= 0x215f) || c == 0x2189;
  }
}
