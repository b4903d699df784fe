package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.Bound.Cue;
import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.deadlines.Leads.Lead;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.model.DeadlineRelation;
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
      return null;
    }
    if (syntax.isAny(i, "by") && syntax.isAny(i + 1, "the") && syntax.isAny(i + 2, "time")) {
      return clause(syntax, DeadlineRelation.BY, i, i + 1, Math.min(i + 3, syntax.end()));
    }
    int core = lead.end();
    if (startsTime(syntax, core)) {
      return null;
    }
    boolean until = lead.relation() == DeadlineRelation.UNTIL;
    if (until && syntax.isAny(core, "after", "when", "such")) {
      return clause(syntax, lead.relation(), i, core, core + 1);
    }
    NounPhrase base = lead.takesEvent() ? syntax.phrases().base(core) : null;
    boolean noun = base != null && base.first() == core && isEvent(syntax, base);
    if (noun && base != null && !syntax.isFinite(syntax.phrases().modified(base).end())) {
      return event(syntax, lead, base);
    }
    boolean clause = until || lead.relation() == DeadlineRelation.BEFORE;
    return clause && syntax.isAny(core - 1, "until", "till", "before")
        ? presentClause(syntax, lead, core)
        : null;
  }

  /** What is a time is no event: "the end of June". */
  private static boolean startsTime(Syntax syntax, int core) {
    FoundTime time = syntax.timeAt(core);
    return time != null
        && time.first() == core
        && !syntax.isAny(time.end(), "'s", "'")
        && !syntax.isNoun(time.end());
  }

  /** Its head tells of an event, or the word before "date" does: "the expiry date". */
  private static boolean isEvent(Syntax syntax, NounPhrase base) {
    boolean dated = syntax.isAny(base.head(), "date", "day") && base.head() > base.first();
    return syntax.is(base.head(), Kind.EVENT)
        || (dated && syntax.is(base.head() - 1, Kind.EVENT))
        || (dated && syntax.is(base.head() - 1, Kind.EXPIRY));
  }

  private static Bound event(Syntax syntax, Lead lead, NounPhrase base) {
    NounPhrase phrase = syntax.phrases().modified(base);
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

  /** "until repairs are finished": a clause in the present tells of what is still to come. */
  private static @Nullable Bound presentClause(Syntax syntax, Lead lead, int core) {
    int end = ClauseEnds.after(syntax, core);
    NounPhrase subject = syntax.phrases().base(core);
    if (subject == null || subject.first() != core) {
      return null;
    }
    int finite = core;
    while (finite < end && !syntax.isFinite(finite)) {
      finite++;
    }
    PennTag tag = syntax.tag(finite);
    boolean present = tag == PennTag.VBZ || tag == PennTag.VBP;
    return finite < end && present
        ? clause(syntax, lead.relation(), lead.first(), core, core)
        : null;
  }

  private static Bound clause(
      Syntax syntax, DeadlineRelation relation, int first, int core, int start) {
    int end = start < syntax.end() ? ClauseEnds.after(syntax, start) : start;
    return new Bound(relation, first, core, end, null, syntax.span(core, end), Cue.CLAUSE);
  }
}
