package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.Bound.Cue;
import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.internal.times.value.Lapse;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.model.TimeKind;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Tells deadlines from bounds that only describe. */
final class Judge {

  private Judge() {}

  /**
   * Whether the bound is one on something that is still to happen, or is spoken of as a deadline.
   */
  static boolean isDeadline(Syntax syntax, Bound bound, @Nullable Due due) {
    if (bound.cue() == Cue.NOUN) {
      return true;
    }
    if (due == null || LookAlikes.is(syntax, bound, due) || OverBounds.isEnded(syntax, bound)) {
      return false;
    }
    if (bound.cue() == Cue.PREPOSITION && Kinds.namesDeadline(syntax, bound)) {
      return true;
    }
    if (DueTimes.isOver(syntax, bound, due)) {
      return Statuses.isSpokenOf(syntax, bound, due);
    }
    if (bound.cue() == Cue.ALLOWANCE) {
      boolean over =
          OverBounds.isFollowedByPast(syntax, due.end())
              || OverBounds.isOwnedThen(syntax, bound, due);
      return !(due.governor().isPast() && over);
    }
    int main = due.verb().main();
    boolean lasts = syntax.lasts(main) && !syntax.expires(main);
    if (bound.relation() == DeadlineRelation.WITHIN && lasts) {
      return false;
    }
    boolean over = bound.isEvent() && OverBounds.isToldAsPast(syntax, bound);
    if ((over && !Backshifts.isReported(syntax, bound, due))
        || OverBounds.isAfterPast(bound, due)) {
      return false;
    }
    if (bound.relation() == DeadlineRelation.BEFORE && Polarities.isRuling(syntax, due.verb())) {
      return true;
    }
    return switch (Frame.of(syntax, due)) {
      case AHEAD -> bound.cue() != Cue.CLAUSE || isWilled(syntax, bound, due);
      case PRESENT -> isScheduled(syntax, bound, due);
      case PROGRESS -> bound.relation() != DeadlineRelation.BEFORE && bound.cue() != Cue.CLAUSE;
      case PERFECT -> HeldBounds.isHeld(syntax, bound, due, true);
      case PAST ->
          isToHaveBeen(syntax, bound, due)
              || HeldBounds.isHeld(syntax, bound, due, DueTimes.isAhead(syntax, bound, due));
    };
  }

  /** "must have lived there by polling day": what has to be done before the bound comes. */
  private static boolean isToHaveBeen(Syntax syntax, Bound bound, Due due) {
    boolean ahead = bound.isEvent() || DueTimes.isAhead(syntax, bound, due);
    return ahead
        && bound.relation() == DeadlineRelation.BY
        && due.verb().perfect()
        && syntax.isAny(due.verb().modal(), "must", "shall");
  }

  /** A clause bounds only what is ordered, planned or promised, not what is merely possible. */
  private static boolean isWilled(Syntax syntax, Bound bound, Due due) {
    boolean will = due.licences().stream().anyMatch(i -> isWill(syntax, i));
    boolean before = bound.relation() == DeadlineRelation.BEFORE;
    if (before && isOfTurn(syntax, bound)) {
      return true;
    }
    boolean lasts = syntax.lasts(due.verb().main()) && due.verb().modal() >= 0;
    return before
        ? due.verb().negated()
            || Polarities.isOfNobody(syntax, due)
            || (Kinds.isHaveTo(syntax, due) && !due.governor().negated())
            || isToBe(syntax, due)
            || due.licences().stream().anyMatch(i -> isMeant(syntax, i))
        : will
            || lasts
            || due.isProspect()
            || due.verb().negated()
            || Polarities.isOfNobody(syntax, due)
            || Polarities.isNothing(syntax, due)
            || bound.relation() == DeadlineRelation.BY;
  }

  /** "are to vote": planned or ordered. */
  private static boolean isToBe(Syntax syntax, Due due) {
    int to = due.verb().first();
    return due.verb().infinitive() && syntax.isAny(to - 1, "is", "are", "am");
  }

  /** "before the House rises": what comes in its own time, whatever is done by then. */
  private static boolean isOfTurn(Syntax syntax, Bound bound) {
    boolean pronoun = syntax.tag(bound.core()) == PennTag.PRP && !syntax.isAny(bound.core(), "it");
    for (int i = bound.core(); i < bound.end() && !pronoun; i++) {
      if (syntax.isFinite(i)) {
        return syntax.is(i, Kind.TURN) || isEntry(syntax, i);
      }
    }
    return false;
  }

