package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.model.DeadlineStatus;

/** Tells bounds that were not kept, or cannot be: "failed to pay by", "broke its promise to". */
final class Failures {

  private static final int NEAR = 8;

  private Failures() {}

  /** "broke its promise to pay": the noun that the verb hangs on is the object of "break". */
  static boolean isBroken(Syntax syntax, Due due) {
    boolean promise = !due.licences().isEmpty() && syntax.isNoun(due.licences().get(0));
    return promise
        && due.governor().isPast()
        && !due.governor().negated()
        && syntax.is(due.governor().main(), Kind.BREACH);
  }

  /**
   * "The target of planting them by May was missed", "has not met its target of planting"; a pledge
   * that is made is only given.
   */
  static DeadlineStatus behindGoal(Syntax syntax, Bound bound, Due due) {
    boolean goal = !due.licences().isEmpty() && syntax.isNoun(due.licences().get(0));
    Verb above = due.governor();
    if (goal && above.modal() < 0 && (above.isPast() || above.perfect())) {
      if (syntax.is(above.main(), Kind.MEET) && !syntax.isAny(above.main(), "made")) {
        return above.negated() ? DeadlineStatus.MISSED : DeadlineStatus.MET;
      }
      if (syntax.is(above.main(), Kind.MISS)) {
        return above.negated() ? DeadlineStatus.MET : DeadlineStatus.MISSED;
      }
    }
    for (int i = bound.end(); goal && i < Math.min(syntax.end(), bound.end() + NEAR); i++) {
      Verb verb = Verb.of(syntax, i);
      if (syntax.is(i, Kind.MISS) && verb.passive() && verb.modal() < 0) {
        return verb.negated() ? DeadlineStatus.MET : DeadlineStatus.MISSED;
      }
      if (syntax.is(i, Kind.MEET) && verb.passive() && verb.modal() < 0) {
        return verb.negated() ? DeadlineStatus.MISSED : DeadlineStatus.MET;
      }
      if (syntax.isMark(i)) {
        break;
      }
    }
    return DeadlineStatus.SET;
  }

  /** "no way to", "impossible to". */
  static boolean isImpossible(Syntax syntax, Bound bound, Due due) {
    if (bound.lasts()) {
      return false;
    }
    int before = due.verb().first() - 1;
    boolean noWay = syntax.is(before, Kind.WAY) && syntax.isAny(before - 1, "no", "little");
    return due.verb().infinitive() && (noWay || syntax.is(before, Kind.UNABLE));
  }

  /** "failed to pay by", "did not pay by": the bound has passed, or is told as if it had. */
  static boolean isFailed(Syntax syntax, Bound bound, Due due) {
    boolean fails = due.licences().stream().anyMatch(i -> syntax.is(i, Kind.FAIL));
    boolean past = due.governor().isPast() || due.governor().perfect();
    if (fails) {
      return past && !due.governor().negated();
    }
    boolean undone = Frame.of(syntax, due) == Frame.PAST && due.verb().negated();
    boolean by =
        bound.relation() == DeadlineRelation.BY || bound.relation() == DeadlineRelation.WITHIN;
    boolean told = !Judge.isCondition(syntax, due) && !due.verb().perfect();
    return (undone && by && told) || isShort(syntax, due) || isUnmet(syntax, bound, due);
  }

  /** "should have been finished by last autumn", "was to have opened by May". */
  static boolean isUnmet(Syntax syntax, Bound bound, Due due) {
    Verb verb = due.verb();
    boolean wasTo = verb.infinitive() && syntax.isAny(verb.first() - 1, "was", "were");
    return bound.time() != null
        && (wasTo || syntax.isAny(verb.modal(), "should"))
        && verb.perfect()
        && !verb.negated();
  }

  /** "fell short of its goal of". */
  static boolean isShort(Syntax syntax, Due due) {
    for (int i = due.first() - 1; i >= Math.max(syntax.first(), due.first() - NEAR); i--) {
      if (syntax.isAny(i, "short")) {
        return syntax.isAny(i + 1, "of");
      }
    }
    return false;
  }
}
