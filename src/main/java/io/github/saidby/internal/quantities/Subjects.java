package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
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
      case CARDINAL, MONEY, PERCENT, MEASURE, TEMPERATURE, FRACTION -> {
        Range subject = changes ? changedOrLevelled(bound, previous) : levelled(bound);
        yield subject == null && !changes ? named(bound) : subject;
      }
      case NUMBER ->
          multipliers.direction(scan.word(amount.first())) == null ? null : subject(first);
      default -> null;
    };
  }

  private @Nullable Range changedOrLevelled(Bound bound, Range previous) {
    int to = bound.first() - 1;
    boolean factor = multipliers.direction(scan.word(to - 1)) != null && previous.end() == to;
    if (factor && scan.is(to, "to")) {
      return subject(previous.first()); // more than doubled to $4
    }
    Range changed = changed(bound.first(), previous);
    if (changed != null) {
      return changed;
    }
    int verb = bound.first() - 1;
    boolean compares = changeWords.compares(scan, bound.end());
    return compares && verb > 0 && isPast(verb) ? subject(verb) : levelled(bound);
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
            && !holdsNumber(base)
            && changeWords.at(scan, of - 1) == null
        ? new Range(owner(base).first(), of)
        : null;
  }

  /** The phrase that "of" joins one to: [a margin] of error; else that one. */
  private NounPhrase owner(NounPhrase base) {
    int of = base.first() - 1;
    NounPhrase outer = of > 0 && scan.is(of, "of") ? phrases.base(of - 1) : null;
    boolean joins = outer != null && outer.baseEnd() == of && outer.headTag().isNoun();
    return outer == null || !joins || holdsNumber(outer) ? base : outer;
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
      return word.use() == Use.NOUN || word.use() == Use.PARTICLE ? null : subject(i);
    }
    return null;
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
            && !holdsNumber(base)
        ? new Range(base.first(), base.baseEnd())
        : null;
  }

  private boolean holdsNumber(NounPhrase base) {
    for (int i = base.first(); i < base.baseEnd(); i++) {
      Numeral numeral = scan.numeral(i);
      boolean quarter = numeral != null && numeral.form() == NumeralForm.ORDINAL;
      if ((scan.isNumber(i) || numeral != null) && !quarter) {
        return true;
      }
    }
    return false;
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
    int verb = bound.first() - 1;
    while (verb > 0 && (isAdverb(verb) || isInsideLevel(verb))) {
      verb--;
    }
    Range subject = verb > 0 && isLevelVerb(verb) ? subject(verb) : null;
    NounPhrase head = subject == null ? null : phrases.base(subject.first());
    return head == null || head.isProper() ? null : subject;
  }

  /** Came [in at] nearly 42. */
  private boolean isInsideLevel(int at) {
    return WordClass.BEHIND_LEVEL.has(scan.word(at))
        || (scan.is(at, "in") && scan.is(at + 1, "at"));
  }

  /** Stood; was put at. */
  private boolean isLevelVerb(int verb) {
    boolean told = WordClass.LEVEL_PARTICIPLE.has(scan.word(verb)) && scan.is(verb + 1, "at");
    return told
        ? WordClass.AUXILIARY.has(scan.word(verb - 1))
        : WordClass.LEVEL_VERB.has(scan.word(verb));
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

  /** The noun phrase before a verb and its auxiliaries, with what "of" and the like join to it. */
  private @Nullable Range subject(int verb) {
    Range number = numbered(verb);
    if (number != null) {
      return number;
    }
    int end = nounEnd(verb);
    boolean net = scan.is(end - 1, "worth") && !isNoun(end - 1);
    NounPhrase base = phrases.base(net ? end - 2 : end - 1);
    if (base == null || base.isPronoun() || holdsNumber(base) || scan.is(base.first() - 1, "per")) {
      return null;
    }
    int first = joined(base);
    for (int i = 0; i < CLIMBS && first > 1 && isPreposition(first - 1); i++) {
      int behind = scan.is(first - 1, "to") && tag(first - 2) == PennTag.JJ ? first - 2 : first - 1;
      NounPhrase outer = phrases.base(behind - 1);
      if (outer == null || outer.isPronoun() || outer.baseEnd() != behind) {
        break;
      }
      first = joined(outer);
    }
    first = opening(first);
    return first > 0 && isCut(first - 1) ? null : new Range(first, end);
  }

  /** Adjusted profit, Operating margin: a participle at the start of a sentence. */
  private int opening(int first) {
    boolean opens = first > 0 && scan.isCapitalised(first - 1) && scan.startsSentence(first - 1);
    if (!opens) {
      return first;
    }
    return switch (tag(first - 1)) {
      case VBN, VBD, VBG -> first - 1;
      default -> first;
    };
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
    if (scan.is(end - 1, "worth") && scan.is(end - 2, "net")) {
      return end;
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
    boolean attribute = tag(at) == PennTag.TO && tag(at - 1) == PennTag.JJ;
    return attribute || (tag(at) == PennTag.IN && WordClass.INSIDE_SUBJECT.has(scan.word(at)));
  }

  private PennTag tag(int at) {
    return scan.paragraph().tag(at).penn();
  }
}
