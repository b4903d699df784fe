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
      return clause(syntax, DeadlineRelation.BY, i, i + 1, Math.min(i + 3, syntax.end()));
    }
    int core = lead.end();
    if (startsTime(syntax, core)) {
      return null;
    }
    if (lead.takesTime() && syntax.isAny(core, "then") && !syntax.isNoun(core + 1)) {
      return new Bound(
          lead.relation(), i, core, core + 1, null, syntax.span(core, core + 1), Cue.EVENT);
    }
    if (lead.relation() == DeadlineRelation.WITHIN && isUnit(syntax, core)) {
      return new Bound(
          lead.relation(), i, core, core + 2, null, syntax.span(core, core + 2), Cue.EVENT);
    }
    boolean until = lead.relation() == DeadlineRelation.UNTIL;
    if (until && syntax.isAny(core, "after", "when", "such")) {
      return clause(syntax, lead.relation(), i, core, core + 1);
    }
    NounPhrase base =
        lead.takesEvent() || lead.takesMoment() ? EventNouns.phrase(syntax, core) : null;
    boolean noun =
        base != null
            && base.first() == core
            && (EventNouns.isEvent(syntax, base)
                || (lead.takesNoun() && !base.isPronoun())
                || Distances.endsBefore(syntax, i))
            && (lead.takesEvent()
                || EventNouns.isMoment(syntax, base)
                || EventNouns.isMeeting(syntax, base, i));
    boolean granted = until && Grants.before(syntax, i);
    if (noun && base != null && !syntax.isFinite(syntax.phrases().modified(base).end())) {
      Bound event = event(syntax, lead, base);
      return granted ? event.as(Cue.ALLOWANCE) : event;
    }
    Bound given = granted ? bareClause(syntax, lead, core) : null;
    if (given != null) {
      return granted(syntax, given);
    }
    boolean clause = until || lead.relation() == DeadlineRelation.BEFORE;
    return clause && Leads.takesClause(syntax.word(core - 1))
        ? bareClause(syntax, lead, core)
        : null;
  }

  /** "within the hour", but not "within the week of the vote". */
  private static boolean isUnit(Syntax syntax, int the) {
    boolean alone = !syntax.isNoun(the + 2) && !syntax.isAny(the + 2, "of", "'s", "-");
    return alone
        && syntax.isAny(the, "the")
        && syntax.isAny(the + 1, "hour", "day", "week", "fortnight", "month", "year");
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
    NounPhrase phrase = syntax.phrases().modified(base);
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

  /**
   * "until repairs are finished": a clause in the present tells of what is still to come, one in
   * the past may have when it was said.
   */
  private static @Nullable Bound bareClause(Syntax syntax, Lead lead, int core) {
    int end = ClauseEnds.after(syntax, core);
    if (syntax.tag(core) == PennTag.VBG && lead.relation() == DeadlineRelation.UNTIL) {
      return clause(syntax, lead.relation(), lead.first(), core, core);
    }
    NounPhrase subject = syntax.base(core);
    if (subject == null || subject.first() != core) {
      return null;
    }
    int finite = core;
    while (finite < end && !syntax.isFinite(finite)) {
      finite++;
    }
    if (finite == end && syntax.tag(subject.baseEnd()) == PennTag.VBN) {
      finite = subject.baseEnd();
    }
    boolean ahead =
        switch (syntax.tag(finite)) {
          case VBZ, VBP -> true;
          case MD -> syntax.isAny(finite, "can", "may");
          case VBD, VBN -> Backshifts.mayStandBefore(syntax, lead.first());
          default -> false;
        };
    return finite < end && ahead
        ? until(
            syntax,
            clause(syntax, lead.relation(), lead.first(), core, core),
            behindClause(syntax, finite, end))
        : null;
  }

  /** The day that a clause ends with: "before the season opens on May 1". */
  private static @Nullable FoundTime dayInside(Syntax syntax, int core, int end) {
    FoundTime time = syntax.timeAt(end - 1);
    boolean day =
        time != null
            && time.first() > core
            && time.end() == end
            && syntax.isAny(time.first() - 1, "on", "at")
            && time.value().kind() != TimeKind.DURATION
            && time.value().kind() != TimeKind.SET;
    return day ? time : null;
  }

  /** "those who do not pay before the year is out will have to": the verb of the sentence. */
  private static int behindClause(Syntax syntax, int finite, int end) {
    for (int i = finite + 1; i < end; i++) {
      boolean own = syntax.base(i - 1) != null || syntax.isAny(i - 1, "and", "or", "but", "then");
      if (syntax.tag(i) == PennTag.MD && !own && !syntax.isAdverb(i - 1)) {
        return i;
      }
    }
    return end;
  }

  private static Bound until(Syntax syntax, Bound clause, int end) {
    return new Bound(
        clause.relation(),
        clause.first(),
        clause.core(),
        end,
        dayInside(syntax, clause.core(), end),
        syntax.span(clause.core(), end),
        clause.cue());
  }

  /** "until the window shuts to find a buyer": up to what the time is given for. */
  private static Bound granted(Syntax syntax, Bound clause) {
    int to = clause.end();
    for (int i = clause.end() - 1; i > clause.core(); i--) {
      to = syntax.isInfinitive(i) ? i : to;
    }
    return (to == clause.end() ? clause : until(syntax, clause, to)).as(Cue.ALLOWANCE);
  }

  private static Bound clause(
      Syntax syntax, DeadlineRelation relation, int first, int core, int start) {
    int end = start < syntax.end() ? ClauseEnds.after(syntax, start) : start;
    return new Bound(relation, first, core, end, null, syntax.span(core, end), Cue.CLAUSE);
  }
}
