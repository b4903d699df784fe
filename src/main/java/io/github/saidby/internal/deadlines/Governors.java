package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Finds the verbs that bounds and infinitives belong to. */
final class Governors {

  private static final int FAR = 16;

  private Governors() {}

  /** The verb nearest before a token that something there can belong to; -1 if there is none. */
  static int before(Syntax syntax, int before) {
    for (int i = before - 1; i >= syntax.first(); i--) {
      boolean governs =
          switch (syntax.tag(i)) {
            case VBZ, VBP, VB -> true;
            case VBD -> !isReduced(syntax, i);
            case VBN ->
                hasAuxiliary(syntax, i) || isForecast(syntax, i) || gapped(syntax, i) != null;
            case VBG -> isGerund(syntax, i);
            case NNS, NN -> isPlan(syntax, i) || syntax.isInfinitive(i - 1);
            default -> false;
          };
      if (governs) {
        return i;
      }
    }
    return -1;
  }

  /** The verb group that a verb ends; "and complete" has the auxiliaries of the verb before. */
  static Verb group(Syntax syntax, int main) {
    Verb verb = Verb.of(syntax, main);
    PennTag form = syntax.tag(main);
    boolean shares = form == PennTag.VB || form == PennTag.VBN || form == PennTag.VBD;
    boolean bare = verb.first() == main && shares;
    int joiner = bare ? joiner(syntax, main) : -1;
    if (joiner < 0) {
      return verb;
    }
    for (int i = joiner - 1; i >= syntax.first(); i--) {
      boolean past = form == PennTag.VBD && syntax.tag(i) == PennTag.VBN;
      if (syntax.tag(i) == form || past) {
        Verb other = Verb.of(syntax, i);
        if (other.first() < other.main() && (!past || other.modal() >= 0)) {
          return other.with(main);
        }
      }
    }
    return verb;
  }

  /** The word that joins a bare verb to the one before it; else -1. */
  private static int joiner(Syntax syntax, int main) {
    if (syntax.isAny(main - 1, "and", "or", ",", "then")) {
      return main - 1;
    }
    NounPhrase subject = gapped(syntax, main);
    return subject == null ? -1 : subject.first() - 1;
  }

  /**
   * The subject of a participle that shares the auxiliaries of the verb before: "must be filed by
   * May 1 and [any balance] paid"; null where it does not.
   */
  static @Nullable NounPhrase gapped(Syntax syntax, int main) {
    PennTag tag = syntax.tag(main);
    boolean participle = tag == PennTag.VBN || tag == PennTag.VBD;
    NounPhrase subject = participle ? syntax.base(main - 1) : null;
    boolean gapped =
        subject != null
            && subject.baseEnd() == main
            && !subject.isPronoun()
            && syntax.isAny(subject.first() - 1, "and")
            && isPassiveBefore(syntax, subject.first() - 1);
    return gapped ? subject : null;
  }

  /**
   * Whether the finite verb before a token is a modal of a passive: "must be filed by May 1 and".
   */
  private static boolean isPassiveBefore(Syntax syntax, int before) {
    for (int i = before - 1; i >= syntax.first(); i--) {
      if (syntax.tag(i) == PennTag.VBN && Verb.isAuxiliary(syntax, i - 1)) {
        return Verb.of(syntax, i).modal() >= 0;
      }
      if (syntax.isFinite(i)) {
        return false;
      }
    }
    return false;
  }

  /** "goods traded between them" behind a finite verb: a participle that is tagged as a past. */
  static boolean isReduced(Syntax syntax, int i) {
    PennTag before = syntax.tag(i - 1);
    boolean noun = before == PennTag.NN || before == PennTag.NNS;
    if (!noun || syntax.tag(i + 1) != PennTag.IN) {
      return false;
    }
    for (int at = i - 1; at >= syntax.first(); at--) {
      if (syntax.isFinite(at)) {
        return true;
      }
      if (syntax.isMark(at)
          || syntax.tag(at) == PennTag.CC
          || syntax.tag(at) == PennTag.WDT
          || syntax.isAny(at, "that", "who", "as", "when", "if")) {
        return false;
      }
    }
    return false;
  }

  /** "demand expected to rise": a participle that an infinitive belongs to. */
  private static boolean isForecast(Syntax syntax, int i) {
    boolean attitude =
        syntax.is(i, Kind.EXPECTATION)
            || syntax.is(i, Kind.PROJECTION)
            || syntax.is(i, Kind.PLAN)
            || syntax.is(i, Kind.OBLIGATION);
    return attitude && syntax.isInfinitive(i + 1);
  }

