package io.github.saidby.internal.quantities;

import io.github.saidby.text.PennTag;

/** Steps over who says so between a level and what goes on with it: {@code , police said,}. */
final class Asides {

  /** As many tokens as such an aside has. */
  private static final int LONGEST = 9;

  private Asides() {}

  /**
   * The comma before an aside that ends with a comma.
   *
   * @param comma the index of the comma behind it
   * @return the index of the one before it, or the same where no aside stands there
   */
  static int before(Scan scan, int comma) {
    if (!scan.is(comma, ",")) {
      return comma;
    }
    boolean says = false;
    for (int at = comma - 1; at > Math.max(0, comma - LONGEST); at--) {
      if (scan.is(at, ",")) {
        return says ? at : comma;
      }
      says |= WordClass.SAYS.has(scan.word(at)) && isVerb(scan, at);
      if (scan.isNumber(at) || scan.isBoundary(at)) {
        return comma;
      }
    }
    return comma;
  }

  private static boolean isVerb(Scan scan, int at) {
    PennTag tag = scan.paragraph().tag(at).penn();
    return tag == PennTag.VBD || tag == PennTag.VBZ || tag == PennTag.VBP || tag == PennTag.VBG;
  }
}
