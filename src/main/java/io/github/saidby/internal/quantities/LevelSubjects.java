package io.github.saidby.internal.quantities;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is at a level: {@code [the toll] stood at 42}, {@code taking [the total] to 450},
 * {@code put [the cost] at $4}.
 */
final class LevelSubjects {

  private final Scan scan;
  private final NounPhrases phrases;
  private final SubjectPhrases nouns;
  private final LevelObjects objects;

  LevelSubjects(Scan scan, NounPhrases phrases, SubjectPhrases nouns) {
    this.scan = scan;
    this.phrases = phrases;
    this.nouns = nouns;
    this.objects = new LevelObjects(scan, phrases);
  }

  /** What has the stated level: {@code [the fine] is now about} $300. */
  @Nullable Range of(Bound bound) {
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
    boolean measured = subject != null && WordClass.MEASURED.has(scan.word(subject.end() - 1));
    return measured || (head != null && !isName(head)) ? subject : null;
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
    while (verb > 0 && (isAdverb(verb) || isInsideLevel(verb) || isSteady(verb))) {
      verb--;
    }
    return verb;
  }

  /** Came [in at] nearly 42; came [to] 42. */
  private boolean isInsideLevel(int at) {
    return WordClass.BEHIND_LEVEL.has(scan.word(at))
        || (scan.is(at, "to") && WordClass.LEVEL_VERB.has(scan.word(at - 1)))
        || (scan.is(at, "in") && scan.is(at + 1, "at"))
        || (scan.is(at, "for") && WordClass.SOLD_FOR.has(scan.word(at - 1)));
  }

  private boolean isSteady(int at) {
    return WordClass.STEADY.has(scan.word(at)) && scan.is(at + 1, "at");
  }

  /** Stood; was put at; held steady at. */
  private boolean isLevelVerb(int verb) {
    boolean told = WordClass.LEVEL_PARTICIPLE.has(scan.word(verb)) && scan.is(verb + 1, "at");
    boolean missed = scan.is(verb + 1, "short") && WordClass.FELL.has(scan.word(verb));
    boolean sold = WordClass.SOLD_FOR.has(scan.word(verb)) && isPrice(verb + 1);
    return told
        ? WordClass.AUXILIARY.has(scan.word(verb - 1))
        : sold || missed || isSteady(verb + 1) || WordClass.LEVEL_VERB.has(scan.word(verb));
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
