package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.Bound.Cue;
import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.deadlines.Leads.Lead;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.model.TimeKind;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Finds bounds that name an event instead of a time: "until the election", "by the time he left".
 */
final class EventBounds {

  private final Leads leads;

  EventBounds(Leads leads) {
    this.leads = leads;
  }

  /** The bound that begins at a token, or null. */
  @Nullable Bound at(Syntax syntax, int i) {
    Lead lead = leads.at(syntax, i);
    if (lead == null) {
      return atEnd(syntax, i);
    }
    if (syntax.isAny(i, "by") && syntax.isAny(i + 1, "the") && syntax.isAny(i + 2, "time")) {
      int start = Math.min(i + 3, syntax.end());
      return ClauseBounds.dated(
          syntax, ClauseBounds.to(syntax, DeadlineRelation.BY, i, i + 1, start));
    }
    int core = lead.end();
    if (startsTime(syntax, core)) {
      return null;
    }
    if (lead.takesTime() && syntax.isAny(core, "then") && !syntax.isNoun(core + 1)) {
      return new Bound(
          lead.relation(), i, core, core + 1, null, syntax.span(core, core + 1), Cue.EVENT);
    }
    int unit = lead.relation() == DeadlineRelation.WITHIN ? unit(syntax, core) : -1;
    if (unit >= 0) {
      return new Bound(
          lead.relation(), i, core, unit + 1, null, syntax.span(core, unit + 1), Cue.EVENT);
    }
    boolean until = lead.relation() == DeadlineRelation.UNTIL;
    if (until && syntax.isAny(core, "after", "when", "such")) {
      return ClauseBounds.to(syntax, lead.relation(), i, core, core + 1);
    }
    NounPhrase base =
        lead.takesEvent() || lead.takesMoment() ? EventNouns.phrase(syntax, core) : null;
    boolean granted = until && Grants.before(syntax, i);
    boolean noun =
        base != null
            && base.first() == core
            && (EventNouns.isEvent(syntax, base)
                || (granted && isForSomething(syntax, base))
                || (lead.takesNoun() && !base.isPronoun())
                || (isBefore(lead) && EventNouns.isNext(syntax, base))
                || Distances.endsBefore(syntax, i))
            && (lead.takesEvent()
                || EventNouns.isMoment(syntax, base)
                || EventNouns.isMeeting(syntax, base, i));
    if (noun && base != null && !hasVerb(syntax, syntax.phrases().modified(base).end())) {
      Bound event = event(syntax, lead, base);
      return granted ? event.as(Cue.ALLOWANCE) : event;
    }
    Bound given = granted ? ClauseBounds.bare(syntax, lead, core) : null;
    if (given != null) {
      return ClauseBounds.granted(syntax, given);
    }
    boolean clause = until || lead.relation() == DeadlineRelation.BEFORE;
    return clause && Leads.takesClause(syntax.word(core - 1))
        ? ClauseBounds.bare(syntax, lead, core)
        : null;
  }

  private static boolean isBefore(Lead lead) {
    return lead.relation() == DeadlineRelation.BEFORE || lead.relation() == DeadlineRelation.UNTIL;
  }

  /** "gave the firm until its next results to publish": whatever it is, time is given up to it. */
  private static boolean isForSomething(Syntax syntax, NounPhrase base) {
    return !base.isPronoun() && syntax.isInfinitive(syntax.phrases().modified(base).end());
  }

  /** Whether an event has a verb of its own; in "those bought before the draw will" it has none. */
  private static boolean hasVerb(Syntax syntax, int end) {
    boolean outer =
        syntax.tag(end) == PennTag.MD && !syntax.isAny(end, "can", "could", "may", "might");
    return syntax.isFinite(end) && !outer;
  }

