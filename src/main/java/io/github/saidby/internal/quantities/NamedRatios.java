package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;

/** Ratios of two sides, which count neither: {@code outnumber them by 30 to one}. */
final class NamedRatios {

  /** How far before a ratio the word for it is looked for, in tokens. */
  private static final int WINDOW = 8;

  private NamedRatios() {}

  /** The index behind the ratio that starts at a token; the same index without one. */
  static int end(Scan scan, int at) {
    if (!scan.isNumber(at) && !scan.isWord(at)) {
      return at;
    }
    Numeral left = scan.numeral(at);
    int to = left == null || !left.isCount() ? at : joiner(scan, left.end());
    Numeral right = to > at ? scan.numeral(scan.afterHyphen(to + 1)) : null;
    return right != null && right.isCount() && isTold(scan, at) ? right.end() : at;
  }

  private static int joiner(Scan scan, int end) {
    int to = scan.afterHyphen(end);
    return scan.is(to, "to") ? to : scan.isHyphen(end) && scan.isGlued(end) ? end : 0;
  }

  private static boolean isTold(Scan scan, int at) {
    for (int i = at - 1; i >= Math.max(0, at - WINDOW) && !scan.isBoundary(i); i--) {
      if (WordClass.NEAR_RATIO.has(scan.word(i))) {
        return true;
      }
    }
    return false;
  }
}