  /** "takes office", "comes into force", "is out". */
  private static boolean isEntry(Syntax syntax, int verb) {
    boolean takes = syntax.isAny(verb, "take", "takes", "took");
    boolean comes = syntax.isAny(verb, "come", "comes", "came", "go", "goes", "went");
    boolean ends = Verb.isBe(syntax, verb) && syntax.isAny(verb + 1, "out", "over", "up");
    return ends
        || (takes && syntax.isAny(verb + 1, "office", "effect", "place", "over"))
        || (comes && syntax.isAny(verb + 1, "into", "up"));
  }

  /** What somebody must, means or is expected to do; "will" alone only tells an order of events. */
  private static boolean isMeant(Syntax syntax, int i) {
    boolean meant =
        syntax.is(i, Kind.OBLIGATION)
            || syntax.is(i, Kind.PLAN)
            || syntax.is(i, Kind.PROPOSAL)
            || syntax.is(i, Kind.EXPECTATION);
    return (meant && syntax.tag(i) != PennTag.MD) || syntax.isAny(i, "must", "shall", "should");
  }

  private static boolean isWill(Syntax syntax, int i) {
    return syntax.is(i, Kind.OBLIGATION)
        || syntax.is(i, Kind.PLAN)
        || syntax.is(i, Kind.PROPOSAL)
        || syntax.isAny(i, "would");
  }

  /** What is told in the present and has an end: a schedule, but no habit and no state. */
  private static boolean isScheduled(Syntax syntax, Bound bound, Due due) {
    boolean hours =
        bound.relation() == DeadlineRelation.UNTIL
            && bound.time() != null
            && bound.time().value().kind() == TimeKind.TIME;
    if (hours) {
      return isInForce(syntax, bound);
    }
    boolean told = bound.cue() == Cue.ENDING || bound.cue() == Cue.LATER;
    if (told || syntax.isAny(bound.first() - 1, "due")) {
      return true;
    }
    boolean there = syntax.isAny(due.verb().first() - 1, "there");
    boolean none = bound.cue() == Cue.CLAUSE && Polarities.isNothing(syntax, due);
    if (there && Verb.isBe(syntax, due.verb().main()) && !none && !isCondition(syntax, due)) {
      return false;
    }
    boolean ends = syntax.expires(due.verb().main());
    boolean willed = due.licences().stream().anyMatch(i -> isWill(syntax, i));
    if (bound.cue() == Cue.CLAUSE) {
      boolean not = none || due.verb().negated() || Polarities.isOfNobody(syntax, due);
      return ends
          || not
          || isHeldUp(syntax, bound, due)
          || (isCondition(syntax, due) && isOfTurn(syntax, bound))
          || (willed && isWilled(syntax, bound, due));
    }
    return switch (bound.relation()) {
      case BEFORE ->
          ends
              || willed
              || syntax.is(due.verb().main(), Kind.SCHEDULE)
              || due.verb().negated()
              || syntax.isAny(Reports.opener(syntax, due), "unless")
              || Governors.isAttitude(syntax, bound.first() - 1);
      case WITHIN ->
          ends
              || willed
              || isCondition(syntax, due)
              || (!bound.isEvent() && (due.verb().passive() || runsFromNow(bound)));
      default -> true;
    };
  }

  /**
   * "is closed until repairs are finished", "bans sales until stocks recover", "stays in place
   * until the court rules".
   */
  private static boolean isHeldUp(Syntax syntax, Bound bound, Due due) {
    int main = due.verb().main();
    boolean rule = due.verb().passive() || syntax.tag(due.verb().main()) == PennTag.VBZ;
    boolean held = rule && syntax.is(main, Kind.HOLD);
    return (bound.relation() == DeadlineRelation.UNTIL && held) || isInForce(syntax, bound);
  }

  /** "in place until": a rule or an order. */
  static boolean isInForce(Syntax syntax, Bound bound) {
    int state = bound.first() - 1;
    return bound.relation() == DeadlineRelation.UNTIL
        && syntax.isAny(state, "place", "force", "effect")
        && syntax.isAny(state - 1, "in");
  }

  static boolean runsFromNow(Bound bound) {
    FoundTime time = bound.time();
    TimeValue value = time == null ? null : time.value();
    TimeValue inner = value instanceof Modified modified ? modified.value() : value;
    return !(inner instanceof Lapse lapse) || lapse.direction() == Direction.FUTURE;
  }

  /** "if they collect 1,000 signatures within 18 months". */
  static boolean isCondition(Syntax syntax, Due due) {
    int opener = Reports.opener(syntax, due);
    int word = syntax.isAny(opener, "that") ? opener - 1 : opener;
    return syntax.isAny(opener, "if", "unless") || syntax.isAny(word, "provided", "providing");
  }
}