  /**
   * The unit in "within the hour", "within the financial year", but not in "within the week of the
   * vote"; -1 where there is none.
   */
  private static int unit(Syntax syntax, int the) {
    int unit = syntax.isAny(the + 1, "financial", "fiscal", "calendar") ? the + 2 : the + 1;
    boolean alone = !syntax.isNoun(unit + 1) && !syntax.isAny(unit + 1, "of", "'s", "-");
    boolean one = syntax.isAny(unit, "hour", "day", "week", "fortnight", "month", "year");
    return alone && one && syntax.isAny(the, "the") ? unit : -1;
  }

  /** "expires at the end of the season". */
  private static @Nullable Bound atEnd(Syntax syntax, int i) {
    boolean end =
        syntax.isAny(i, "at")
            && syntax.isAny(i + 1, "the")
            && syntax.isAny(i + 2, "end", "close")
            && syntax.isAny(i + 3, "of");
    NounPhrase base = end ? syntax.base(i + 4) : null;
    boolean bounds =
        base != null
            && (EventNouns.isEvent(syntax, base) || syntax.is(base.head(), Kind.TERM))
            && Endings.before(syntax, i, true, false);
    return base == null || !bounds
        ? null
        : new Bound(
            DeadlineRelation.AT_END_OF,
            i,
            i + 1,
            base.baseEnd(),
            null,
            syntax.span(i + 1, base.baseEnd()),
            Cue.ENDING);
  }

  /** What is a time is no event: "the end of June". */
  private static boolean startsTime(Syntax syntax, int core) {
    FoundTime time = syntax.timeAt(core);
    return time != null
        && time.first() == core
        && !syntax.isAny(time.end(), "'s", "'")
        && !syntax.isNoun(time.end());
  }

  /** "the close of business on Monday", "the hearing on June 3": a time right behind the event. */
  private static @Nullable FoundTime dayBehind(Syntax syntax, NounPhrase base) {
    int at = base.baseEnd();
    NounPhrase of = syntax.isAny(at, "of") ? syntax.base(at + 1) : null;
    at = of == null ? at : of.baseEnd();
    at += syntax.isAny(at, "on") ? 1 : 0;
    FoundTime time = syntax.timeAt(at);
    return time != null
            && time.first() == at
            && time.value().kind() != TimeKind.DURATION
            && time.value().kind() != TimeKind.SET
        ? time
        : null;
  }

  private static Bound event(Syntax syntax, Lead lead, NounPhrase base) {
    NounPhrase phrase = withGerund(syntax, syntax.phrases().modified(base));
    FoundTime named = EventNouns.isDate(syntax, base) ? syntax.timeAt(base.head() + 2) : null;
    if (named != null) {
      return new Bound(
          lead.relation(), lead.first(), base.first(), named.end(), named, null, Cue.PREPOSITION);
    }
    FoundTime behind = dayBehind(syntax, base);
    if (behind != null) {
      return new Bound(
          lead.relation(),
          lead.first(),
          base.first(),
          behind.end(),
          behind,
          syntax.span(base.first(), behind.end()),
          Cue.EVENT);
    }
    return new Bound(
        lead.relation(),
        lead.first(),
        base.first(),
        phrase.end(),
        dateOf(syntax, base),
        phrase.span(),
        Cue.EVENT);
  }

  /** "the end of its sitting": a gerund that is a noun, which no noun phrase has. */
  private static NounPhrase withGerund(Syntax syntax, NounPhrase phrase) {
    int of = phrase.end();
    PennTag first = syntax.tag(of + 1);
    boolean whose = first == PennTag.PRPS || first == PennTag.DT;
    return syntax.isAny(of, "of") && whose && syntax.tag(of + 2) == PennTag.VBG
        ? phrase.until(of + 3)
        : phrase;
  }

  /** The date that tells when the event is: "the July 25 vote", "Monday's caucuses". */
  static @Nullable FoundTime dateOf(Syntax syntax, NounPhrase base) {
    FoundTime time = syntax.timeIn(base.first(), base.baseEnd());
    if (time == null) {
      return null;
    }
    for (int i = time.end(); i < base.head(); i++) {
      if (syntax.tag(i) == PennTag.IN || syntax.isMark(i)) {
        return null;
      }
    }
    return time;
  }
}