  private static boolean hasAuxiliary(Syntax syntax, int i) {
    int at = Verb.beforeDay(syntax, i - 1);
    while (syntax.isAdverb(at)
        || (syntax.isAny(at, "and", "or") && syntax.tag(at - 1) == PennTag.VBN)) {
      at -= syntax.isAdverb(at) ? 1 : 2;
    }
    return Verb.isAuxiliary(syntax, at) || (syntax.isAny(at, "and", "or") && isShared(syntax, i));
  }

  /** "must be signed by Friday and returned": both participles have one auxiliary. */
  private static boolean isShared(Syntax syntax, int i) {
    for (int at = i - 2; at >= Math.max(syntax.first(), i - FAR); at--) {
      if (syntax.tag(at) == PennTag.VBN) {
        return Verb.isAuxiliary(syntax, at - 1);
      }
      if (syntax.isFinite(at)) {
        return false;
      }
    }
    return false;
  }

  /** "The ministry plans to": a verb that taggers take for a noun. */
  private static boolean isPlan(Syntax syntax, int i) {
    boolean plural = syntax.tag(i) == PennTag.NNS;
    boolean noun = syntax.tag(i - 1) == PennTag.NN || syntax.tag(i - 1) == PennTag.NNP;
    return plural && noun && syntax.isAny(i + 1, "to") && syntax.is(i, Kind.PLAN);
  }

  /**
   * A participle that is no part of a noun phrase, and does not only tell how something is done.
   */
  private static boolean isGerund(Syntax syntax, int i) {
    int at = i - 1;
    while (syntax.isAdverb(at)) {
      at--;
    }
    if (syntax.isAny(i, "according", "including", "following")) {
      return false;
    }
    return absolute(syntax, i) != null
        || Verb.isAuxiliary(syntax, at)
        || syntax.isAny(at, "to", ",")
        || ClauseEnds.isBreak(syntax, at)
        || isBare(syntax.tag(at))
        || syntax.is(i, Kind.CONTROL)
        || licence(syntax, i) >= 0;
  }

  /** The noun phrase of "with work starting by June", which a participle is said of, or null. */
  static @Nullable NounPhrase absolute(Syntax syntax, int participle) {
    int at = participle - 1;
    while (syntax.isAdverb(at)) {
      at--;
    }
    NounPhrase doer = syntax.tag(participle) == PennTag.VBG ? syntax.base(at) : null;
    return doer != null && doer.baseEnd() == at + 1 && syntax.isAny(doer.first() - 1, "with")
        ? doer
        : null;
  }

  /**
   * The noun or adjective that an infinitive or a gerund hangs on: "its plan to", "the goal of"; -1
   * where it hangs on none.
   */
  static int licence(Syntax syntax, int first) {
    boolean gerund = syntax.tag(first) == PennTag.VBG;
    int at = first - 1;
    if (gerund) {
      if (!syntax.isAny(at, "of", "for", "on", "at", "to", "toward", "towards")) {
        return -1;
      }
      at--;
    }
    while (syntax.isAny(at, "not") || (!gerund && syntax.timeAt(at) != null)) {
      at--;
    }
    PennTag tag = syntax.tag(at);
    boolean noun = syntax.isNoun(at) && tag != PennTag.NNP && tag != PennTag.NNPS;
    boolean hangs = noun || tag == PennTag.JJ || (gerund && tag == PennTag.VBN);
    return hangs && (isAttitude(syntax, at) || syntax.is(at, Kind.FAIL)) ? at : -1;
  }

  /** Whether a word tells what somebody must, means to or may do. */
  static boolean isAttitude(Syntax syntax, int i) {
    return syntax.is(i, Kind.OBLIGATION)
        || syntax.is(i, Kind.PLAN)
        || syntax.is(i, Kind.PROPOSAL)
        || syntax.is(i, Kind.CONTROL)
        || syntax.is(i, Kind.EXPECTATION)
        || syntax.is(i, Kind.PROJECTION);
  }

  private static boolean isBare(PennTag tag) {
    return tag == PennTag.VBD || tag == PennTag.VBZ || tag == PennTag.VBP || tag == PennTag.VBN;
  }
}
