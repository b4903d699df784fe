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

  /** As many tokens as a clause between a subject and its verb has. */
  private static final int LONGEST = 20;

  private final Scan scan;
  private final NounPhrases phrases;

  SubjectPhrases(Scan scan, NounPhrases phrases) {
    this.scan = scan;
    this.phrases = phrases;
  }

  /** The noun phrase before a verb and its auxiliaries, with what "of" and the like join to it. */
  @Nullable Range subject(int verb) {
    Range number = numbered(verb);
    if (number != null) {
      return number;
    }
    int end = nounEnd(verb);
    if (isNounTakenForVerb(end - 1)) {
      NounPhrase before = phrases.base(end - 2);
      boolean joins = before != null && before.baseEnd() == end - 1 && !before.isPronoun();
      return new Range(before != null && joins ? before.first() : end - 1, end);
    }
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
    first = opening(compound(first));
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
    return first;
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

  /** The end of the nouns before a verb; where none stands there, zero. */
  private int nounEnd(int verb) {
    int end = beforeInfinitive(verb);
    while (end > 0 && isAuxiliary(end - 1)) {
      end--;
    }
    if (scan.is(end - 1, "worth") && scan.is(end - 2, "net")) {
      return end;
    }
    end = Periods.before(scan, beforeRelative(end));
    for (int skipped = 0; skipped < 2 && end > 0 && !isNoun(end - 1); skipped++) {
      end -= isModifier(end - 1) ? 1 : 0;
    }
    return end > 0 && (isNoun(end - 1) || isNounTakenForVerb(end - 1)) ? end : 0;
  }

  /** Where the verb before an infinitive ends, with what makes it one: is expected to reach. */
  private int beforeInfinitive(int verb) {
    int to = verb - 1;
    boolean joins = to > 1 && scan.is(to, "to") && tag(verb) == PennTag.VB;
    if (!joins) {
      return verb;
    }
    boolean told = tag(to - 1) == PennTag.VBN || tag(to - 1) == PennTag.JJ;
    boolean passive = told && isAuxiliary(to - 2) && !WordClass.HAVE.has(scan.word(to - 2));
    return passive ? to - 1 : isNoun(to - 1) && isVerb(phrases.base(to - 1)) ? to : verb;
  }

  /**
   * The end of the noun that a clause describes: {@code [the toll], which stood at}; {@code [the
   * toll], which was 42, has risen}.
   */
  private int beforeRelative(int end) {
    int pronoun = end - 1;
    if (scan.is(pronoun, ",")) {
      int comma = pronoun - 1;
      while (comma > Math.max(0, end - LONGEST) && !scan.is(comma, ",")) {
        comma--;
      }
      pronoun = comma + 1;
    }
    boolean relative = pronoun > 1 && (tag(pronoun) == PennTag.WDT || tag(pronoun) == PennTag.WP);
    int before = scan.is(pronoun - 1, ",") ? pronoun - 1 : pronoun;
    return relative ? before : end;
  }

  /** Whether a verb stands before a phrase: expects [the rupee] to weaken. */
  private boolean isVerb(@Nullable NounPhrase object) {
    return object != null
        && object.first() > 0
        && switch (tag(object.first() - 1)) {
          case VB, VBD, VBP, VBZ, VBG, VBN -> true;
          default -> false;
        };
  }

  /**
   * Behind a comma, [exports] fell: a plural at the start of its clause; what has a level: bus
   * [fares] rise by 5%, [revenue] for the quarter.
   */
  private boolean isNounTakenForVerb(int at) {
    if (at < 0 || at + 1 >= scan.size() || isNoun(at)) {
      return false;
    }
    boolean opens = at == 0 || scan.is(at - 1, ",") || scan.startsSentence(at);
    if (WordClass.MEASURED.has(scan.word(at))) {
      boolean verb = tag(at) == PennTag.VB || tag(at) == PennTag.VBZ || tag(at) == PennTag.VBP;
      return verb && (opens || (isNoun(at - 1) && scan.startsSentence(at - 1)));
    }
    return opens
        && tag(at) == PennTag.VBZ
        && tag(at + 1) == PennTag.VBD
        && scan.word(at).endsWith("s")
        && !WordClass.AUXILIARY.has(scan.word(at));
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
      if ((scan.isNumber(i) || numeral != null) && !quarter && !isInCompound(i)) {
        return true;
      }
    }
    return false;
  }
}
