package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.Bound.Cue;
import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.internal.times.value.Lapse;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.Resolved;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.model.DeadlineStatus;
import io.github.saidby.model.Granularity;
import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeModifier;
import io.github.saidby.text.PennTag;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reckons the interval inside which something is due. */
final class DueTimes {

  private DueTimes() {}

  static @Nullable TimeInterval interval(Syntax syntax, Bound bound, @Nullable Due due) {
    FoundTime time = bound.time();
    if (time == null || syntax.isAny(bound.first(), "beyond", "past")) {
      return null;
    }
    TimeValue value = time.value();
    if (value.kind() == TimeKind.SET) {
      return null;
    }
    if (value.kind() == TimeKind.TIME && bound.event() != null) {
      return null;
    }
    if (value.kind() == TimeKind.DURATION) {
      return bound.event() == null ? lapse(syntax, value, time, due) : null;
    }
    if (Distances.isLeast(syntax, time) && value instanceof Modified least) {
      TimeInterval last = least.value().resolve(time.reference()).interval();
      return last == null ? null : last.withOpenStart();
    }
    Resolved resolved = resolve(syntax, bound, due);
    TimeInterval interval = resolved.interval();
    boolean coarse = bound.isEvent() && resolved.granularity().compareTo(Granularity.DAY) > 0;
    if (interval == null || isFuzzy(value) || coarse) {
      return null;
    }
    return switch (bound.relation()) {
      case BY, THROUGH, WITHIN, AT_END_OF, CONDITIONAL -> interval.withOpenStart();
      case BEFORE, UNTIL -> {
        boolean begun = !isEnd(value) && hasBegun(time, resolved, interval);
        yield begun ? null : isEnd(value) ? interval.withOpenStart() : interval.before();
      }
      case ON -> interval;
    };
  }

  /** "until later this month": nobody tells when that begins, but it is not over. */
  private static boolean hasBegun(FoundTime time, Resolved resolved, TimeInterval interval) {
    LocalDateTime published = time.reference().published();
    if (published == null || resolved.granularity().compareTo(Granularity.DAY) <= 0) {
      return false;
    }
    LocalDateTime day = published.toLocalDate().atStartOfDay();
    return interval.start().filter(start -> !start.isAfter(day)).isPresent()
        && interval.end().filter(end -> end.isAfter(day)).isPresent();
  }

  /**
   * A deadline that was set, or that something lasts or was moved to, lies ahead of the report; one
   * that was missed behind it, however the verb's tense reads.
   */
  static Resolved resolve(Syntax syntax, Bound bound, @Nullable Due due) {
    FoundTime time = Objects.requireNonNull(bound.time());
    DeadlineStatus status = Statuses.of(syntax, bound, due);
    Direction direction =
        switch (status) {
          case MISSED, MET ->
              due == null || due.governor().isPast() ? Direction.PAST : Direction.UNKNOWN;
          case EXTENDED -> NewTimes.isOld(syntax, bound) ? NewTimes.nearer(time) : Direction.FUTURE;
          default -> lies(syntax, bound, due);
        };
    boolean told = direction == Direction.UNKNOWN;
    return time.value()
        .resolve(told ? time.reference() : time.reference().towards(() -> direction));
  }

  /** "directed the builder to vacate by December 31": the past is that of the order. */
  private static boolean isOrdered(Syntax syntax, @Nullable Due due) {
    return due != null
        && due.verb().infinitive()
        && syntax.is(due.governor().main(), Kind.CONTROL)
        && syntax.is(due.governor().main(), Kind.OBLIGATION);
  }

  /** "was supposed to be finished by May": it was not, and May is over. */
  static boolean isOfPastDuty(Syntax syntax, Due due) {
    Verb above = due.governor();
    return due.verb().infinitive()
        && above.tag() == PennTag.VBD
        && syntax.isAny(above.main(), "supposed", "meant");
  }

  private static Direction lies(Syntax syntax, Bound bound, @Nullable Due due) {
    if (due != null && bound.cue() == Cue.ENDING && syntax.isAny(due.governor().first(), "had")) {
      return Direction.PAST;
    }
    if (due != null && isOfPastDuty(syntax, due)) {
      return Direction.PAST;
    }
    if (due != null && Kinds.isWishedDone(syntax, due)) {
      return Direction.FUTURE;
    }
    boolean lasts = bound.lasts();
    boolean holds =
        lasts
            && due != null
            && (bound.cue() == Cue.ALLOWANCE
                || Judge.isInForce(syntax, bound)
                || syntax.is(due.verb().main(), Kind.HOLD)
                || Polarities.isRefusal(syntax, due.verb()));
    boolean ruled = due != null && Polarities.isRuling(syntax, due.verb());
    boolean forward = due != null && HeldBounds.isBroughtForward(syntax, due.verb());
    boolean undone = due != null && due.verb().negated() && HeldBounds.isOfThoseWho(syntax, due);
    boolean listed = due != null && HeldBounds.isListed(syntax, due.verb());
    return holds
            || ruled
            || forward
            || undone
            || listed
            || isOrdered(syntax, due)
            || isStillToCome(syntax, bound, due)
            || (bound.cue() == Cue.NOUN
                && (isSetByNow(syntax, bound) || isMissedByAny(syntax, bound)))
        ? Direction.FUTURE
        : Direction.UNKNOWN;
  }

