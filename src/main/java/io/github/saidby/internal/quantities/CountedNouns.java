package io.github.saidby.internal.quantities;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.text.TokenKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is counted: the noun phrase behind the number, sometimes the one before it. */
final class CountedNouns {

  /** Words between a number and its noun that belong to neither. */
  private static final Set<String> SKIPPED =
      Set.of(
          "more", "other", "additional", "fewer", "extra", "further", "new", "as", "many", "much");

  /** Nouns that a clause behind them restricts: what is counted ends with the clause. */
  private static final Set<String> OPEN = Set.of("those", "people");

  /** How far before a number its subject is looked for, in tokens. */
  private static final int WINDOW = 14;

  private final Scan scan;
  private final NounPhrases phrases;
  private final ChangeWords changeWords;

  CountedNouns(Scan scan, ChangeWords changeWords) {
    this.scan = scan;
    this.phrases = NounPhrases.of(scan.paragraph());
    this.changeWords = changeWords;
  }

  /** A range of tokens. */
  record Range(int first, int end) {}

  /**
   * The noun phrase behind an amount that it counts.
   *
   * @param from where it may start
   * @param limit where the next amount starts
   */
  @Nullable Range behind(Amount amount, int from, int limit) {
    boolean of = scan.is(from, "of");
    return switch (amount.kind()) {
      case CARDINAL -> of ? phrase(from + 1, limit) : adjacent(from, limit);
      case ORDINAL -> ranked(from, limit);
      case AGE -> scan.is(amount.end() - 2, "years") ? null : adjacent(from, limit);
      case FRACTION, MEASURE -> of ? phrase(from + 1, limit) : null;
      case PERCENT -> share(from, limit);
      case NUMBER -> multiplied(amount, from, limit);
      default -> null;
    };
  }

  /** Twice as many [travellers]; doubled [its budget]. */
  private @Nullable Range multiplied(Amount amount, int from, int limit) {
    if (scan.is(from, "as")) {
      return adjacent(from, limit);
    }
    return scan.is(amount.end() - 1, "times") ? null : phrase(from, limit);
  }

  /** What is ranked, which is a noun at least. */
  private @Nullable Range ranked(int from, int limit) {
    Range range = adjacent(from, limit);
    return range == null || !isNoun(range.end() - 1) ? null : range;
  }

  /** What a percentage is a share of, or how much of it changed. */
  private @Nullable Range share(int from, int limit) {
    boolean change = changeWords.at(scan, from) != null;
    int preposition = change ? from + 1 : from;
    if (scan.is(preposition, "of") || scan.is(preposition, "in")) {
      boolean changes = change || changeWords.governs(scan, from);
      return scan.is(preposition, "in") && !changes ? null : phrase(preposition + 1, limit);
    }
    return change && !scan.is(from, "more") ? null : adjacent(from, limit);
  }

  /** The rest of the noun phrase that the number stands in. */
  private @Nullable Range adjacent(int from, int limit) {
    int at = scan.afterHyphen(from);
    if (at > from && scan.isWord(at)) {
      return new Range(at, at + 1);
    }
    while (at < limit && SKIPPED.contains(scan.word(at))) {
      at++;
    }
    if (at >= limit || !scan.isWord(at)) {
      return null;
    }
    NounPhrase base = phrases.base(at);
    if (base == null || base.first() > at) {
      return closing(at);
    }
    boolean apart = base.first() == at && base.determiner() != null;
    boolean fits = !base.isPronoun() && base.baseEnd() <= limit && base.baseEnd() > at;
    return fits && !apart && isNoun(base.baseEnd() - 1) ? new Range(at, base.baseEnd()) : null;
  }

  private boolean isNoun(int at) {
    return scan.paragraph().tag(at).isNoun();
  }

  /** A single word before a mark, whatever its tag: {@code hundreds of [dead],}. */
  private @Nullable Range closing(int at) {
    boolean closed =
        at + 1 >= scan.size() || scan.tokens().get(at + 1).kind() == TokenKind.PUNCTUATION;
    return closed && scan.isWord(at) && !scan.word(at).endsWith("ly")
        ? new Range(at, at + 1)
        : null;
  }

  /** A noun phrase of its own, behind "of". */
  private @Nullable Range phrase(int from, int limit) {
    NounPhrase base = phrases.base(from);
    if (base == null) {
      NounPhrase late = phrases.base(from + 1);
      return late != null
              && late.first() == from + 1
              && late.baseEnd() <= limit
              && scan.isWord(from)
          ? new Range(from, Math.min(limit, phrases.modified(late).end()))
          : closing(from);
    }
    if (base.isPronoun()
        || base.first() != from
        || !(isNoun(base.head()) || scan.is(from, "those"))) {
      return null;
    }
    NounPhrase whole = OPEN.contains(scan.word(from)) ? phrases.full(base) : base;
    int end = Math.max(whole.end(), base.baseEnd());
    return end > limit ? null : new Range(from, end);
  }

  /** What is counted where nothing behind the amount tells: {@code those 18 to 35 years old}. */
  @Nullable Range before(Bound bound, boolean changes) {
    int first = bound.first();
    if (bound.amount().kind() == QuantityKind.AGE && scan.is(first - 1, "those")) {
      return new Range(first - 1, first);
    }
    if (bound.amount().kind() == QuantityKind.AGE && scan.is(bound.amount().end() - 2, "years")) {
      NounPhrase base = phrases.base(first - 1);
      return base == null || base.isPronoun() || base.end() > first || !base.isPlural()
          ? null
          : new Range(base.first(), first);
    }
    return bound.amount().isBare() && changes ? changed(first) : null;
  }

  /** What grew or fell: {@code the number of [cases] rose}, {@code a rise in [cases] to}. */
  private @Nullable Range changed(int end) {
    for (int i = end - 1; i >= Math.max(1, end - WINDOW); i--) {
      if (Changes.isBoundary(scan.word(i))) {
        return null;
      }
      boolean number = scan.is(i, "of") && scan.is(i - 1, "number");
      boolean noun = scan.is(i, "in") && changeWords.at(scan, i - 1) != null;
      if (number || noun) {
        return phrase(i + 1, end);
      }
    }
    return null;
  }
}
