package io.github.saidby.internal.quantities;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.phrases.TimeWords;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Finds with whom or what a quantity is compared, and tells that from a time: {@code 5% more than
 * [its rival]}, {@code compared with 31 in [the north]}; not {@code than last year}.
 */
final class Others {

  /** How many words behind "than" may tell that it was before. */
  static final int NEAR = 8;

  /** How many words behind "below" or "ahead of" may: 12% below last year's. */
  static final int NEAR_BESIDE = 4;

  /** How many words may stand between a number and the preposition behind it. */
  private static final int NOUN = 3;

  private final Scan scan;
  private final NounPhrases phrases;

  Others(Scan scan, NounPhrases phrases) {
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
    int first = isAside(than + 1) ? than + 2 : than + 1;
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
  @Nullable Range besideLevel(Bound level) {
    if (WordClass.LEVEL_NOUN.has(scan.word(level.end()))) {
      return new Range(level.end(), level.end() + 1);
    }
    for (int i = level.end(); i <= level.end() + NOUN && scan.isWord(i); i++) {
      if (isPreposition(i)) {
        return phrase(i + 1);
      }
    }
    return null;
  }

  /** Than [in] Leeds, than [even] Lind. */
  private boolean isAside(int at) {
    return isPreposition(at) || (phrase(at) == null && phrase(at + 1) != null && isAdverb(at));
  }

  private boolean isAdverb(int at) {
    return scan.isWord(at) && scan.paragraph().tag(at).penn() == PennTag.RB;
  }

  private boolean isPreposition(int at) {
    return scan.is(at, "in")
        || scan.is(at, "for")
        || scan.is(at, "of")
        || scan.is(at, "at")
        || scan.is(at, "among");
  }

  private @Nullable Range phrase(int first) {
    NounPhrase base = first < scan.size() ? phrases.base(first) : null;
    return base == null || base.first() != first
        ? null
        : new Range(first, phrases.modified(base).end());
  }

  private boolean endsPhrase(int at) {
    return scan.isBoundary(at)
        || WordClass.LIST_JOINER.has(scan.word(at))
        || scan.is(at, ",")
        || (scan.isNumber(at) && !ComparedPeriods.isYear(scan, at));
  }

  /** Whether words tell of another time: than [last year], than [when she left]. */
  boolean isBefore(int from, int near) {
    for (int i = from; i < from + near && !endsPhrase(i); i++) {
      String word = scan.word(i);
      boolean leads = i == from || scan.is(i - 1, "in") || scan.is(i - 1, "on");
      boolean day =
          leads && scan.isCapitalised(i) && (Dates.isMonth(word) || TimeWords.isDay(word));
      boolean told =
          (WordClass.PREVIOUS.has(word) && !WordClass.ALIKE.has(word))
              || WordClass.AFTER_TIME_APART.has(word);
      if (day || told || word.equals("when") || ComparedPeriods.isYear(scan, i)) {
        return true;
      }
    }
    return false;
  }
}
