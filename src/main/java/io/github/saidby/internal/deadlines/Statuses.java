package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.Bound.Cue;
import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.model.DeadlineStatus;
import org.jspecify.annotations.Nullable;

/** Tells what became of a deadline, and whether the event is to come by then or not. */
final class Statuses {

  private static final int NEAR = 8;

  private Statuses() {}

  static DeadlineStatus of(Syntax syntax, Bound bound, @Nullable Due due) {
    boolean named = bound.cue() == Cue.NOUN || Kinds.namesDeadline(syntax, bound);
    DeadlineStatus told = named ? NamedStatuses.of(syntax, bound) : DeadlineStatus.SET;
    if (told != DeadlineStatus.SET || due == null) {
      return told;
    }
    if (isImpossible(syntax, bound, due) || isFailed(syntax, bound, due) || isBroken(syntax, due)) {
      return DeadlineStatus.MISSED;
    }
    DeadlineStatus behind = behindGoal(syntax, bound, due);
    if (behind != DeadlineStatus.SET) {
      return behind;
    }
    boolean moved =
        isMoved(syntax, bound, due.verb().main())
            && lasts(bound)
            && bound.cue() != Cue.ALLOWANCE
            && !due.verb().negated()
            && !isAllowed(syntax, due.verb());
    if (moved || isExtensionOf(syntax, due)) {
      boolean asked = due.isProspect() && syntax.is(due.verb().main(), Kind.PROPOSAL);
      return asked ? DeadlineStatus.PROPOSED : DeadlineStatus.EXTENDED;
    }
    if (named && Frame.of(syntax, due) == Frame.PAST) {
      boolean undone = due.verb().negated() || Polarities.isOfNobody(syntax, due);
      return undone ? DeadlineStatus.MISSED : DeadlineStatus.MET;
    }
    if (isDropped(syntax, due)) {
      return DeadlineStatus.DENIED;
    }
    if (bound.first() >= due.end()) {
      DeadlineStatus after = Outcomes.behind(syntax, bound.end());
      if (after != DeadlineStatus.SET) {
        return after;
      }
    }
    return !named && isProposed(syntax, due) ? DeadlineStatus.PROPOSED : DeadlineStatus.SET;
  }

  /** "extended", and "pushed" or "put" where "back" or "off" follows. */
  static boolean isMoved(Syntax syntax, Bound bound, int verb) {
    boolean back = syntax.is(verb, Kind.PUSH) && hasBack(syntax, verb, bound.first());
    return back || syntax.is(verb, Kind.EXTENSION);
  }

  /** "can renew them until June": the bound is on what is allowed. */
  private static boolean isAllowed(Syntax syntax, Verb verb) {
    return syntax.isAny(verb.modal(), "can", "may");
  }

