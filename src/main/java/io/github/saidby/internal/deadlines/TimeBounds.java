package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.Bound.Cue;
import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.deadlines.Leads.Lead;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.internal.times.value.Lapse;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.Present;
import io.github.saidby.internal.times.value.Shift;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.model.Span;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeModifier;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Tells whether a time bounds something: "by Friday", "within two weeks", "expires in March". */
final class TimeBounds {

  private static final int NEAR = 6;

  private final Leads leads;

  TimeBounds(Leads leads) {
    this.leads = leads;
  }

  /** The bound that a time makes with the words around it, or null. */
  @Nullable Bound of(Syntax syntax, FoundTime time) {
    boolean now = time.value() instanceof Present;
    boolean owns = syntax.isAny(time.end(), "'s", "'");
    if (now || (owns && Allowances.behindNotice(syntax, time.end()) == time.end())) {
      return null;
    }
    if (time.value().kind() == TimeKind.SET) {
      return again(syntax, time);
    }
    if (DatedRelatives.after(syntax, time.end()) >= 0) {
      return bound(DeadlineRelation.BY, time.first(), time, time.end(), Cue.LATER);
    }
    Bound led = led(syntax, time);
    if (led != null) {
      return led;
    }
    Lead inside = isFromEvent(syntax, time.end()) ? leads.at(syntax, time.first()) : null;
    boolean reckons = inside != null && (inside.takesLength() || inside.takesReckoned());
    if (inside != null && reckons && time.value().kind() == TimeKind.DURATION) {
      return ofEvent(syntax, inside, time);
    }
    if (Distances.isLeast(syntax, time)) {
      return bound(DeadlineRelation.BEFORE, time.first(), time, time.end(), Cue.PREPOSITION);
    }
    Bound latest = latest(syntax, time);
    if (latest != null) {
      return latest;
    }
    Bound lapse = lapse(syntax, time);
    return lapse != null ? lapse : ending(syntax, time);
  }

  /** "on Friday at the latest", "at the latest in May". */
  private static @Nullable Bound latest(Syntax syntax, FoundTime time) {
    boolean led = syntax.isAny(time.first() - 1, "on", "in", "at");
    int first = led ? time.first() - 1 : time.first();
    if (time.value().kind() == TimeKind.DURATION) {
      return null;
    }
    boolean before = isLatest(syntax, first - 3);
    first = before ? first - 3 : first;
    return before || isLatest(syntax, time.end())
        ? bound(DeadlineRelation.BY, first, time, time.end(), Cue.PREPOSITION)
        : null;
  }

  private static boolean isLatest(Syntax syntax, int at) {
    return syntax.isAny(at, "at") && syntax.isAny(at + 1, "the") && syntax.isAny(at + 2, "latest");
  }

  /** "by the 15th of each month", "due on the 1st of every month", but not "by weekly ballot". */
  private @Nullable Bound again(Syntax syntax, FoundTime time) {
    int at = syntax.isAny(time.first() - 1, "on") ? time.first() - 1 : time.first();
    if (syntax.isAny(at - 1, "due", "payable")) {
      return bound(DeadlineRelation.BY, at, time, time.end(), Cue.ENDING);
    }
    Lead lead = leads.before(syntax, time.first());
    boolean day = time.end() - time.first() > 1 && !syntax.isNoun(time.end());
    return day && lead != null && lead.takesTime() && lead.relation() == DeadlineRelation.BY
        ? bound(lead.relation(), lead.first(), time, time.end(), Cue.PREPOSITION)
        : null;
  }

  private static Bound bound(
      DeadlineRelation relation, int first, FoundTime time, int end, Cue cue) {
    return new Bound(relation, first, time.first(), end, time, null, cue);
  }

