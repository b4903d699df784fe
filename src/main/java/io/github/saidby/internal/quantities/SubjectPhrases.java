package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that a verb is said of, with what "of" and the like join to it. */
final class SubjectPhrases {

  /** How far before a verb "the number of" is looked for, in tokens. */
  private static final int WINDOW = 14;

  /** As many prepositional phrases as are climbed from the verb to its subject. */
  private static final int CLIMBS = 3;

  private final Scan scan;
  private final NounPhrases phrases;
  private final SubjectEnds ends;

  SubjectPhrases(Scan scan, NounPhrases phrases) {
    this.scan = scan;
    this.phrases = phrases;
    this.ends = new SubjectEnds(scan, phrases);
  }

  /** The noun phrase before a verb and its auxiliaries, with what "of" and the like join to it. */
  @Nullable Range subject(int verb) {
    Range number = numbered(verb);
    if (number != null) {
      return number;
    }
    int end = ends.before(verb);
    if (ends.isNounTakenForAdjective(end - 1)) {
      return new Range(end - 2, end);
    }
    if (ends.isNounTakenForVerb(end - 1)) {
      NounPhrase before = phrases.base(end - 2);
      boolean joins = before != null && before.baseEnd() == end - 1 && !before.isPronoun();
      return new Range(before != null && joins ? before.first() : end - 1, end);
    }
    boolean net = scan.is(end - 1, "worth") && !isNoun(end - 1);
    NounPhrase base = phrases.base(net ? end - 2 : end - 1);
    if (base == null || base.isPronoun() || holdsNumber(base) || scan.is(base.first() - 1, "per")) {
      return null;
    }
    int first = compound(joined(base));
    for (int i = 0; i < CLIMBS && first > 1 && isPreposition(first - 1); i++) {
      int behind = scan.is(first - 1, "to") && tag(first - 2) == PennTag.JJ ? first - 2 : first - 1;
      NounPhrase outer = phrases.base(behind - 1);
      if (outer == null || outer.isPronoun() || outer.baseEnd() != behind) {
        break;
      }
      first = compound(joined(outer));
    }
    first = opening(first);
    return first > 0 && isCut(first - 1) ? null : new Range(first, end);
  }

  /**
   * Third-quarter losses, pre-tax half-year profit: from the last word of a compound to its start.
   */
  private int compound(int noun) {
    int first = noun;
    for (int i = 0; i < CLIMBS && scan.isHyphen(first - 1) && scan.isGlued(first - 1); i++) {
      NounPhrase outer = phrases.base(first - 2);
      first = outer == null ? first - 2 : outer.first();
    }
    return first < noun && first > 0 && tag(first - 1) == PennTag.DT ? first - 1 : first;
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

  /** The number of what: {@code the number of [homeless] still in tents stands at}. */
  private @Nullable Range numbered(int verb) {
    for (int i = verb - 1; i >= Math.max(2, verb - WINDOW); i--) {
      if (scan.isBoundary(i)) {
        return null;
      }
      if (scan.is(i, "of") && scan.is(i - 1, "number")) {
        NounPhrase base = phrases.base(i + 1);
        base = base == null ? phrases.base(i + 2) : base; // stranded passengers
        int end = base == null ? i + 2 : Math.min(base.baseEnd(), verb);
        return end > i + 1 ? new Range(i + 1, end) : null;
      }
    }
    return null;
  }

  /** Where the phrases that "and" joins to a phrase begin: public and private hospitals. */
  private int joined(NounPhrase base) {
    int first = base.first();
    if (first < 2 || !(scan.is(first - 1, "and") || scan.is(first - 1, "or"))) {
      return first;
    }
    NounPhrase other = phrases.base(first - 2);
    if (other != null && (scan.isNumber(other.first() - 1) || holdsNumber(other))) {
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

  private boolean isPreposition(int at) {
    boolean attribute = tag(at) == PennTag.TO && tag(at - 1) == PennTag.JJ;
    return attribute || (tag(at) == PennTag.IN && WordClass.INSIDE_SUBJECT.has(scan.word(at)));
  }

  private PennTag tag(int at) {
    return scan.paragraph().tag(at).penn();
  }

  /** First-half profit, the 10-year bond; not twenty-five, not 8-10. */
  private boolean isInCompound(int at) {
    boolean opens = scan.isHyphen(at + 1) && scan.isWord(at + 2) && scan.numeral(at + 2) == null;
    Numeral before = scan.isHyphen(at - 1) ? scan.numeral(at - 2) : null;
    boolean ranked = before != null && before.form() == NumeralForm.ORDINAL;
    return opens || (ranked && scan.isWord(at));
  }

  /** Whether a phrase holds a number, other than that of a quarter. */
  boolean holdsNumber(NounPhrase base) {
    for (int i = base.first(); i < base.baseEnd(); i++) {
      Numeral numeral = scan.numeral(i);
      boolean quarter = numeral != null && numeral.form() == NumeralForm.ORDINAL;
      boolean part = quarter || Periods.isHalf(scan, i);
      if ((scan.isNumber(i) || numeral != null) && !part && !isInCompound(i)) {
        return true;
      }
    }
    return false;
  }
}
