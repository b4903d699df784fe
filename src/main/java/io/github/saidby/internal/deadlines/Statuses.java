package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.Bound.Cue;
import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.model.DeadlineStatus;
import io.github.saidby.model.Polarity;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Tells what became of a deadline, and whether the event is to come by then or not. */
final class Statuses {

  private static final int NEAR = 8;

  private Statuses() {}

  static DeadlineStatus of(Syntax syntax, Bound bound, @Nullable Due due) {
    boolean named = bound.cue() == Cue.NOUN || Kinds.namesDeadline(syntax, bound);
    DeadlineStatus told = named ? ofNoun(syntax, bound) : DeadlineStatus.SET;
    if (told != DeadlineStatus.SET || due == null) {
      return told;
    }
    if (isImpossible(syntax, due) || isFailed(syntax, bound, due) || isBroken(syntax, due)) {
      return DeadlineStatus.MISSED;
    }
    DeadlineStatus behind = behindGoal(syntax, bound, due);
    if (behind != DeadlineStatus.SET) {
      return behind;
    }
    boolean moved =
        isMoved(syntax, bound, due.verb().main()) && lasts(bound) && !due.verb().negated();
    if (moved || isExtensionOf(syntax, due)) {
      boolean asked = due.isProspect() && syntax.is(due.verb().main(), Kind.PROPOSAL);
      return asked ? DeadlineStatus.PROPOSED : DeadlineStatus.EXTENDED;
    }
    if (named && Frame.of(syntax, due) == Frame.PAST) {
      return DeadlineStatus.MET;
    }
    if (isDropped(syntax, due)) {
      return DeadlineStatus.DENIED;
    }
    return !named && isProposed(syntax, due) ? DeadlineStatus.PROPOSED : DeadlineStatus.SET;
  }

  /** "extended", and "pushed" where "back" follows. */
  static boolean isMoved(Syntax syntax, Bound bound, int verb) {
    boolean back = syntax.is(verb, Kind.PUSH) && hasBack(syntax, verb, bound.first());
    return back || syntax.is(verb, Kind.EXTENSION);
  }

