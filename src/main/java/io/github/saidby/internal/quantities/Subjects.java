package io.github.saidby.internal.quantities;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.internal.quantities.ChangeWords.Use;
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

  /** As many prepositional phrases as are climbed from the verb to its subject. */
  private static final int CLIMBS = 3;

  private final Scan scan;
  private final NounPhrases phrases;
  private final ChangeWords changeWords;
  private final MultiplierRule multipliers;

  Subjects(Scan scan, NounPhrases phrases, ChangeWords changeWords, MultiplierRule multipliers) {
    this.scan = scan;
    this.phrases = phrases;
    this.changeWords = changeWords;
    this.multipliers = multipliers;
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
      case CARDINAL, MONEY, PERCENT, MEASURE, TEMPERATURE, FRACTION ->
          changes ? changed(first, previous) : levelled(bound);
      case NUMBER ->
          multipliers.direction(scan.word(amount.first())) == null ? null : subject(amount.first());
      default -> null;
    };
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
    for (int i = end - 1; i >= Math.max(1, end - WINDOW); i--) {
      if (Changes.isBoundary(scan.word(i))) {
        return null;
      }
      ChangeWords.ChangeWord word = changeWords.at(scan, i);
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
      return word.use() == Use.NOUN || word.use() == Use.PARTICLE ? null : subject(i);
    }
    return null;
  }

  /** What a verb moves: {@code raised [the retirement age] to} 65. */
  private @Nullable Range object(int verb, int limit) {
    NounPhrase base = phrases.base(verb + 1);
    return base != null
            && base.first() == verb + 1
            && base.baseEnd() < limit
            && !base.isPronoun()
            && base.headTag().isNoun()
            && !holdsNumber(base)
        ? new Range(base.first(), base.baseEnd())
        : null;
  }

  private boolean holdsNumber(NounPhrase base) {
    for (int i = base.first(); i < base.baseEnd(); i++) {
      if (scan.isNumber(i) || scan.numeral(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** What has the stated level: {@code [the fine] is now about} $300. */
  private @Nullable Range levelled(Bound bound) {
    boolean points = bound.amount().kind() == QuantityKind.PERCENT && !isPercentage(bound);
    if (points || bound.amount().kind() == QuantityKind.MEASURE) {
      return null;
    }
    int verb = bound.first() - 1;
    while (verb > 0 && (isAdverb(verb) || WordClass.BEHIND_LEVEL.has(scan.word(verb)))) {
      verb--;
    }
    Range subject = verb > 0 && WordClass.LEVEL_VERB.has(scan.word(verb)) ? subject(verb) : null;
    NounPhrase head = subject == null ? null : phrases.base(subject.first());
    return head == null || head.isProper() ? null : subject;
  }

  private static boolean isPercentage(Bound bound) {
    return "%".equals(bound.amount().unit());
  }

  /** The noun phrase before a verb and its auxiliaries, with what "of" and the like join to it. */
  private @Nullable Range subject(int verb) {
    Range number = numbered(verb);
    if (number != null) {
      return number;
    }
    int end = nounEnd(verb);
    NounPhrase base = phrases.base(end - 1);
    if (base == null || base.isPronoun() || scan.is(base.first() - 1, "per")) {
      return null;
    }
    int first = joined(base);
    for (int i = 0; i < CLIMBS && first > 1 && isPreposition(first - 1); i++) {
      NounPhrase outer = phrases.base(first - 2);
      if (outer == null || outer.isPronoun() || outer.baseEnd() != first - 1) {
        break;
      }
      first = joined(outer);
    }
    return first > 0 && isCut(first - 1) ? null : new Range(first, end);
  }

  /** Whether a phrase goes on to the left in a way that is not understood. */
  private boolean isCut(int before) {
    return scan.isHyphen(before)
        || scan.is(before, "to")
        || (tag(before) == PennTag.IN
            && !WordClass.CLAUSE_START.has(scan.word(before))
            && !scan.is(before, "that")
            && !scan.is(before, "as")
            && !scan.is(before, "if"));
  }

  /** The number of what: {@code the number of [injured] being treated stands at}. */
  private @Nullable Range numbered(int verb) {
    for (int i = verb - 1; i >= Math.max(2, verb - WINDOW); i--) {
      if (Changes.isBoundary(scan.word(i))) {
        return null;
      }
      if (scan.is(i, "of") && scan.is(i - 1, "number")) {
        NounPhrase base = phrases.base(i + 1);
        int end = base == null ? i + 2 : Math.min(base.baseEnd(), verb);
        return end > i + 1 ? new Range(i + 1, end) : null;
      }
    }
    return null;
  }

  /** The end of the nouns before a verb; where none stands there, zero. */
  private int nounEnd(int verb) {
    int end = verb;
    while (end > 0 && isAuxiliary(end - 1)) {
      end--;
    }
    for (int skipped = 0; skipped < 2 && end > 0 && !isNoun(end - 1); skipped++) {
      end -= isModifier(end - 1) ? 1 : 0;
    }
    return end > 0 && isNoun(end - 1) ? end : 0;
  }

  /** Where the phrases that "and" joins to a phrase begin: public and private hospitals. */
  private int joined(NounPhrase base) {
    int first = base.first();
    if (first < 2 || !(scan.is(first - 1, "and") || scan.is(first - 1, "or"))) {
      return first;
    }
    NounPhrase other = phrases.base(first - 2);
    if (other != null && scan.isNumber(other.first() - 1)) {
      return first;
    }
    if (other != null && other.headTag().isNoun() && other.baseEnd() == first - 1) {
      return other.first();
    }
    return tag(first - 2) == PennTag.JJ ? first - 2 : first;
  }

  private boolean isNoun(int at) {
    return scan.paragraph().tag(at).isNoun();
  }

  private boolean isModifier(int at) {
    return switch (tag(at)) {
      case JJ, VBN, RB -> true;
      default -> false;
    };
  }

  private boolean isAuxiliary(int at) {
    return isAdverb(at) || tag(at) == PennTag.MD || WordClass.AUXILIARY.has(scan.word(at));
  }

  private boolean isAdverb(int at) {
    return tag(at) == PennTag.RB;
  }

  private boolean isPreposition(int at) {
    return tag(at) == PennTag.IN && WordClass.INSIDE_SUBJECT.has(scan.word(at));
  }

  private PennTag tag(int at) {
    return scan.paragraph().tag(at).penn();
  }
}
