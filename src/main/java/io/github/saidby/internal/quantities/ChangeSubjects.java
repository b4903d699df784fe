package io.github.saidby.internal.quantities;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.quantities.ChangeWords.Use;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Finds what rose or fell: {@code [sales] rose by 5%}, {@code raised [the age] to 65}. */
final class ChangeSubjects {

  /** How far before a number its verb is looked for, in tokens. */
  private static final int WINDOW = 14;

  private final EnglishLexicon lexicon = EnglishLexicon.get();
  private final Scan scan;
  private final NounPhrases phrases;
  private final ChangeWords changeWords;
  private final MultiplierRule multipliers;
  private final SubjectPhrases nouns;
  private final LevelSubjects levels;

  ChangeSubjects(
      Scan scan,
      NounPhrases phrases,
      ChangeWords changeWords,
      MultiplierRule multipliers,
      LevelSubjects levels) {
    this.scan = scan;
    this.phrases = phrases;
    this.changeWords = changeWords;
    this.multipliers = multipliers;
    this.nouns = new SubjectPhrases(scan, phrases);
    this.levels = levels;
  }

  /**
   * What a quantity of a change is told of; what has its level where no verb moves it.
   *
   * @param previous the quantity before it
   */
  @Nullable Range of(Bound bound, Range previous) {
    int to = bound.first() - 1;
    boolean factor = multipliers.direction(scan.word(to - 1)) != null && previous.end() == to;
    if (factor && scan.is(to, "to")) {
      return nouns.subject(previous.first()); // more than doubled to $4
    }
    if (isBesideDifference(to, previous)) {
      return nouns.subject(previous.first() - 1);
    }
    Range changed = changed(bound.first(), previous);
    if (changed != null) {
      return changed;
    }
    int verb = bound.first() - 1;
    boolean compares = changeWords.compares(scan, bound.end());
    if (!compares || verb <= 0 || !isPast(verb)) {
      return levels.of(bound);
    }
    Range subject = nouns.subject(verb);
    return subject == null || isPeople(subject) ? null : subject;
  }

  /** Shoppers spent 6% more: it is not the shoppers that grew. */
  private boolean isPeople(Range subject) {
    return lexicon.persons().role(scan.word(subject.end() - 1)) != null;
  }

  /** Closed 8p lower at 212p: the level behind the difference. */
  private boolean isBesideDifference(int at, Range previous) {
    return scan.is(at, "at")
        && at == previous.end() + 1
        && changeWords.compares(scan, previous.end())
        && isPast(previous.first() - 1);
  }

  /** What a noun for a change names with what describes it: {@code [pay rises] of 3%}. */
  private @Nullable Range namedChange(int noun) {
    NounPhrase base = scan.is(noun + 1, "of") ? phrases.base(noun) : null;
    if (base == null
        || base.baseEnd() != noun + 1
        || base.isProper()
        || nouns.holdsNumber(base)
        || !base.headTag().isNoun()) {
      return null;
    }
    boolean kind = noun > base.first() && scan.paragraph().tag(noun - 1).isNoun();
    return kind || base.determiner() == null ? new Range(base.first(), noun + 1) : null;
  }

  private boolean isPast(int at) {
    return tag(at) == PennTag.VBD || tag(at) == PennTag.VBZ || tag(at) == PennTag.VBP;
  }

  /** What rose or fell: the subject of the verb, or what a noun for the change names. */
  private @Nullable Range changed(int end, Range previous) {
    Range joined = joinedObject(end - 1, previous);
    for (int i = end - 1; i >= Math.max(1, end - WINDOW); i--) {
      if (scan.isBoundary(i)) {
        return null;
      }
      ChangeWords.ChangeWord word = changeWords.at(scan, i);
      if (joined != null && i < joined.first()) {
        return joined;
      }
      boolean aside =
          word != null && word.use() == Use.RELATIVE && scan.is(i + 1, ","); // he added,
      if (word == null || aside || word.follows()) {
        continue;
      }
      if (word.use() != Use.VERB && scan.is(i + 1, "in")) {
        NounPhrase base = phrases.base(i + 2);
        return base == null || base.isPronoun() || base.first() != i + 2 || base.baseEnd() > end
            ? null
            : new Range(base.first(), base.baseEnd());
      }
      Range named = word.use() == Use.VERB ? null : namedChange(i);
      if (named != null) {
        return named;
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

  private PennTag tag(int at) {
    return scan.paragraph().tag(at).penn();
  }
}
