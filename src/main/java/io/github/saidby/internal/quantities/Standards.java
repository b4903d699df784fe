package io.github.saidby.internal.quantities;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.text.PennTag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the standard of a comparison, with whom or what a quantity is compared: {@code 5% more than
 * [its rival]}, {@code compared with 31 in [the north]}, {@code against [a target] of seven}.
 */
final class Standards {

  /** How many words may stand between a number and what leads to its standard. */
  private static final int NOUN = 3;

  /** Prepositions between a quantity and whose it is. */
  private static final Set<String> BELONGING = Set.of("in", "for", "of", "at", "among");

  private final Scan scan;
  private final NounPhrases phrases;

  Standards(Scan scan, NounPhrases phrases) {
    this.scan = scan;
    this.phrases = phrases;
  }

  /** The index of "than" behind a difference and what it counts; -1 without one. */
  int than(Bound difference) {
    int from = difference.end() + 1;
    for (int i = from; i <= from + NOUN && scan.isWord(i); i++) {
      if (scan.is(i, "than")) {
        return i;
      }
    }
    return -1;
  }

  /** Who or what stands behind "than"; null where it is nobody that a phrase names. */
  @Nullable Range behindThan(int than) {
    int first = isSkipped(than + 1) ? than + 2 : than + 1;
    Range phrase = phrase(first);
    boolean word = scan.isWord(first) && !WordClass.AUXILIARY.has(scan.word(first));
    return phrase == null && word ? new Range(first, first + 1) : phrase;
  }

  /** What "of" gives a level to: [a target] of seven. */
  @Nullable Range beforeOf(int of) {
    NounPhrase base = of > 0 && scan.is(of, "of") ? phrases.base(of - 1) : null;
    return base == null || base.baseEnd() != of ? null : new Range(base.first(), of);
  }

  /** Whom the other level is told of: 31 for [the north], 30% of [women], a 78% [target]. */
  @Nullable Range behindLevel(Bound level) {
    if (WordClass.LEVEL_NOUN.has(scan.word(level.end()))) {
      return new Range(level.end(), level.end() + 1);
    }
    for (int i = level.end(); i <= level.end() + NOUN && scan.isWord(i); i++) {
      if (BELONGING.contains(scan.word(i))) {
        return phrase(i + 1);
      }
    }
    return null;
  }

  /** Than [in] Leeds, than [even] Lind. */
  private boolean isSkipped(int at) {
    return BELONGING.contains(scan.word(at))
        || (phrase(at) == null && phrase(at + 1) != null && isAdverb(at));
  }

  private boolean isAdverb(int at) {
    return scan.isWord(at) && scan.paragraph().tag(at).penn() == PennTag.RB;
  }

  private @Nullable Range phrase(int first) {
    NounPhrase base = first < scan.size() ? phrases.base(first) : null;
    return base == null || base.first() != first
        ? null
        : new Range(first, phrases.modified(base).end());
  }
}
