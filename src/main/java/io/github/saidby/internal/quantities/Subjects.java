package io.github.saidby.internal.quantities;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is counted before the number: {@code the number of [cases] rose}, {@code [the toll]
 * stood at 42}, {@code [those] 20 to 30 years old}.
 */
final class Subjects {

  private final Scan scan;
  private final NounPhrases phrases;
  private final ChangeWords changeWords;
  private final MultiplierRule multipliers;
  private final SubjectPhrases nouns;
  private final LevelSubjects levels;
  private final ChangeSubjects moved;

  Subjects(Scan scan, NounPhrases phrases, ChangeWords changeWords, MultiplierRule multipliers) {
    this.scan = scan;
    this.phrases = phrases;
    this.changeWords = changeWords;
    this.multipliers = multipliers;
    this.nouns = new SubjectPhrases(scan, phrases);
    this.levels = new LevelSubjects(scan, phrases, nouns);
    this.moved = new ChangeSubjects(scan, phrases, changeWords, multipliers, levels);
  }

  /**
   * What is counted where nothing behind the amount tells.
   *
   * @param changes whether the amount takes part in a change
   * @param previous the quantity before it
   */
  @Nullable Range of(Bound bound, boolean changes, Range previous) {
    int first = bound.first();
    Amount amount = bound.amount();
    return switch (amount.kind()) {
      case AGE -> aged(first, amount);
      case CARDINAL, MONEY, PERCENT, MEASURE, TEMPERATURE, FRACTION -> {
        Range subject = changes ? moved.of(bound, previous) : levels.of(bound);
        yield subject == null && !changes ? named(bound) : subject;
      }
      case NUMBER ->
          multipliers.direction(scan.word(amount.first())) == null ? null : nouns.subject(first);
      default -> null;
    };
  }

  /** What "of" gives a number to: {@code [a fine] of $500}; {@code [land] worth $500}. */
  private @Nullable Range named(Bound bound) {
    int of = bound.first() - 1;
    boolean told =
        bound.amount().kind() != QuantityKind.FRACTION
            && bound.comparator() != QuantityComparator.VAGUE; // the support of millions
    boolean plain = told && of > 0 && (scan.is(of, "of") || isWorth(bound, of));
    NounPhrase base = plain ? phrases.base(of - 1) : null;
    return base != null
            && base.baseEnd() == of
            && base.headTag().isNoun()
            && !base.isPronoun()
            && !base.isProper()
            && !nouns.holdsNumber(base)
            && changeWords.at(scan, of - 1) == null
        ? new Range(behindVerb(base, beforePer(owner(base).first())), of)
        : null;
  }

  /** [A daily per capita] income, [pay per] head: where the phrase begins that holds "per". */
  private int beforePer(int first) {
    if (!scan.is(first - 1, "per")) {
      return first;
    }
    NounPhrase outer = phrases.base(first - 2);
    if (outer != null && outer.baseEnd() == first - 1 && outer.headTag().isNoun()) {
      return outer.first();
    }
    int start = WordClass.PERIOD.has(scan.word(first - 2)) ? first - 2 : first - 1;
    boolean article = start > 0 && scan.paragraph().tag(start - 1).penn() == PennTag.DT;
    return article ? start - 1 : start;
  }

  private boolean isWorth(Bound bound, int at) {
    return scan.is(at, "worth") && bound.amount().kind() == QuantityKind.MONEY;
  }

  /** Who miss the date face [fines] of $20: a verb inside was taken for a noun. */
  private int behindVerb(NounPhrase base, int first) {
    for (int i = base.head() - 1; i > base.first(); i--) {
      if (WordClass.VERB_AS_NOUN.has(scan.word(i))) {
        return i + 1;
      }
    }
    return first;
  }

  /** The phrase that "of" joins one to: [a margin] of error; else that one. */
  private NounPhrase owner(NounPhrase base) {
    int of = base.first() - 1;
    NounPhrase outer = of > 0 && scan.is(of, "of") ? phrases.base(of - 1) : null;
    boolean joins = outer != null && outer.baseEnd() == of && outer.headTag().isNoun();
    return outer == null || !joins || nouns.holdsNumber(outer) ? base : outer;
  }

  private @Nullable Range aged(int first, Amount amount) {
    if (scan.is(first - 1, "those")) {
      return new Range(first - 1, first);
    }
    NounPhrase base =
        scan.is(amount.end() - 2, "years") && first > 0 ? phrases.base(first - 1) : null;
    return base == null || base.isPronoun() || base.end() > first || !base.isPlural()
        ? null
        : new Range(base.first(), first);
  }
}
