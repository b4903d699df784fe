package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.Bound.Cue;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.internal.times.value.Lapse;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeModifier;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Tells whether a time bounds something: "by Friday", "within two weeks", "expires in March". */
final class TimeBounds {

  private final DeadlineWords words;

  TimeBounds(DeadlineWords words) {
    this.words = words;
  }

  @Nullable Bound of(Syntax syntax, FoundTime time) {
    if (time.value().kind() == TimeKind.SET || syntax.isAny(time.end(), "'s", "'")) {
      return null;
    }
    Bound deadline = beforeDeadline(syntax, time);
    if (deadline != null) {
      return deadline;
    }
    Bound led = led(syntax, time);
    if (led != null) {
      return led;
    }
    Bound lapse = lapse(syntax, time);
    return lapse != null ? lapse : ending(syntax, time);
  }

  private static Bound bound(
      DeadlineRelation relation, int first, FoundTime time, int end, Cue cue) {
    return new Bound(relation, first, time.first(), end, time, cue);
  }

  /** A preposition before a date. */
  private @Nullable Bound led(Syntax syntax, FoundTime time) {
    int before = time.first() - 1;
    boolean length = time.value().kind() == TimeKind.DURATION;
    if (syntax.isAny(before, "within")) {
      return bound(DeadlineRelation.WITHIN, before, time, time.end(), Cue.PREPOSITION);
    }
    if (length) {
      return null;
    }
    if (syntax.isAny(before, "than") && syntax.isAny(before - 1, "later")) {
      return bound(DeadlineRelation.BY, before - 2, time, time.end(), Cue.PREPOSITION);
    }
    if (syntax.isAny(before, "of") && syntax.isAny(before - 1, "ahead")) {
      return bound(DeadlineRelation.BEFORE, before - 1, time, time.end(), Cue.PREPOSITION);
    }
    DeadlineRelation relation =
        switch (syntax.word(before)) {
          case "by" -> DeadlineRelation.BY;
          case "before" -> DeadlineRelation.BEFORE;
          case "until", "till", "til" -> DeadlineRelation.UNTIL;
          case "through" -> DeadlineRelation.THROUGH;
          default -> null;
        };
    return relation == null ? null : bound(relation, before, time, time.end(), Cue.PREPOSITION);
  }

  /** "the next three weeks"; "50 days to end the war". */
  private @Nullable Bound lapse(Syntax syntax, FoundTime time) {
    TimeValue value = time.value();
    boolean left =
        value instanceof Modified modified && modified.modifier() == TimeModifier.REMAINING;
    TimeValue inner = value instanceof Modified modified ? modified.value() : value;
    if (!(inner instanceof Lapse lapse)) {
      return null;
    }
    int before = time.first() - 1;
    if (lapse.direction() == Direction.FUTURE) {
      boolean led = syntax.isAny(before, "in", "over", "during", "within");
      return led ? bound(DeadlineRelation.WITHIN, before, time, time.end(), Cue.PREPOSITION) : null;
    }
    boolean infinitive =
        syntax.isAny(time.end(), "to")
            && syntax.tag(time.end() + 1) == PennTag.VB
            && !syntax.isAny(time.end() + 1, "go");
    return infinitive && (left || isGranted(syntax, time.first()))
        ? bound(DeadlineRelation.WITHIN, time.first(), time, time.end(), Cue.ALLOWANCE)
        : null;
  }

  private static boolean isGranted(Syntax syntax, int first) {
    for (int i = first - 1; i >= Math.max(syntax.first(), first - 6); i--) {
      if (syntax.isAny(
          i, "have", "has", "had", "'ve", "give", "gives", "gave", "given", "giving", "get", "gets",
          "got", "granted", "allowed")) {
        return true;
      }
    }
    return false;
  }

  /** "the Oct. 11 deadline", "the deadline at midnight Friday". */
  private static @Nullable Bound beforeDeadline(Syntax syntax, FoundTime time) {
    int noun = time.end();
    while (noun < time.end() + 4
        && syntax.isInside(noun)
        && !syntax.isAny(noun, "deadline")
        && !syntax.isMark(noun)) {
      noun++;
    }
    boolean behind = syntax.isAny(noun, "deadline") && !syntax.isFinite(time.end());
    if (behind) {
      int the = syntax.isAny(time.first() - 1, "the", "a", "an") ? time.first() - 1 : time.first();
      int first =
          syntax.isAny(the - 1, "of") && syntax.isAny(the - 2, "ahead")
              ? the - 2
              : syntax.isAny(the - 1, "by", "before") ? the - 1 : the;
      return bound(
          DeadlineRelation.BY, first, time, noun + 1, first == the ? Cue.NOUN : Cue.PREPOSITION);
    }
    int before = time.first() - 1;
    int deadline = syntax.isAny(before, "of", "at", "on", "is", "for", "by") ? before - 1 : before;
    if (!syntax.isAny(deadline, "deadline")) {
      return null;
    }
    int the =
        syntax.isAny(deadline - 1, "the", "a", "an", "its", "their", "this")
            ? deadline - 1
            : deadline;
    DeadlineRelation relation =
        syntax.isAny(the - 1, "before") ? DeadlineRelation.BEFORE : DeadlineRelation.BY;
    boolean led = syntax.isAny(the - 1, "before", "by");
    return bound(relation, led ? the - 1 : the, time, time.end(), led ? Cue.PREPOSITION : Cue.NOUN);
  }

  /** "expires on Friday", "is set to wrap at the end of the year", "is due next week". */
  private @Nullable Bound ending(Syntax syntax, FoundTime time) {
    if (time.value().kind() == TimeKind.DURATION) {
      return null;
    }
    int before = time.first() - 1;
    int at = syntax.isAny(before, "on", "in", "at") ? before : time.first();
    String verb = syntax.word(at - 1);
    boolean end =
        time.value() instanceof Modified modified && modified.modifier() == TimeModifier.END;
    boolean expires = words.is(verb, DeadlineWords.Kind.EXPIRY) && syntax.tag(at - 1) != PennTag.NN;
    if (expires || (end && words.is(verb, DeadlineWords.Kind.CLOSING))) {
      return bound(
          end ? DeadlineRelation.AT_END_OF : DeadlineRelation.ON, at, time, time.end(), Cue.ENDING);
    }
    if (syntax.isAny(time.end(), "when") && expiresBehind(syntax, time.end() + 1)) {
      return bound(DeadlineRelation.ON, at, time, time.end(), Cue.LATER);
    }
    return verb.equals("due") ? bound(DeadlineRelation.BY, at, time, time.end(), Cue.ENDING) : null;
  }

  private boolean expiresBehind(Syntax syntax, int from) {
    for (int i = from; i < Math.min(syntax.end(), from + 6); i++) {
      if (words.is(syntax.word(i), DeadlineWords.Kind.EXPIRY) && syntax.isFinite(i)) {
        return true;
      }
    }
    return false;
  }
}
