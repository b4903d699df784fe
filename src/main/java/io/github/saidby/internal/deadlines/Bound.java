package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words that bound when something happens.
 *
 * @param relation how they bound it
 * @param first the index of their first token, the preposition where there is one
 * @param core the index of the first token of the time or event
 * @param end the index behind them
 * @param time the time, or null where they name an event without a date
 * @param event what they are reckoned from or bound to where that is no time, or null
 * @param cue what made them a bound
 */
record Bound(
    DeadlineRelation relation,
    int first,
    int core,
    int end,
    @Nullable FoundTime time,
    @Nullable Span event,
    Cue cue) {

  /** What makes words a bound. */
  enum Cue {
    /** A preposition before a time. */
    PREPOSITION,
    /** A verb of ending with a time: "expires on Friday". */
    ENDING,
    /** A length of time that somebody has or gets for something: "50 days to". */
    ALLOWANCE,
    /** A time with the clause of what ends behind it: "in March, when the lease runs out". */
    LATER,
    /** An event: "until the election". */
    EVENT,
    /** A clause: "until a successor is chosen". */
    CLAUSE,
    /** The word "deadline" itself. */
    NOUN
  }

  /** Whether it names something that is to happen instead of a time. */
  boolean isEvent() {
    return cue == Cue.EVENT || cue == Cue.CLAUSE;
  }

  /** Whether something goes on up to it: "until", "through". */
  boolean lasts() {
    return relation == DeadlineRelation.UNTIL || relation == DeadlineRelation.THROUGH;
  }

  /** The same bound by another cue. */
  Bound as(Cue other) {
    return new Bound(relation, first, core, end, time, event, other);
  }

  /** The same bound from another token on, with another end. */
  Bound spanning(int newFirst, int newEnd) {
    return new Bound(relation, newFirst, core, newEnd, time, event, cue);
  }
}
