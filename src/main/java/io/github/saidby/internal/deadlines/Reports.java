package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.text.PennTag;

/** What stands above the clause of a bound: who says, orders or forecasts it, and what opens it. */
final class Reports {

  private static final int NEAR = 8;

  private Reports() {}

  /** "They estimated that": a forecast stands above the clause. */
  static boolean isForecast(Syntax syntax, Due due) {
    for (int i = clauseFirst(due) - 1;
        i >= Math.max(syntax.first(), clauseFirst(due) - NEAR);
        i--) {
      if (syntax.isFinite(i) || syntax.tag(i) == PennTag.VB) {
        return syntax.is(i, Kind.PROJECTION);
      }
    }
    return false;
  }

  /** ", the bureau projects": a forecast stands behind the clause. */
  static boolean isForecastBehind(Syntax syntax, int from) {
    for (int i = from + 2;
        syntax.isAny(from, ",") && i < Math.min(syntax.end(), from + NEAR);
        i++) {
      if (syntax.isFinite(i)) {
        return syntax.is(i, Kind.PROJECTION);
      }
    }
    return false;
  }

  /** "said that it would": what was "will" when it was said. */
  static boolean isReported(Syntax syntax, Due due) {
    if (reportOf(syntax, due) >= 0) {
      return true;
    }
    int at = clauseFirst(due) - 1;
    while (syntax.timeAt(at) != null
        || syntax.isAdverb(at)
        || syntax.isAny(at, "on", "about", "then")) {
      at--;
    }
    PennTag tag = syntax.tag(beforeTold(syntax, at));
    return tag == PennTag.VBD || tag == PennTag.VBN || tag == PennTag.VBG || tag == PennTag.VBZ;
  }

  /** "told the court it would": the verb before those who are told, or the same token. */
  static int beforeTold(Syntax syntax, int at) {
    NounPhrase told = syntax.base(at);
    boolean tells =
        told != null && told.baseEnd() == at + 1 && syntax.is(told.first() - 1, Kind.TELLS);
    return told != null && tells ? told.first() - 1 : at;
  }

  /** The verb or noun whose that-clause it is: "recommends that the council"; -1 without one. */
  static int reportOf(Syntax syntax, Due due) {
    int that = opener(syntax, due);
    while (syntax.is(that, Kind.ABOUT)) {
      that--;
    }
    if (!syntax.isAny(that, "that")) {
      return -1;
    }
    for (int i = that - 1; i >= Math.max(syntax.first(), that - NEAR); i--) {
      PennTag tag = syntax.tag(i);
      boolean verb = syntax.isFinite(i) && tag != PennTag.MD;
      boolean word = verb || tag == PennTag.VB || tag == PennTag.VBG || tag == PennTag.VBN;
      if (word || (i == that - 1 && Governors.isAttitude(syntax, i))) {
        return i;
      }
    }
    return -1;
  }

  /** "a near certainty that", "it is possible that". */
  static boolean isThatExpected(Syntax syntax, Due due) {
    int that = opener(syntax, due);
    int before = syntax.isAny(that, "that") ? that - 1 : that;
    return syntax.is(before, Kind.EXPECTATION) && !syntax.is(before, Kind.PLAN);
  }

  /** The word before a clause, past a bound that stands between: "[if] by Friday they do not". */
  static int opener(Syntax syntax, Due due) {
    int before = clauseFirst(due) - 1;
    before = syntax.isAny(before, "there") ? before - 1 : before;
    FoundTime time = syntax.timeAt(beforeComma(syntax, before));
    if (time == null) {
      return before;
    }
    int lead = time.first() - 1;
    boolean led = syntax.tag(lead) == PennTag.IN && !syntax.isSubordinator(lead);
    return led ? beforeComma(syntax, lead - 1) : lead;
  }

  static int beforeComma(Syntax syntax, int i) {
    return syntax.isAny(i, ",") ? i - 1 : i;
  }

  static int clauseFirst(Due due) {
    return due.subject() == null ? due.first() : Math.min(due.first(), due.subject().first());
  }
}
