package io.github.saidby.internal.quantities;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.quantities.NounRuns.Agreement;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the noun phrase that a number counts: the rest of the one it stands in ({@code 12 [new
 * ferries]}), or one of its own behind "of" ({@code half of [the ferries]}).
 */
final class CountedPhrases {

  private final Scan scan;
  private final NounPhrases phrases;
  private final NounRuns runs;

  CountedPhrases(Scan scan, NounPhrases phrases, NounRuns runs) {
    this.scan = scan;
    this.phrases = phrases;
    this.runs = runs;
  }

  /** The rest of the noun phrase that the number stands in. */
  @Nullable Range adjacent(int from, int limit, Agreement agreement) {
    int at = scan.afterHyphen(from);
    if (at > from && scan.isWord(at)) {
      return isNoun(at) ? new Range(at, at + 1) : null;
    }
    while (at < limit && WordClass.BEFORE_COUNTED.has(scan.word(at)) && !scan.isCapitalised(at)) {
      at++;
    }
    Range run =
        at < limit
                && !WordClass.NOT_COUNTED.has(scan.word(at))
                && !(agreement != Agreement.ONE && WordClass.OPINION.has(scan.word(at)))
            ? runs.at(at, agreement, limit)
            : null;
    return run == null ? null : beforePossessive(run);
  }

  /** One [man]'s death: the number counts the owners. */
  private Range beforePossessive(Range run) {
    for (int i = run.first() + 1; i < run.end(); i++) {
      if (scan.paragraph().tag(i).penn() == PennTag.POS) {
        return new Range(run.first(), i);
      }
    }
    return run;
  }

  boolean isNoun(int at) {
    return at < scan.size() && scan.paragraph().tag(at).isNoun();
  }

  /** A noun phrase of its own, behind "of". */
  @Nullable Range phrase(int from, Agreement agreement, Range next) {
    int limit = next.first();
    if (from >= limit) { // 12 of 15 districts
      return from == limit ? runs.at(scan.afterHyphen(next.end()), agreement, scan.size()) : null;
    }
    NounPhrase base = phrases.base(from);
    if (base == null || base.first() != from) {
      return runs.at(from, agreement, limit);
    }
    if (base.isPronoun()) {
      return null;
    }
    if (base.baseEnd() > limit && isNoun(base.baseEnd() - 1)) { // of the firm's nine jets
      return apart(new Range(from, beforeName(from, base.baseEnd())), next);
    }
    boolean open = WordClass.OPEN_NOUN.has(scan.word(from));
    int end = open ? phrases.full(base).end() : base.baseEnd();
    Range run = open ? null : runs.at(afterDeterminer(from), agreement, scan.size());
    if (run != null) {
      end = agreement == Agreement.MANY ? run.end() : Math.max(end, run.end());
    }
    end = beforeName(from, end);
    return open || isNoun(end - 1) ? apart(new Range(from, end), next) : null;
  }

  /** A phrase with what "of" joins to it. */
  Range modified(Range phrase, Range next) {
    NounPhrase last = scan.is(phrase.end(), "of") ? phrases.base(phrase.end() + 1) : null;
    boolean joins =
        last != null
            && !last.isPronoun()
            && last.first() == phrase.end() + 1
            && last.baseEnd() <= next.first();
    return last != null && joins ? new Range(phrase.first(), last.baseEnd()) : phrase;
  }

  /** The end of a plural that a name follows: the name begins a clause; meetings [Clinton had]. */
  private int beforeName(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (scan.paragraph().tag(i).penn() == PennTag.NNS
          && scan.paragraph().tag(i + 1).penn() == PennTag.NNP) {
        return i + 1;
      }
    }
    return end;
  }

  int afterDeterminer(int at) {
    return switch (scan.paragraph().tag(at).penn()) {
      case DT, PDT, PRPS -> at + 1;
      default -> at;
    };
  }

  /**
   * A phrase that reaches across the next amount: what that one counts; a quarter of the country's
   * 32 [states].
   */
  private @Nullable Range apart(Range phrase, Range next) {
    if (phrase.end() <= next.first()) {
      return phrase;
    }
    int first = next.end();
    while (first < phrase.end() && !scan.isWord(first)) {
      first++;
    }
    return first < phrase.end() && isNoun(phrase.end() - 1) ? new Range(first, phrase.end()) : null;
  }
}
