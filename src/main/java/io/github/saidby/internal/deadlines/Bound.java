package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.model.DeadlineRelation;
import org.jspecify.annotations.Nullable;

/**
 * Words that bound when something happens.
 *
 * @param relation how they bound it
 * @param first the index of their first token, the preposition where there is one
 * @param core the index of the first token of the time or event
 * @param end the index behind them
 * @param time the time, or null where they name an event
 * @param cue what made them a bound
 */
record Bound(
    DeadlineRelation relation, int first, int core, int end, @Nullable FoundTime time, Cue cue) {

  /** What makes words a bound. */
  enum Cue {
    /** A preposition before a time. */
    PREPOSITION,
    /** A verb of ending with a time: "expires on Friday". */
    ENDING,
    /** A length of time that somebody has or gets for something: "50 days to". */
    ALLOWANCE,
    /** A time with the clause of what ends behind it: "in two years when his term expires". */
    LATER,
    /** An event: "until the election". */
    EVENT,
    /** The word "deadline" itself. */
    NOUN
  }
}