  /** "said it would open by May": what is said to come, unless it had been said. */
  private static boolean isSaid(Syntax syntax, Due due) {
    for (int i = syntax.first(); i < due.governor().modal(); i++) {
      if (syntax.isAny(i, "had")) {
        return false;
      }
    }
    return !due.governor().perfect() && Reports.isReported(syntax, due);
  }

  /** "must file by March 9", "expires on March 9": told in the present or future, and no habit. */
  private static boolean isStillToCome(Syntax syntax, Bound bound, @Nullable Due due) {
    if (due == null || bound.isEvent()) {
      return false;
    }
    if (Judge.isCondition(syntax, due) && Backshifts.hasOtherModal(syntax, due)) {
      return true;
    }
    Verb governor = due.governor();
    if (syntax.isAny(governor.modal(), "would") && isSaid(syntax, due)) {
      return true;
    }
    if (governor.modal() >= 0) {
      return !governor.perfect() && syntax.isAny(governor.modal(), "must", "will", "'ll", "shall");
    }
    PennTag tag = governor.tag();
    boolean present = (tag == PennTag.VBZ || tag == PennTag.VBP) && !governor.perfect();
    return present
        && (bound.cue() == Cue.ENDING || due.isProspect() || governor.main() != due.verb().main());
  }

  /** "those who miss the May 1 deadline": it may still be missed. */
  private static boolean isMissedByAny(Syntax syntax, Bound bound) {
    int verb = Governors.before(syntax, bound.first());
    return verb >= 0 && syntax.is(verb, Kind.MISS) && syntax.tag(verb) == PennTag.VBP;
  }

  /** "has set a deadline of May 1". */
  private static boolean isSetByNow(Syntax syntax, Bound bound) {
    int verb = Governors.before(syntax, bound.first());
    boolean set = syntax.is(verb, Kind.SETTING) && !Verb.isAuxiliary(syntax, verb);
    return verb >= 0 && (set || Verb.of(syntax, verb).perfect()) && !syntax.is(verb, Kind.MISS);
  }

  private static boolean isEnd(TimeValue value) {
    return value instanceof Modified modified && modified.modifier() == TimeModifier.END;
  }

  /** "about 2017" has no end that can be told; parts of a year have one. */
  private static boolean isFuzzy(TimeValue value) {
    return value instanceof Modified modified
        && switch (modified.modifier()) {
          case START, EARLY, MID, LATE, END -> false;
          default -> true;
        };
  }

  /** A length of time runs from publication where the text says so, or announces it. */
  private static @Nullable TimeInterval lapse(
      Syntax syntax, TimeValue value, FoundTime time, @Nullable Due due) {
    TimeValue inner = value instanceof Modified modified ? modified.value() : value;
    if (!(inner instanceof Lapse lapse)) {
      return null;
    }
    boolean runs = lapse.direction() == Direction.FUTURE || isAnnounced(syntax, due);
    return runs ? lapse.towards(Direction.FUTURE).resolve(time.reference()).interval() : null;
  }

  /** "will decide within 30 days": what is announced runs from when it is. */
  private static boolean isAnnounced(Syntax syntax, @Nullable Due due) {
    return due != null && syntax.isAny(due.verb().modal(), "will", "'ll");
  }

  /** Whether the bound was over when the document was published. */
  static boolean isOver(Syntax syntax, Bound bound, @Nullable Due due) {
    FoundTime time = bound.time();
    TimeInterval interval = interval(syntax, bound, due);
    LocalDateTime published = time == null ? null : time.reference().published();
    LocalDateTime end = interval == null ? null : interval.end().orElse(null);
    return published != null && end != null && !end.isAfter(published.toLocalDate().atStartOfDay());
  }

  /** Whether the bound ends later than the day of publication. */
  static boolean isAhead(Syntax syntax, Bound bound, @Nullable Due due) {
    return isAhead(bound, interval(syntax, bound, due));
  }

  /** "Prices rose by March", told in March: the time itself has begun. */
  static boolean isRunning(Bound bound) {
    FoundTime time = bound.time();
    if (time == null
        || time.reference().published() == null
        || bound.relation() != DeadlineRelation.BY) {
      return false;
    }
    Resolved resolved = time.value().resolve(time.reference());
    TimeInterval interval = resolved.interval();
    return interval != null && hasBegun(time, resolved, interval);
  }

  /** Whether it does so on whichever side of publication it is looked for: "by 2040". */
  static boolean isAheadAnyway(Bound bound) {
    FoundTime time = bound.time();
    return time != null
        && isAhead(
            bound, time.value().resolve(time.reference().towards(() -> Direction.PAST)).interval());
  }

  private static boolean isAhead(Bound bound, @Nullable TimeInterval interval) {
    FoundTime time = bound.time();
    LocalDateTime published = time == null ? null : time.reference().published();
    LocalDateTime end = interval == null ? null : interval.end().orElse(null);
    return published != null
        && end != null
        && end.isAfter(published.toLocalDate().plusDays(1).atStartOfDay());
  }

  /** Whether the publication date tells on which side of it the bound lies. */
  static boolean isKnown(Bound bound) {
    FoundTime time = bound.time();
    return time != null
        && time.reference().published() != null
        && time.expression().interval().isPresent()
        && bound.relation() != DeadlineRelation.WITHIN
        && time.expression().modifier().orElse(TimeModifier.BY) != TimeModifier.SINCE;
  }
}