  /**
   * A preposition before a date, or before a length of time that may run from an event; "within a
   * five-year period" has a noun for that length.
   */
  private @Nullable Bound led(Syntax syntax, FoundTime time) {
    boolean least = syntax.isAny(time.first() - 1, "least") && syntax.isAny(time.first() - 2, "at");
    int start = least ? time.first() - 2 : time.first();
    while (syntax.is(start - 1, Kind.ABOUT)) {
      start--;
    }
    boolean length = time.value().kind() == TimeKind.DURATION;
    Bound first = length ? ofFirst(syntax, time, start) : null;
    if (first != null) {
      return first;
    }
    boolean period = length && syntax.isAny(time.end(), "period", "window");
    start -= period && syntax.tag(start - 1) == PennTag.DT ? 1 : 0;
    Lead lead = leads.before(syntax, start);
    lead = lead == null && NewTimes.isMovedTo(syntax, start) ? Lead.to(start - 1) : lead;
    boolean shortly = length && syntax.isAny(time.end(), "before") && isUntil(lead);
    boolean takes =
        lead != null && (length ? lead.takesLength() || lead.takesReckoned() : lead.takesTime());
    if (lead == null || !(shortly || takes)) {
      return null;
    }
    if (shortly || (length && isFromEvent(syntax, time.end()))) {
      return ofEvent(syntax, lead, time);
    }
    if (length && (lead.takesReckoned() || isPast(time))) {
      return null;
    }
    Cue cue = Grants.byLead(syntax, lead, time.end()) ? Cue.ALLOWANCE : Cue.PREPOSITION;
    NounPhrase day = time.value().kind() == TimeKind.TIME ? eventDay(syntax, time.end()) : null;
    if (day != null) {
      Span event = syntax.span(day.first(), day.baseEnd());
      return new Bound(
          lead.relation(), lead.first(), time.first(), day.baseEnd(), time, event, cue);
    }
    if (period) {
      Span event = syntax.span(start, time.end() + 1);
      return new Bound(lead.relation(), lead.first(), start, time.end() + 1, time, event, cue);
    }
    return bound(lead.relation(), lead.first(), time, time.end(), cue);
  }

  /** "8pm on polling day": the hour is that of a day that an event names. */
  private static @Nullable NounPhrase eventDay(Syntax syntax, int on) {
    NounPhrase base = syntax.isAny(on, "on") ? EventNouns.phrase(syntax, on + 1) : null;
    boolean day = base != null && base.first() == on + 1 && EventNouns.isEvent(syntax, base);
    return day ? base : null;
  }

  /** "within the past ten years". */
  private static boolean isPast(FoundTime time) {
    return time.value() instanceof Lapse lapse && lapse.direction() == Direction.PAST;
  }

  /** "within her first 100 days": the length runs from what is hers. */
  private @Nullable Bound ofFirst(Syntax syntax, FoundTime time, int start) {
    boolean whose = syntax.isAny(start - 1, "first") && syntax.tag(start - 2) == PennTag.PRPS;
    Lead lead = whose ? leads.before(syntax, start - 2) : null;
    boolean within = syntax.isAny(start - 3, "in");
    if (!whose || !(within || (lead != null && lead.takesLength()))) {
      return null;
    }
    Span event = syntax.span(start - 2, time.end());
    return new Bound(
        DeadlineRelation.WITHIN, start - 3, start - 2, time.end(), time, event, Cue.PREPOSITION);
  }

  private static boolean isUntil(@Nullable Lead lead) {
    return lead != null && lead.relation() == DeadlineRelation.UNTIL;
  }

  private static boolean isFromEvent(Syntax syntax, int i) {
    return syntax.isAny(i, "of", "from", "after", "following");
  }

  /**
   * "within 48 hours of ratification", "no later than a week after the vote", "until days before
   * the poll": the time runs from what happens.
   */
  private static Bound ofEvent(Syntax syntax, Lead lead, FoundTime time) {
    NounPhrase base = syntax.base(time.end() + 1);
    if (base == null) {
      boolean gerund = syntax.tag(time.end() + 1) == PennTag.VBG;
      int end = gerund ? ClauseEnds.after(syntax, time.end() + 1) : time.end();
      Span event = gerund ? syntax.span(time.end() + 1, end) : null;
      return new Bound(
          lead.relation(), lead.first(), time.first(), end, time, event, Cue.PREPOSITION);
    }
    int close = syntax.phrases().modified(base).end();
    boolean after = !syntax.isAny(time.end(), "of") && syntax.tag(base.baseEnd()) != PennTag.MD;
    boolean clause = after && syntax.isFinite(base.baseEnd());
    int end = clause ? ClauseEnds.after(syntax, base.baseEnd()) : close;
    Span event = syntax.span(base.first(), end);
    return new Bound(
        lead.relation(), lead.first(), time.first(), end, time, event, Cue.PREPOSITION);
  }

