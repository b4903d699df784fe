package io.github.saidby.internal.quantities;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.quantities.ChangeWords.Use;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is counted before the number: {@code the number of [cases] rose}, {@code [the toll]
 * stood at 42}, {@code [those] 18 to 35 years old}.
 */
final class Subjects {

  /** How far before a number its verb is looked for, in tokens. */
  private static final int WINDOW = 14;

  private final Scan scan;
  private final NounPhrases phrases;
  private final ChangeWords changeWords;
  private final MultiplierRule multipliers;
  private final SubjectPhrases nouns;
  private final LevelObjects objects;

  Subjects(Scan scan, NounPhrases phrases, ChangeWords changeWords, MultiplierRule multipliers) {
    this.scan = scan;
    this.phrases = phrases;
    this.changeWords = changeWords;
    this.multipliers = multipliers;
    this.nouns = new SubjectPhrases(scan, phrases);
    this.objects = new LevelObjects(scan, phrases);
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
        Range subject = changes ? changedOrLevelled(bound, previous) : levelled(bound);
        yield subject == null && !changes ? named(bound) : subject;
      }
      case NUMBER ->
          multipliers.direction(scan.word(amount.first())) == null ? null : nouns.subject(first);
      default -> null;
    };
  }

  private @Nullable Range changedOrLevelled(Bound bound, Range previous) {
    int to = bound.first() - 1;
    boolean factor = multipliers.direction(scan.word(to - 1)) != null && previous.end() == to;
    if (factor && scan.is(to, "to")) {
      return nouns.subject(previous.first()); // more than doubled to $4
    }
    Range changed = changed(bound.first(), previous);
    if (changed != null) {
      return changed;
    }
    int verb = bound.first() - 1;
    boolean compares = changeWords.compares(scan, bound.end());
    return compares && verb > 0 && isPast(verb) ? nouns.subject(verb) : levelled(bound);
  }

  /** What "of" gives a number to: {@code [a fine] of $500}, {@code [winds] of 90 mph}. */
  private @Nullable Range named(Bound bound) {
    int of = bound.first() - 1;
    boolean told =
        bound.amount().kind() != QuantityKind.FRACTION
            && bound.comparator() != QuantityComparator.VAGUE; // the support of millions
    boolean plain = told && of > 0 && scan.is(of, "of");
    NounPhrase base = plain ? phrases.base(of - 1) : null;
    return base != null
            && base.baseEnd() == of
            && base.headTag().isNoun()
            && !base.isPronoun()
            && !base.isProper()
            && !nouns.holdsNumber(base)
            && changeWords.at(scan, of - 1) == null
        ? new Range(owner(base).first(), of)
        : null;
  }

  /** The phrase that "of" joins one to: [a margin] of error; else that one. */
  private NounPhrase owner(NounPhrase base) {
    int of = base.first() - 1;
    NounPhrase outer = of > 0 && scan.is(of, "of") ? phrases.base(of - 1) : null;
    boolean joins = outer != null && outer.baseEnd() == of && outer.headTag().isNoun();
    return outer == null || !joins || nouns.holdsNumber(outer) ? base : outer;
  }

  private boolean isPast(int at) {
    return tag(at) == PennTag.VBD || tag(at) == PennTag.VBZ || tag(at) == PennTag.VBP;
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

  /** What rose or fell: the subject of the verb, or what a noun for the change names. */
  private @Nullable Range changed(int end, Range previous) {
    Range joined = joinedObject(end - 1, previous);
    for (int i = end - 1; i >= Math.max(1, end - WINDOW); i--) {
      if (Changes.isBoundary(scan.word(i))) {
        return null;
      }
      ChangeWords.ChangeWord word = changeWords.at(scan, i);
      if (joined != null && i < joined.first()) {
        return joined;
      }
      if (word == null || word.use() == Use.COMPARISON) {
        continue;
      }
      if (word.use() != Use.VERB && scan.is(i + 1, "in")) {
        NounPhrase base = phrases.base(i + 2);
        return base == null || base.isPronoun() || base.first() != i + 2 || base.baseEnd() > end
            ? null
            : new Range(base.first(), base.baseEnd());
      }
      Range object = object(i, previous.first() > i ? previous.first() : end);
      if (object != null) {
        return object;
      }
      return switch (word.use()) {
        case NOUN -> null;
        case PARTICLE -> moves(i - 1) ? nouns.subject(i - 1) : null;
        default -> nouns.subject(i);
      };
    }
    return null;
  }

  /** Are up 5%, closed down 5%: a verb before the particle. */
  private boolean moves(int verb) {
    return verb > 0
        && (WordClass.AUXILIARY.has(scan.word(verb))
            || WordClass.BEFORE_PARTICLE.has(scan.word(verb)));
  }

  /** The time by 40% and [the cost] by 30%: one verb moves both. */
  private @Nullable Range joinedObject(int by, Range previous) {
    NounPhrase base = by > 1 && scan.is(by, "by") ? phrases.base(by - 1) : null;
    return base != null
            && base.baseEnd() == by
            && !base.isPronoun()
            && base.first() > previous.end()
            && scan.is(base.first() - 1, "and")
        ? new Range(base.first(), by)
        : null;
  }

  /** What a verb moves: {@code raised [the retirement age] to} 65. */
  private @Nullable Range object(int verb, int limit) {
    NounPhrase base = phrases.base(verb + 1);
    return base != null
            && base.first() == verb + 1
            && base.baseEnd() < limit
            && !base.isPronoun()
            && base.headTag().isNoun()
            && !nouns.holdsNumber(base)
        ? new Range(base.first(), base.baseEnd())
        : null;
  }

  /** What has the stated level: {@code [the fine] is now about} $300. */
  private @Nullable Range levelled(Bound bound) {
    boolean points = bound.amount().kind() == QuantityKind.PERCENT && !isPercentage(bound);
    if (points) {
      return null;
    }
    Range total = brought(bound.first() - 1);
    if (total != null) {
      return total;
    }
    Range object = objects.of(bound.first());
    if (object != null) {
      return object;
    }
    int verb = verbOfLevel(bound);
    boolean passes = verb == bound.first() && WordClass.PASSES.has(scan.word(verb));
    Range subject = verb > 0 && (passes || isLevelVerb(verb)) ? nouns.subject(verb) : null;
    NounPhrase head = subject == null ? null : phrases.base(subject.first());
    return head == null || isName(head) ? null : subject;
  }

  private boolean isPrice(int at) {
    return scan.is(at, "for") || scan.is(at, "at");
  }

  /** A name; not a noun that is taken for one because its sentence begins with it: Turnout. */
  private boolean isName(NounPhrase phrase) {
    return phrase.isProper() && !WordClass.MEASURED.has(phrase.headToken().normal());
  }

  /** The verb that leads to a level, which may be what bounds the number: [surpassed] 42. */
  private int verbOfLevel(Bound bound) {
    String first = scan.word(bound.first());
    if (WordClass.LEVEL_VERB.has(first) || WordClass.PASSES.has(first)) {
      return bound.first();
    }
    int verb = bound.first() - 1;
    while (verb > 0 && (isAdverb(verb) || isInsideLevel(verb))) {
      verb--;
    }
    return verb;
  }

  /** Came [in at] nearly 42. */
  private boolean isInsideLevel(int at) {
    return WordClass.BEHIND_LEVEL.has(scan.word(at))
        || (scan.is(at, "in") && scan.is(at + 1, "at"))
        || (scan.is(at, "for") && WordClass.SOLD_FOR.has(scan.word(at - 1)));
  }

  /** Stood; was put at. */
  private boolean isLevelVerb(int verb) {
    boolean told = WordClass.LEVEL_PARTICIPLE.has(scan.word(verb)) && scan.is(verb + 1, "at");
    boolean missed = scan.is(verb + 1, "short") && WordClass.FELL.has(scan.word(verb));
    boolean sold = WordClass.SOLD_FOR.has(scan.word(verb)) && isPrice(verb + 1);
    return told
        ? WordClass.AUXILIARY.has(scan.word(verb - 1))
        : sold || missed || WordClass.LEVEL_VERB.has(scan.word(verb));
  }

  /** Taking [the total] to 450. */
  private @Nullable Range brought(int to) {
    NounPhrase base = to > 1 && scan.is(to, "to") ? phrases.base(to - 1) : null;
    return base != null
            && base.baseEnd() == to
            && !base.isPronoun()
            && WordClass.BRINGS_UP_TO.has(scan.word(base.first() - 1))
        ? new Range(base.first(), to)
        : null;
  }

  private static boolean isPercentage(Bound bound) {
    return "%".equals(bound.amount().unit());
  }

  private boolean isAdverb(int at) {
    return tag(at) == PennTag.RB;
  }

  private PennTag tag(int at) {
    return scan.paragraph().tag(at).penn();
  }
}
