package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.text.PennTag;

/** Tells whether what was done is still held to a bound: "closed the road until May". */
final class HeldBounds {

  private HeldBounds() {}

  /**
   * What was done, but lasts up to a bound that lies ahead or was moved: "closed the road until
   * May", "has been postponed until Friday".
   */
  static boolean isHeld(Syntax syntax, Bound bound, Due due, boolean ahead) {
    int main = due.verb().main();
    boolean lasts = bound.lasts();
    boolean told =
        Statuses.isMoved(syntax, bound, main)
            || syntax.is(main, Kind.HOLD)
            || Polarities.isRefusal(syntax, due.verb());
    boolean spoken = Statuses.isSpokenOf(syntax, bound, due);
    if (isBroughtForward(syntax, due.verb())) {
      return true;
    }
    if (ahead && isListed(syntax, due.verb()) && DueTimes.isKnown(bound)) {
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
    if (isBefore(due.verb()) && bound.end() <= due.first()) {
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
    boolean plan = known && ahead && later && !DueTimes.isRunning(bound);
    return spoken || (lasts && told && (ahead || !known)) || plan;
  }

  /** "Until Friday the lake had not frozen": told of the time before. */
  private static boolean isBefore(Verb verb) {
    return verb.perfect() && verb.tag() == PennTag.VBD;
  }

  /** "staff who have not returned by Monday will be dismissed". */
  static boolean isOfThoseWho(Syntax syntax, Due due) {
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

  /** "were delayed until early evening": an hour of the day that is told of. */
  private static boolean isHour(Bound bound) {
    FoundTime time = bound.time();
    return time != null
        && switch (time.value().kind()) {
          case TIME, TIME_RANGE, DATETIME, DATETIME_RANGE -> true;
          default -> false;
        };
  }

  /** "has listed the matter before May 4": a day was chosen. */
  static boolean isListed(Syntax syntax, Verb verb) {
    return verb.perfect() && !verb.passive() && syntax.is(verb.main(), Kind.SCHEDULE);
  }

  /** "was brought forward to", "has been moved up to", "was moved from May 4 to". */
  static boolean isBroughtForward(Syntax syntax, Verb verb) {
    int behind = verb.main() + 1;
    boolean old = syntax.isAny(behind, "from") && syntax.timeAt(behind + 1) != null;
    return syntax.is(verb.main(), Kind.ADVANCE) && (old || syntax.isAny(behind, "forward", "up"));
  }
}
