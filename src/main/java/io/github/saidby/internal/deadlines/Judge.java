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
    boolean through = bound.relation() == DeadlineRelation.THROUGH && bound.isEvent();
    if (due == null
        || LookAlikes.is(syntax, bound)
        || isEnded(syntax, bound)
        || (through && syntax.is(due.verb().main(), Kind.PASSAGE))) {
      return false;
    }
    if (bound.cue() == Cue.PREPOSITION && Kinds.namesDeadline(syntax, bound)) {
      return true;
    }
    if (DueTimes.isOver(syntax, bound, due)) {
      return Statuses.isSpokenOf(syntax, bound, due);
    }
    if (bound.cue() == Cue.ALLOWANCE) {
      boolean over = isFollowedByPast(syntax, due.end()) || isOwnedThen(syntax, bound, due);
      return !(due.governor().isPast() && over);
    }
    if (bound.relation() == DeadlineRelation.WITHIN && syntax.is(due.verb().main(), Kind.LAST)) {
      return false;
    }
    boolean over = bound.isEvent() && isToldAsPast(syntax, bound);
    if ((over && !Backshifts.isReported(syntax, bound, due)) || isAfterPast(bound, due)) {
      return false;
    }
    return switch (Frame.of(syntax, due)) {
      case AHEAD -> bound.cue() != Cue.CLAUSE || isWilled(syntax, bound, due);
      case PRESENT -> isScheduled(syntax, bound, due);
      case PROGRESS -> bound.relation() != DeadlineRelation.BEFORE && bound.cue() != Cue.CLAUSE;
      case PERFECT -> isHeld(syntax, bound, due, true);
      case PAST ->
          isToHaveBeen(syntax, bound, due)
              || isHeld(syntax, bound, due, DueTimes.isAhead(syntax, bound, due));
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

  /** "until Sunday, when crews cleared it": the end has come. */
  private static boolean isEnded(Syntax syntax, Bound bound) {
    int when = syntax.isAny(bound.end(), ",") ? bound.end() + 1 : bound.end();
    for (int i = when + 1; i < syntax.end() && syntax.isAny(when, "when", "then"); i++) {
      if (syntax.isFinite(i)) {
        return syntax.tag(i) == PennTag.VBD;
      }
    }
    return false;
  }

  /** "I had 60 seconds to speak": told of the past, unless "they said they had" tells it. */
  private static boolean isOwnedThen(Syntax syntax, Bound bound, Due due) {
    return bound.relation() == DeadlineRelation.WITHIN
        && syntax.isAny(due.governor().main(), "had")
        && !Kinds.isReported(syntax, due);
  }

  /** "had two months to rally before ratings fell": the time allowed is told of as over. */
  private static boolean isFollowedByPast(Syntax syntax, int from) {
    for (int i = from; i < syntax.end() && syntax.isAny(from, "before"); i++) {
      if (syntax.isFinite(i)) {
        return syntax.tag(i) == PennTag.VBD;
      }
    }
    return false;
  }

  /** "In the next weeks, she promised to": months that followed, and were counted then. */
  private static boolean isAfterPast(Bound bound, Due due) {
    Verb governor = due.governor();
    return bound.end() <= due.first()
        && bound.relation() == DeadlineRelation.WITHIN
        && governor.tag() == PennTag.VBD
        && governor.modal() < 0;
  }

  /** "by the time he left": the event has been; a participle alone stands for a past. */
  private static boolean isToldAsPast(Syntax syntax, Bound bound) {
    boolean participle = false;
    for (int i = bound.core(); i < bound.end() && bound.cue() == Cue.CLAUSE; i++) {
      if (syntax.isFinite(i)) {
        return syntax.tag(i) == PennTag.VBD;
      }
      participle |= syntax.tag(i) == PennTag.VBN;
    }
    return participle;
  }

  /** A clause bounds only what is ordered, planned or promised, not what is merely possible. */
  private static boolean isWilled(Syntax syntax, Bound bound, Due due) {
    boolean will = due.licences().stream().anyMatch(i -> isWill(syntax, i));
    boolean before = bound.relation() == DeadlineRelation.BEFORE;
    if (before && isOfTurn(syntax, bound)) {
      return true;
    }
    boolean lasts = syntax.is(due.verb().main(), Kind.LAST) && due.verb().modal() >= 0;
    return before
        ? due.verb().negated()
            || Polarities.isOfNobody(syntax, due)
            || (Kinds.isHaveTo(syntax, due) && !due.governor().negated())
            || due.licences().stream().anyMatch(i -> isMeant(syntax, i))
        : will
            || lasts
            || due.isProspect()
            || due.verb().negated()
            || bound.relation() == DeadlineRelation.BY;
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

  /** "takes office", "comes into force". */
  private static boolean isEntry(Syntax syntax, int verb) {
    boolean takes = syntax.isAny(verb, "take", "takes", "took");
    boolean comes = syntax.isAny(verb, "come", "comes", "came", "go", "goes", "went");
    return (takes && syntax.isAny(verb + 1, "office", "effect", "place", "over"))
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
      return syntax.isAny(bound.first() - 1, "place", "force", "effect");
    }
    boolean told = bound.cue() == Cue.ENDING || bound.cue() == Cue.LATER;
    if (told || syntax.isAny(bound.first() - 1, "due")) {
      return true;
    }
    boolean there = syntax.isAny(due.verb().first() - 1, "there");
    if (there && Verb.isBe(syntax, due.verb().main()) && !isCondition(syntax, due)) {
      return false;
    }
    boolean ends = syntax.expires(due.verb().main());
    boolean willed = due.licences().stream().anyMatch(i -> isWill(syntax, i));
    if (bound.cue() == Cue.CLAUSE) {
      boolean not = due.verb().negated() || Polarities.isOfNobody(syntax, due);
      return ends || not || (willed && isWilled(syntax, bound, due));
    }
    return switch (bound.relation()) {
      case BEFORE ->
          ends
              || willed
              || syntax.is(due.verb().main(), Kind.SCHEDULE)
              || due.verb().negated()
              || Governors.isAttitude(syntax, bound.first() - 1);
      case WITHIN ->
          ends
              || willed
              || isCondition(syntax, due)
              || (!bound.isEvent() && (due.verb().passive() || runsFromNow(bound)));
      default -> true;
    };
  }

  static boolean runsFromNow(Bound bound) {
    FoundTime time = bound.time();
    TimeValue value = time == null ? null : time.value();
    TimeValue inner = value instanceof Modified modified ? modified.value() : value;
    return !(inner instanceof Lapse lapse) || lapse.direction() == Direction.FUTURE;
  }

  /** "staff who have not returned by Monday will be dismissed". */
  private static boolean isOfThoseWho(Syntax syntax, Due due) {
    if (!due.verb().perfect() || !syntax.isAny(due.verb().first() - 1, "who", "that", "which")) {
      return false;
    }
    for (int i = due.end(); i < syntax.end(); i++) {
      if (syntax.isFinite(i)) {
        boolean follows = syntax.isAny(i, "will", "'ll", "would", "must", "may", "can", "shall");
        return follows || syntax.is(i, Kind.THREAT);
      }
    }
    return false;
  }

  /** "if they collect 1,000 signatures within 18 months". */
  static boolean isCondition(Syntax syntax, Due due) {
    return syntax.isAny(Kinds.opener(syntax, due), "if", "unless", "provided");
  }

  /** "were delayed until early evening": an hour of the day that is told of. */
  private static boolean isHour(Bound bound) {
    FoundTime time = bound.time();
    return time != null
        && switch (time.value().kind()) {
          case TIME, TIME_RANGE, DATETIME, DATETIME_RANGE -> true;
          default -> false;
        };
  }

  /** "was brought forward to", "has been moved up to". */
  private static boolean isBroughtForward(Syntax syntax, Verb verb) {
    return syntax.is(verb.main(), Kind.ADVANCE) && syntax.isAny(verb.main() + 1, "forward", "up");
  }

  /**
   * What was done, but lasts up to a bound that lies ahead or was moved: "closed the road until
   * May", "has been postponed until Friday".
   */
  private static boolean isHeld(Syntax syntax, Bound bound, Due due, boolean ahead) {
    int main = due.verb().main();
    boolean lasts =
        bound.relation() == DeadlineRelation.UNTIL || bound.relation() == DeadlineRelation.THROUGH;
    boolean told =
        Statuses.isMoved(syntax, bound, main)
            || syntax.is(main, Kind.HOLD)
            || Polarities.isRefusal(syntax, due.verb());
    boolean spoken = Statuses.isSpokenOf(syntax, bound, due);
    if (isBroughtForward(syntax, due.verb())) {
      return true;
    }
    if (bound.relation() == DeadlineRelation.BEFORE && Polarities.isRuling(syntax, due.verb())) {
      return true;
    }
    if (bound.isEvent()) {
      return lasts && told;
    }
    if (isOfThoseWho(syntax, due)) {
      return due.verb().negated();
    }
    if (!ahead && isHour(bound)) {
      return spoken;
    }
    boolean known = DueTimes.isKnown(bound);
    if (lasts && known && ahead && due.verb().modal() < 0 && !due.verb().infinitive()) {
      return true;
    }
    boolean might = due.verb().modal() >= 0;
    boolean done =
        (due.verb().perfect() && !might)
            || (due.verb().infinitive() && !DueTimes.isAheadAnyway(bound));
    boolean later = DueTimes.isAhead(syntax, bound, due) && !done;
    return spoken || (lasts && told && (ahead || !known)) || (known && ahead && later);
  }
}
