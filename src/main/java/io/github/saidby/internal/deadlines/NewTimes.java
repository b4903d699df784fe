package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.model.DeadlineStatus;
import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Tells the time that something was moved to from the one it had before. */
final class NewTimes {

  private NewTimes() {}

  /**
   * "postponed to Friday", "pushed the vote back to June", "was brought forward from July to June
   * 2", "slipped into the second quarter"; "runs to May 4".
   */
  static boolean isMovedTo(Syntax syntax, int start) {
    if (!syntax.isAny(start - 1, "to", "into", "beyond", "past")) {
      return false;
    }
    int last = beforeOld(syntax, start - 2);
    int verb = Governors.before(syntax, start - 1);
    boolean back = syntax.isAny(last, "back", "off") && syntax.is(verb, Kind.PUSH);
    boolean forward = syntax.isAny(last, "forward", "up") && syntax.is(verb, Kind.ADVANCE);
    boolean plain = last < start - 2 && verb == last && isPut(syntax, verb);
    boolean lasts =
        verb == start - 2 && syntax.isAny(start - 1, "to") && syntax.is(verb, Kind.LAST);
    return back || forward || plain || lasts || syntax.is(verb, Kind.EXTENSION);
  }

  private static boolean isPut(Syntax syntax, int verb) {
    boolean put = syntax.is(verb, Kind.PUSH) || syntax.is(verb, Kind.ADVANCE);
    return put && Verb.of(syntax, verb).passive();
  }

  /** The token before "from July", where the old time stands before the new one. */
  static int beforeOld(Syntax syntax, int last) {
    FoundTime old = syntax.timeAt(last);
    return old != null && syntax.isAny(old.first() - 1, "from") ? old.first() - 2 : last;
  }

  /** "was to end in May but has been extended": the time that had been told before. */
  static boolean isOld(Syntax syntax, Bound bound) {
    return Outcomes.behind(syntax, bound.end()) != DeadlineStatus.SET;
  }

  /** Ahead, but for a date or month that is over by less than half as long as the next is off. */
  static Direction nearer(FoundTime time) {
    LocalDateTime published = time.reference().published();
    TimeInterval past = side(time, Direction.PAST);
    TimeInterval next = side(time, Direction.FUTURE);
    boolean day = time.value().kind() == TimeKind.DATE;
    if (!day || published == null || past == null || next == null) {
      return Direction.FUTURE;
    }
    Duration since = Duration.between(past.end().orElse(published), published);
    Duration until = Duration.between(published, next.start().orElse(published));
    boolean weekday = since.plus(until).toDays() < 7;
    return !weekday && since.multipliedBy(2).compareTo(until) < 0
        ? Direction.PAST
        : Direction.FUTURE;
  }

  private static @Nullable TimeInterval side(FoundTime time, Direction direction) {
    return time.value().resolve(time.reference().towards(() -> direction)).interval();
  }
}
