package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.text.PennTag;

/** Finds the verbs that bounds and infinitives belong to. */
final class Governors {

  private final DeadlineWords words;

  Governors(DeadlineWords words) {
    this.words = words;
  }

  /** The verb nearest before a token that something there can belong to; -1 if there is none. */
  int before(Syntax syntax, int before) {
    for (int i = before - 1; i >= syntax.first(); i--) {
      boolean governs =
          switch (syntax.tag(i)) {
            case VBZ, VBP, VB -> true;
            case VBD -> !isReduced(syntax, i);
            case VBN -> hasAuxiliary(syntax, i) || isForecast(syntax, i);
            case VBG -> isGerund(syntax, i);
            case NNS -> isPlan(syntax, i);
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
    boolean bare = verb.first() == verb.main() && syntax.tag(main) == PennTag.VB;
    if (!bare || !syntax.isAny(main - 1, "and", "or", ",")) {
      return verb;
    }
    for (int i = main - 2; i >= syntax.first(); i--) {
      if (syntax.tag(i) == PennTag.VB) {
        Verb other = Verb.of(syntax, i);
        if (other.first() < other.main()) {
          return other.with(main);
        }
      }
    }
    return verb;
  }

  /** "goods traded between them" behind a finite verb: a participle that is tagged as a past. */
  private static boolean isReduced(Syntax syntax, int i) {
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
  private boolean isForecast(Syntax syntax, int i) {
    String word = syntax.word(i);
    boolean attitude =
        words.is(word, Kind.EXPECTATION)
            || words.is(word, Kind.PROJECTION)
            || words.is(word, Kind.PLAN)
            || words.is(word, Kind.OBLIGATION);
    return attitude && syntax.isAny(i + 1, "to") && syntax.tag(i + 2) == PennTag.VB;
  }

  private static boolean hasAuxiliary(Syntax syntax, int i) {
    int at = i - 1;
    while (syntax.isAdverb(at)
        || (syntax.isAny(at, "and", "or") && syntax.tag(at - 1) == PennTag.VBN)) {
      at -= syntax.isAdverb(at) ? 1 : 2;
    }
    return Verb.isAuxiliary(syntax, at);
  }

  /** "The ministry plans to": a verb that taggers take for a noun. */
  private boolean isPlan(Syntax syntax, int i) {
    boolean noun = syntax.tag(i - 1) == PennTag.NN || syntax.tag(i - 1) == PennTag.NNP;
    boolean infinitive = syntax.isAny(i + 1, "to") && syntax.tag(i + 2) == PennTag.VB;
    return noun && infinitive && words.is(syntax.word(i), Kind.PLAN);
  }

  /**
   * A participle that is no part of a noun phrase, and does not only tell how something is done.
   */
  private boolean isGerund(Syntax syntax, int i) {
    int at = i - 1;
    while (syntax.isAdverb(at)) {
      at--;
    }
    return Verb.isAuxiliary(syntax, at)
        || syntax.isAny(at, "to", ",")
        || isBare(syntax.tag(at))
        || words.is(syntax.word(i), Kind.CONTROL);
  }

  private static boolean isBare(PennTag tag) {
    return tag == PennTag.VBD || tag == PennTag.VBZ || tag == PennTag.VBP || tag == PennTag.VBN;
  }
}
