package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.Bound.Cue;
import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.model.DeadlineStatus;
import org.jspecify.annotations.Nullable;

/** Tells what became of a deadline, and whether the event is to come by then or not. */
final class Statuses {

  private Statuses() {}

  static DeadlineStatus of(Syntax syntax, Bound bound, @Nullable Due due) {
    boolean named = bound.cue() == Cue.NOUN || Kinds.namesDeadline(syntax, bound);
    DeadlineStatus told = named ? NamedStatuses.of(syntax, bound) : DeadlineStatus.SET;
    if (told != DeadlineStatus.SET || due == null) {
      return told;
    }
    if (Failures.isImpossible(syntax, bound, due)
        || Failures.isFailed(syntax, bound, due)
        || Failures.isBroken(syntax, due)) {
      return DeadlineStatus.MISSED;
    }
    if (Outcomes.isUndone(syntax, bound)) {
      return DeadlineStatus.MISSED;
    }
    DeadlineStatus behind = Failures.behindGoal(syntax, bound, due);
    if (behind != DeadlineStatus.SET) {
      return behind;
    }
    boolean moved =
        isMoved(syntax, bound, due.verb().main())
            && bound.lasts()
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
    boolean report = syntax.is(Reports.reportOf(syntax, due), Kind.PROPOSAL);
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
    return syntax.isAny(Reports.opener(syntax, due), "unless");
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
    boolean goal =
        Failures.isBroken(syntax, due)
            || Failures.behindGoal(syntax, bound, due) != DeadlineStatus.SET;
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
        || Failures.isFailed(syntax, bound, due)
        || (Kinds.namesDeadline(syntax, bound) && due.actor() != null);
  }
}