  private static boolean hasBack(Syntax syntax, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (syntax.isAny(i, "back")) {
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

  /** What the words around "deadline" tell of it: the verb before it, or the one behind it. */
  private static DeadlineStatus ofNoun(Syntax syntax, Bound bound) {
    int from = Math.max(syntax.first(), bound.first() - NEAR);
    for (int i = bound.first() - 1; i >= from; i--) {
      boolean negated = Verb.of(syntax, i).negated();
      if (syntax.is(i, Kind.MISS)) {
        return negated ? DeadlineStatus.MET : DeadlineStatus.MISSED;
      }
      if (syntax.is(i, Kind.MEET)) {
        return ofMeeting(syntax, i, negated);
      }
      boolean moved = syntax.is(i, Kind.EXTENSION) || syntax.isAny(i, "extension");
      if (moved || isPushedBack(syntax, i)) {
        boolean refused =
            Verb.of(syntax, i).infinitive() && syntax.is(Verb.of(syntax, i).first() - 1, Kind.FAIL);
        return negated || refused ? DeadlineStatus.SET : DeadlineStatus.EXTENDED;
      }
      if (syntax.isMark(i)) {
        break;
      }
    }
    return behindNoun(syntax, bound);
  }

  /** "pushed back", "put back". */
  private static boolean isPushedBack(Syntax syntax, int i) {
    return syntax.isAny(i, "back") && !syntax.isNoun(i - 1) && syntax.tag(i - 1) != PennTag.DT;
  }

  /** "met the deadline", "failed to meet it", "hopes to meet it". */
  private static DeadlineStatus ofMeeting(Syntax syntax, int meet, boolean negated) {
    Verb verb = Verb.of(syntax, meet);
    boolean failed = verb.infinitive() && syntax.is(verb.first() - 1, Kind.FAIL);
    boolean past = verb.isPast() || syntax.isAny(verb.first(), "did");
    if (failed || (negated && past)) {
      return DeadlineStatus.MISSED;
    }
    boolean plain = verb.first() == verb.main() && syntax.isAny(meet, "beat");
    boolean done = (past || plain) && verb.modal() < 0;
    return done ? DeadlineStatus.MET : DeadlineStatus.SET;
  }

  /** "the deadline was extended", "the deadline passed without". */
  private static DeadlineStatus behindNoun(Syntax syntax, Bound bound) {
    boolean none = syntax.isAny(bound.core(), "no") || syntax.isAny(bound.core() - 1, "no");
    boolean denied = none || deniesSetting(syntax, bound.first());
    if (denied) {
      return DeadlineStatus.DENIED;
    }
    boolean passes = false;
    for (int i = bound.end(); i < Math.min(syntax.end(), bound.end() + NEAR); i++) {
      Verb verb = Verb.of(syntax, i);
      if (syntax.isMark(i)) {
        break;
      }
      if (syntax.is(i, Kind.EXTENSION) && !verb.infinitive() && verb.modal() < 0) {
        return verb.negated() ? DeadlineStatus.SET : DeadlineStatus.EXTENDED;
      }
      if (syntax.is(i, Kind.MISS) && (verb.passive() || verb.isPast())) {
        return verb.negated() ? DeadlineStatus.MET : DeadlineStatus.MISSED;
      }
      if (isPushedBack(syntax, i)) {
        return DeadlineStatus.EXTENDED;
      }
      passes |= syntax.isAny(i, "passed", "expired", "lapsed", "pass", "passes", "slip");
      if (passes && (syntax.isAny(i, "without") || syntax.isAny(bound.first() - 1, "let"))) {
        return DeadlineStatus.MISSED;
      }
      if (syntax.is(i, Kind.MEET) && verb.passive() && verb.modal() < 0) {
        return verb.negated() ? DeadlineStatus.MISSED : DeadlineStatus.MET;
      }
    }
    return DeadlineStatus.SET;
  }

  /** "has not set a deadline", "refused to give a deadline". */
  private static boolean deniesSetting(Syntax syntax, int first) {
    int at = first - 1;
    if (!syntax.isAny(
        at,
        "set",
        "sets",
        "setting",
        "give",
        "given",
        "giving",
        "name",
        "impose",
        "imposed",
        "imposing",
        "have",
        "is",
        "was")) {
      return false;
    }
    Verb verb = Verb.of(syntax, at);
    boolean denied = verb.infinitive() && syntax.isAny(verb.first() - 1, "refused", "declined");
    return verb.negated() || denied || syntax.isAny(at - 1, "without", "denied", "against");
  }

  /** "broke its promise to pay": the noun that the verb hangs on is the object of "break". */
  private static boolean isBroken(Syntax syntax, Due due) {
    boolean promise = !due.licences().isEmpty() && syntax.isNoun(due.licences().get(0));
    return promise
        && due.governor().isPast()
        && !due.governor().negated()
        && syntax.is(due.governor().main(), Kind.BREACH);
  }

  /** "The target of planting them by May was missed". */
  private static DeadlineStatus behindGoal(Syntax syntax, Bound bound, Due due) {
    boolean goal = !due.licences().isEmpty() && syntax.isNoun(due.licences().get(0));
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
  private static boolean isImpossible(Syntax syntax, Due due) {
    int before = due.verb().first() - 1;
    boolean noWay =
        syntax.isAny(before, "way", "chance", "hope") && syntax.isAny(before - 1, "no", "little");
    return due.verb().infinitive() && (noWay || syntax.isAny(before, "impossible", "unable"));
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
    return (undone && by && told) || isShort(syntax, due);
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
      if (syntax.isAny(i, "extension", "postponement", "delay", "renewal")) {
        return true;
      }
    }
    NounPhrase subject = due.subject();
    return subject != null && syntax.isAny(subject.head(), "extension");
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
    int first = due.subject() == null ? due.first() : Math.min(due.first(), due.subject().first());
    return syntax.isAny(first - 1, "unless");
  }

  /**
   * Whether a bound that is over is spoken of as a deadline: ordered or promised, kept or missed.
   */
  static boolean isSpokenOf(Syntax syntax, Bound bound, Due due) {
    boolean binding =
        Kinds.says(syntax, due, Kind.OBLIGATION)
            || Kinds.says(syntax, due, Kind.PROMISE)
            || Kinds.says(syntax, due, Kind.PROPOSAL);
    boolean hangs = due.verb().infinitive() || due.isProspect();
    boolean wasTo = due.verb().infinitive() && Verb.isBe(syntax, due.verb().first() - 1);
    boolean goal = isBroken(syntax, due) || behindGoal(syntax, bound, due) != DeadlineStatus.SET;
    return goal
        || (hangs && (binding || wasTo))
        || isFailed(syntax, bound, due)
        || (Kinds.namesDeadline(syntax, bound) && due.actor() != null);
  }

  static Polarity polarity(Syntax syntax, Bound bound, @Nullable Due due, DeadlineStatus status) {
    boolean negated =
        due != null
            && (isOfNobody(syntax, due)
                || isRefusal(syntax, due.verb())
                || hasNoPlan(syntax, due)
                || (syntax.is(due.verb().main(), Kind.MISS) && !due.verb().negated())
                || isDoubtedClause(syntax, due)
                || (due.verb().negated() ^ isDoubted(syntax, due))
                || (due.verb().infinitive() && due.governor().negated()));
    boolean not = status == DeadlineStatus.MISSED || status == DeadlineStatus.DENIED;
    return negated || not || isRuledOut(syntax, bound, due) ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  /** "has ruled out talks until": it is not to be before then. */
  static boolean isRefusal(Syntax syntax, Verb verb) {
    return isRuling(syntax, verb) || (verb.isPast() && syntax.is(verb.main(), Kind.DENY));
  }

  /** "ruled out". */
  static boolean isRuling(Syntax syntax, Verb verb) {
    return syntax.isAny(verb.main() + 1, "out")
        && syntax.isAny(verb.main(), "ruled", "rule", "rules");
  }

  /** "have no plans to". */
  private static boolean hasNoPlan(Syntax syntax, Due due) {
    return due.licences().stream().anyMatch(i -> syntax.isNoun(i) && syntax.isAny(i - 1, "no"));
  }

  /** "It is unlikely that", "do not expect that". */
  private static boolean isDoubtedClause(Syntax syntax, Due due) {
    int report = Kinds.reportOf(syntax, due);
    int that = Kinds.clauseFirst(due) - 1;
    boolean unlikely = report >= 0 && syntax.isAny(that - 1, "unlikely", "doubtful", "impossible");
    boolean expects = report >= 0 && syntax.is(report, Kind.EXPECTATION);
    return unlikely || (expects && Verb.of(syntax, report).negated());
  }

  /** "none of the votes will be counted". */
  private static boolean isOfNobody(Syntax syntax, Due due) {
    NounPhrase above = Subjects.nearest(syntax, due.governor());
    return isNobody(syntax, due.subject()) || isNobody(syntax, above);
  }

  private static boolean isNobody(Syntax syntax, @Nullable NounPhrase phrase) {
    return phrase != null
        && syntax.isAny(phrase.first(), "no", "none", "nobody", "neither", "nothing");
  }

  /** "is unlikely to", "without paying". */
  private static boolean isDoubted(Syntax syntax, Due due) {
    return syntax.isAny(due.verb().first() - 1, "unlikely", "without");
  }

  /** "a ruling is unlikely before", "not before". */
  private static boolean isRuledOut(Syntax syntax, Bound bound, @Nullable Due due) {
    int before = bound.first() - 1;
    return syntax.isAny(before, "unlikely") || (due != null && syntax.isAny(before, "not"));
  }
}
