package io.github.saidby.internal.quantities;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is counted: the noun phrase behind the number. */
final class CountedNouns {

  /** Words between a number and its noun that belong to neither. */
  private static final Set<String> SKIPPED =
      Set.of("more", "other", "additional", "fewer", "extra", "further", "new", "-");

  private static final Set<String> HALF_OF = Set.of("of", "in");

  private final Scan scan;
  private final NounPhrases phrases;

  CountedNouns(Scan scan) {
    this.scan = scan;
    this.phrases = NounPhrases.of(scan.paragraph());
  }

  /** A range of tokens. */
  record Range(int first, int end) {}

  /**
   * The noun phrase that an amount counts.
   *
   * @param from where it may start
   * @param limit where the next amount starts
   */
  @Nullable Range behind(Amount amount, int from, int limit) {
    return switch (amount.kind()) {
      case CARDINAL -> scan.is(from, "of") ? phrase(from + 1, limit) : adjacent(from, limit);
      case ORDINAL, AGE -> adjacent(from, limit);
      case FRACTION, MEASURE -> scan.is(from, "of") ? phrase(from + 1, limit) : null;
      case PERCENT ->
          HALF_OF.contains(scan.word(from)) && scan.is(from, "of")
              ? phrase(from + 1, limit)
              : adjacent(from, limit);
      default -> null;
    };
  }

  /** The rest of the noun phrase that the number stands in. */
  private @Nullable Range adjacent(int from, int limit) {
    int at = from;
    while (at < limit && SKIPPED.contains(scan.word(at))) {
      at++;
    }
    if (at >= limit || !scan.isWord(at)) {
      return null;
    }
    NounPhrase base = phrases.base(at);
    if (base == null || base.isPronoun() || base.first() > at || base.baseEnd() > limit) {
      return null;
    }
    boolean apart = base.first() == at && base.determiner() != null;
    return apart || base.baseEnd() <= at ? null : new Range(at, base.baseEnd());
  }

  /** A noun phrase of its own, behind "of". */
  private @Nullable Range phrase(int from, int limit) {
    NounPhrase base = phrases.base(from);
    if (base == null || base.isPronoun() || base.first() != from) {
      return null;
    }
    boolean open = scan.is(from, "those") || scan.is(from, "people");
    NounPhrase whole = open ? phrases.full(base) : base;
    int end = open ? whole.end() : whole.baseEnd();
    return end > limit ? null : new Range(from, end);
  }
}