  private static boolean hasBack(Syntax syntax, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (syntax.isAny(i, "back", "off")) {
        return true;
      }
    }
    return false;
  }

  /** "renew the permit by Friday" sets no new end. */
  private static boolean lasts(Bound bound) {
    return bound.relation() == DeadlineRelation.UNTIL
        || bound.relation() == DeadlineRelation.THROUGH;
  }

  /** "broke its promise to pay": the noun that the verb hangs on is the object of "break". */
  private static boolean isBroken(Syntax syntax, Due due) {
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
  private static DeadlineStatus behindGoal(Syntax syntax, Bound bound, Due due) {
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
  private static boolean isImpossible(Syntax syntax, Bound bound, Due due) {
    if (lasts(bound)) {
      return false;
    }
    int before = due.verb().first() - 1;
    boolean noWay = syntax.is(before, Kind.WAY) && syntax.isAny(before - 1, "no", "little");
    return due.verb().infinitive() && (noWay || syntax.is(before, Kind.UNABLE));
  }

  /** "failed to pay by", "did not pay by": the bound has passed, or is told as if it had. */
  private static boolean isFailed(Syntax syntax, Bound bound, Due due) {
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
  private static boolean isUnmet(Syntax syntax, Bound bound, Due due) {
    Verb verb = due.verb();
    boolean wasTo = verb.infinitive() && syntax.isAny(verb.first() - 1, "was", "were");
    return bound.time() != null
        && (wasTo || syntax.isAny(verb.modal(), "should"))
        && verb.perfect()
        && !verb.negated();
  }

  /** "fell short of its goal of". */
  private static boolean isShort(Syntax syntax, Due due) {
    for (int i = due.first() - 1; i >= Math.max(syntax.first(), due.first() - NEAR); i--) {
      if (syntax.isAny(i, "short")) {
        return syntax.isAny(i + 1, "of");
      }
    }
    return false;
  }

  /** "an extension until Friday": what is due is the extension. */
  private static boolean isExtensionOf(Syntax syntax, Due due) {
    for (int i = due.first(); i < due.end() && due.isProspect(); i++) {
      if (syntax.is(i, Kind.RESPITE)) {
        return true;
      }
    }
    NounPhrase subject = due.subject();
    return subject != null && syntax.is(subject.head(), Kind.RESPITE);
  }

  /** "scrapped a plan to", "ruled out": it no longer holds, or never did. */
  private static boolean isDropped(Syntax syntax, Due due) {
    return due.governor().isPast()
        && due.licences().stream().anyMatch(i -> syntax.is(i, Kind.DENY));
  }

  /** "urged them to", "the bill would": somebody wants it set. */
  private static boolean isProposed(Syntax syntax, Due due) {
    NounPhrase subject = due.subject();
    boolean bill =
        (subject != null && syntax.is(subject.head(), Kind.BILL)) || isUnderBill(syntax, due);
    boolean would = due.licences().stream().anyMatch(i -> syntax.isAny(i, "would"));
    boolean above =
        !due.licences().isEmpty()
            && due.licences().stream()
                .limit(syntax.isNoun(due.licences().get(0)) ? 1 : 2)
                .anyMatch(i -> syntax.is(i, Kind.PROPOSAL));
    boolean object = due.isProspect() && syntax.is(due.verb().main(), Kind.PROPOSAL);
    boolean report = syntax.is(Kinds.reportOf(syntax, due), Kind.PROPOSAL);
    boolean asked = Kinds.isAsked(syntax, due);
    return above || asked || object || report || (bill && would) || isUnless(syntax, due);
  }

  /** "Under the plan, the city would", "the bill would force landlords to". */
  static boolean isUnderBill(Syntax syntax, Due due) {
    NounPhrase subject = Subjects.nearest(syntax, due.governor());
    if (subject != null && syntax.is(subject.head(), Kind.BILL)) {
      return true;
    }
    for (int i = syntax.first(); i < syntax.end(); i++) {
      boolean under = syntax.isAny(i, "under") || (i == syntax.first() && syntax.isAny(i, "in"));
      NounPhrase base = under ? syntax.base(i + 1) : null;
      if (base != null && syntax.is(base.head(), Kind.BILL)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnless(Syntax syntax, Due due) {
    return syntax.isAny(Kinds.opener(syntax, due), "unless");
  }

  /** "had hoped to open it by October", "had been expected by February". */
  private static boolean isGoneHope(Syntax syntax, Due due) {
    Verb above = due.governor();
    boolean foreseen =
        syntax.is(above.main(), Kind.EXPECTATION) || syntax.is(above.main(), Kind.SCHEDULE);
    boolean hoped = due.verb().infinitive() && syntax.is(above.main(), Kind.PLAN);
    return (hoped || (foreseen && above.passive())) && syntax.isAny(above.first(), "had");
  }

  /** "Registration closed on Friday", but not "polls closed", which tells of a day. */
  private static boolean isClosedWindow(Syntax syntax, Bound bound, Due due) {
    NounPhrase subject = due.subject();
    return bound.cue() == Cue.ENDING
        && subject != null
        && syntax.is(subject.head(), Kind.WINDOW)
        && !syntax.is(subject.head(), Kind.EVENT)
        && syntax.is(due.verb().main(), Kind.CLOSING);
  }

  /**
   * Whether a bound that is over is spoken of as a deadline: ordered or promised, kept or missed.
   */
  static boolean isSpokenOf(Syntax syntax, Bound bound, Due due) {
    boolean binding =
        Kinds.says(syntax, due, Kind.OBLIGATION)
            || Kinds.says(syntax, due, Kind.PROMISE)
            || Kinds.says(syntax, due, Kind.PROPOSAL)
            || Kinds.isHaveTo(syntax, due);
    boolean allowed = bound.cue() == Cue.ALLOWANCE && bound.relation() == DeadlineRelation.UNTIL;
    boolean hangs = due.verb().infinitive() || due.isProspect();
    boolean wasTo = due.verb().infinitive() && Verb.isBe(syntax, due.verb().first() - 1);
    boolean goal = isBroken(syntax, due) || behindGoal(syntax, bound, due) != DeadlineStatus.SET;
    boolean wasDue =
        syntax.isAny(bound.first() - 1, "due")
            && (due.actor() == null || !due.actor().equals(due.subject()));
    boolean told =
        bound.first() >= due.end() && Outcomes.behind(syntax, bound.end()) != DeadlineStatus.SET;
    return goal
        || told
        || wasDue
        || allowed
        || isGoneHope(syntax, due)
        || DueTimes.isOfPastDuty(syntax, due)
        || isClosedWindow(syntax, bound, due)
        || (hangs && (binding || wasTo))
        || isFailed(syntax, bound, due)
        || (Kinds.namesDeadline(syntax, bound) && due.actor() != null);
  }
}