  /** "the next three weeks"; "40 days to clear the debt", but not "one day a week to read". */
  private static @Nullable Bound lapse(Syntax syntax, FoundTime time) {
    TimeValue value = time.value();
    boolean left =
        value instanceof Modified modified && modified.modifier() == TimeModifier.REMAINING;
    TimeValue inner = value instanceof Modified modified ? modified.value() : value;
    if (!(inner instanceof Lapse lapse)) {
      boolean from = inner instanceof Shift shift && shift.from() != null;
      return from || inner.kind() == TimeKind.DATE_RANGE ? allowed(syntax, time) : null;
    }
    int before = time.first() - 1;
    if (lapse.direction() == Direction.FUTURE) {
      boolean led = syntax.isAny(before, "in", "over", "during", "within");
      return led ? bound(DeadlineRelation.WITHIN, before, time, time.end(), Cue.PREPOSITION) : null;
    }
    left |= syntax.is(time.end(), Kind.SPARE);
    int purpose = Allowances.purpose(syntax, Allowances.behindDay(syntax, time.end()));
    boolean rate = syntax.is(before, Kind.UNIT) && syntax.isAny(time.first(), "a", "an", "each");
    boolean infinitive = !rate && syntax.isPurpose(purpose) && !isCountdown(syntax, purpose + 1);
    return infinitive && (left || Grants.before(syntax, time.first()))
        ? bound(DeadlineRelation.WITHIN, time.first(), time, time.end(), Cue.ALLOWANCE)
        : null;
  }

  /** "has 14 days from Monday to appeal", "has two weeks, starting today, to appeal". */
  private static @Nullable Bound allowed(Syntax syntax, FoundTime time) {
    int to = syntax.isAny(time.end(), ",") ? time.end() + 1 : time.end();
    return Grants.before(syntax, time.first()) && syntax.isPurpose(to)
        ? bound(DeadlineRelation.WITHIN, time.first(), time, time.end(), Cue.ALLOWANCE)
        : null;
  }

  /** "three weeks to go", "three weeks left to run", but not "two weeks to come to the table". */
  private static boolean isCountdown(Syntax syntax, int i) {
    boolean ends = i + 1 >= syntax.end() || syntax.isMark(i + 1) || syntax.isAny(i + 1, "until");
    boolean runs = syntax.isAny(i, "run") && syntax.isAny(i - 2, "left");
    boolean term = runs && (ends || syntax.tag(i + 1) == PennTag.IN);
    return syntax.isAny(i, "go") || term || (syntax.isAny(i, "come") && ends);
  }

  /**
   * "expires on Friday", "wraps up at the end of May", "is due next week", but not "We end today an
   * era".
   */
  private static @Nullable Bound ending(Syntax syntax, FoundTime time) {
    if (time.value().kind() == TimeKind.DURATION) {
      return null;
    }
    int before = time.first() - 1;
    int at = syntax.isAny(before, "on", "in", "at", "from") ? before : time.first();
    boolean end =
        time.value() instanceof Modified modified && modified.modifier() == TimeModifier.END;
    boolean object = at == time.first() && syntax.tag(time.end()) == PennTag.DT;
    if (!object && Endings.before(syntax, at, end, time.value().kind() == TimeKind.TIME)) {
      return bound(
          end ? DeadlineRelation.AT_END_OF : DeadlineRelation.ON, at, time, time.end(), Cue.ENDING);
    }
    if (syntax.isAny(time.end(), "when") && expiresBehind(syntax, time.end() + 1)) {
      return bound(DeadlineRelation.ON, at, time, time.end(), Cue.LATER);
    }
    if (Outcomes.isOfPlan(syntax, at, time)) {
      return bound(DeadlineRelation.ON, at, time, time.end(), Cue.ENDING);
    }
    int verb = at - 1;
    boolean dueFor = syntax.isAny(verb - 1, "for") && syntax.isAny(verb - 2, "due");
    boolean due =
        dueFor || syntax.isAny(verb, "due") || (syntax.isAny(verb, "back") && isDue(syntax, verb));
    return due ? bound(DeadlineRelation.BY, at, time, time.end(), Cue.ENDING) : null;
  }

  private static boolean isDue(Syntax syntax, int verb) {
    return syntax.isAny(verb - 1, "due");
  }

  private static boolean expiresBehind(Syntax syntax, int from) {
    for (int i = from; i < Math.min(syntax.end(), from + NEAR); i++) {
      if (syntax.expires(i) && syntax.isFinite(i)) {
        return true;
      }
    }
    return false;
  }
}
