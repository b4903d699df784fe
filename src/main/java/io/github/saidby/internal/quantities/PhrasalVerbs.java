package io.github.saidby.internal.quantities;

import io.github.saidby.model.QuantityKind;

/**
 * Tells whether "up" and "down" belong to the verb before them and tell no change: {@code made up
 * 40%}, {@code gunned down 49 people}; not {@code closed up $3}, {@code the index ended down 40
 * points}.
 */
final class PhrasalVerbs {

  private PhrasalVerbs() {}

  /** Whether the verb and its particle are one word, whatever quantity follows. */
  static boolean isOne(Scan scan, int particle) {
    String verb = scan.word(particle - 1);
    boolean phrasal = WordClass.PHRASAL_PARTICLE.has(verb);
    return scan.is(particle + 1, "to")
        ? phrasal || WordClass.BEFORE_NO_UP_TO.has(verb)
        : phrasal && !WordClass.BEFORE_PARTICLE.has(verb);
  }

  /** Went up to $5, will go up to $5: the price then; not: may go up to $5. */
  static boolean rises(Scan scan, int up) {
    boolean go = scan.is(up - 1, "go") && WordClass.WILL_GO.has(scan.word(up - 2));
    return go || WordClass.GOES_UP.has(scan.word(up - 1));
  }

  /** Whether a verb with a particle takes the quantity right behind as its object. */
  static boolean takes(Scan scan, Bound bound, int particle) {
    int verb = particle - 1;
    if (WordClass.PHRASAL_PARTICLE.has(scan.word(verb))) {
      return !isPriceMove(scan, bound); // ended up 40 miles away
    }
    boolean share = scan.is(bound.end(), "of"); // used up 40% of the money
    return (share || bound.amount().kind() != QuantityKind.PERCENT)
        && scan.isWord(verb)
        && !WordClass.AUXILIARY.has(scan.word(verb))
        && !WordClass.BEFORE_PARTICLE.has(scan.word(verb))
        && switch (scan.paragraph().tag(verb).penn()) {
          case VB, VBD, VBN, VBG, VBP, VBZ -> true;
          default -> false;
        };
  }

  /** Ended up $3, opened down 40 points; not: ended up 12 points behind. */
  private static boolean isPriceMove(Scan scan, Bound bound) {
    if (scan.is(bound.end(), "behind") || scan.is(bound.end(), "ahead")) {
      return false;
    }
    return switch (bound.amount().kind()) {
      case MONEY, PERCENT -> true;
      default -> WordClass.DIFFERENCE.has(scan.word(bound.end()));
    };
  }
}
