package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.Bound.Cue;
import io.github.saidby.internal.deadlines.Leads.Lead;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.model.TimeKind;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Reads the clause that a bound refers to: "until repairs are finished", "before it meets". */
final class ClauseBounds {

  private ClauseBounds() {}

  /**
   * "until repairs are finished", "before voting begins": a clause in the present tells of what is
   * still to come, one in the past may have when it was said.
   */
  static @Nullable Bound bare(Syntax syntax, Lead lead, int core) {
    int end = ClauseEnds.after(syntax, core);
    boolean gerund = syntax.tag(core) == PennTag.VBG;
    boolean done = gerund && syntax.isFinite(core + 1);
    if (gerund && !done && lead.relation() == DeadlineRelation.UNTIL) {
      return to(syntax, lead.relation(), lead.first(), core, core);
    }
    NounPhrase subject = syntax.base(core);
    boolean there = syntax.tag(core) == PennTag.EX;
    if (!done && !there && (subject == null || subject.first() != core)) {
      return null;
    }
    int finite = core;
    while (finite < end && !syntax.isFinite(finite)) {
      finite++;
    }
    if (finite == end && subject != null && syntax.tag(subject.baseEnd()) == PennTag.VBN) {
      finite = subject.baseEnd();
    }
    boolean ahead =
        switch (syntax.tag(finite)) {
          case VBZ, VBP -> true;
          case MD -> syntax.isAny(finite, "can", "may", "could", "would");
          case VBD, VBN -> Backshifts.mayStandBefore(syntax, lead.first());
          default -> false;
        };
    return finite < end && ahead
        ? until(
            syntax,
            to(syntax, lead.relation(), lead.first(), core, core),
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

  /** The same bound with the day that its clause ends with, where it tells one. */
  static Bound dated(Syntax syntax, Bound clause) {
    return until(syntax, clause, clause.end());
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
  static Bound granted(Syntax syntax, Bound clause) {
    int to = clause.end();
    for (int i = clause.end() - 1; i > clause.core(); i--) {
      to = syntax.isInfinitive(i) ? i : to;
    }
    return (to == clause.end() ? clause : until(syntax, clause, to)).as(Cue.ALLOWANCE);
  }

  static Bound to(Syntax syntax, DeadlineRelation relation, int first, int core, int start) {
    int end = start < syntax.end() ? ClauseEnds.after(syntax, start) : start;
    return new Bound(relation, first, core, end, null, syntax.span(core, end), Cue.CLAUSE);
  }
}
