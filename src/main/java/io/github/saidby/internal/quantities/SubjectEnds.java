package io.github.saidby.internal.quantities;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the nouns that a verb is said of end: {@code [the toll], which was 42, has} risen.
 */
final class SubjectEnds {

  /** As many tokens as a clause between a subject and its verb has. */
  private static final int LONGEST = 20;

  private final Scan scan;
  private final NounPhrases phrases;

  SubjectEnds(Scan scan, NounPhrases phrases) {
    this.scan = scan;
    this.phrases = phrases;
  }

  /** The end of the nouns before a verb; where none stands there, zero. */
  int before(int verb) {
    int end = beforeInfinitive(verb);
    while (end > 0 && isAuxiliary(end - 1)) {
      end--;
    }
    if (scan.is(end - 1, "worth") && scan.is(end - 2, "net")) {
      return end;
    }
    end = Periods.before(scan, beforeRelative(end));
    boolean level = isNounTakenForAdjective(end - 1);
    for (int skipped = 0; skipped < 2 && end > 0 && !level && !isNoun(end - 1); skipped++) {
      end -= isModifier(end - 1) ? 1 : 0;
    }
    boolean noun = end > 0 && (isNoun(end - 1) || isNounTakenForVerb(end - 1));
    return noun || isNounTakenForAdjective(end - 1) ? end : 0;
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

  /**
   * Behind a comma, [exports] fell: a plural at the start of its clause; what has a level: bus
   * [fares] rise by 5%, [revenue] for the quarter.
   */
  boolean isNounTakenForVerb(int at) {
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

  /** The [total] stood at: a noun for a level right behind its article. */
  boolean isNounTakenForAdjective(int at) {
    return at > 0
        && tag(at) == PennTag.JJ
        && tag(at - 1) == PennTag.DT
        && WordClass.LEVEL_NOUN.has(scan.word(at));
  }

  private boolean isNoun(int at) {
    return scan.paragraph().tag(at).isNoun();
  }

  private PennTag tag(int at) {
    return scan.paragraph().tag(at).penn();
  }
}
