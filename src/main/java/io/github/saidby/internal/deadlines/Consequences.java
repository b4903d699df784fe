package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.Bound.Cue;
import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.DeadlineKind;
import io.github.saidby.model.Span;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Finds what follows otherwise: "or face charges", "before the matter would go to court". */
final class Consequences {

  private static final int REACH = 24;
  private static final int NEAR = 12;

  private Consequences() {}

  static @Nullable Span find(Syntax syntax, Bound bound, @Nullable Due due) {
    Span otherwise = due == null ? null : ofDue(syntax, bound, due);
    return otherwise == null && bound.cue() == Cue.NOUN ? ofMissing(syntax, bound) : otherwise;
  }

  /** "Those who miss the deadline will be fined", "if it misses the deadline, it will close". */
  private static @Nullable Span ofMissing(Syntax syntax, Bound bound) {
    int miss = Governors.before(syntax, bound.first());
    if (miss < 0 || !syntax.is(miss, Kind.MISS) || Verb.of(syntax, miss).negated()) {
      return null;
    }
    int before = Verb.of(syntax, miss).first() - 1;
    if (syntax.tag(before) == PennTag.WP || syntax.tag(before) == PennTag.WDT) {
      return syntax.isFinite(bound.end()) ? clause(syntax, bound.end()) : null;
    }
    NounPhrase who = syntax.base(before);
    boolean condition = who != null && syntax.isAny(who.first() - 1, "if", "should");
    return condition && syntax.isAny(bound.end(), ",") ? clause(syntax, bound.end() + 1) : null;
  }

  private static @Nullable Span ofDue(Syntax syntax, Bound bound, Due due) {
    int from = Math.max(bound.end(), due.end());
    for (int i = from; i < Math.min(syntax.end(), from + REACH); i++) {
      boolean alternative =
          ClauseEnds.isAlternative(syntax, i) || (i == from && isShared(syntax, i, due));
      if (alternative && isThreat(syntax, i + 1, bound, due)) {
        int start = syntax.isAny(i + 1, "else") ? i + 2 : i + 1;
        return syntax.isMark(start) ? null : clause(syntax, start);
      }
    }
    if (syntax.isAny(from, ",") && syntax.isAny(from + 2, "which")) {
      boolean failing = syntax.isAny(from + 1, "failing");
      boolean after = syntax.isAny(from + 1, "after") && isThreatened(syntax, from + 3);
      if (failing || after) {
        return clause(syntax, from + 3);
      }
    }
    if (syntax.isAny(due.end(), "before")
        && due.end() >= bound.end()
        && hasModal(syntax, due.end())) {
      return clause(syntax, due.end() + 1);
    }
    Span undone = ifUndone(syntax, from);
    if (undone != null) {
      return undone;
    }
    Span conditional = conditional(syntax, from, due);
    return conditional == null && bound.first() >= due.first() ? unless(syntax, due) : conditional;
  }

  /**
   * "[has until May to cut jobs] and would be closed if it failed to do so": what stands before
   * "if".
   */
  private static @Nullable Span ifUndone(Syntax syntax, int from) {
    int start = from;
    for (int i = from; i < Math.min(syntax.end(), from + REACH); i++) {
      boolean reports = syntax.is(i, Kind.SAYS) && syntax.isFinite(i);
      if (ClauseEnds.isBreak(syntax, i) && !syntax.isAny(i, ";")) {
        return null;
      }
      if (syntax.isAny(i, "if") && isUndone(syntax, i + 1)) {
        int end = syntax.isMark(i - 1) ? i - 1 : i;
        return end > start ? syntax.span(start, end) : null;
      }
      if (reports || syntax.isAny(i, "that", ",", ";", "and", "but")) {
        start = i + 1;
      }
    }
    return null;
  }

  /** "it failed to do so", "they do not": a verb that stands for what is due, and nothing more. */
  private static boolean isUndone(Syntax syntax, int from) {
    NounPhrase who = syntax.base(from);
    int verb = who == null || who.first() != from ? -1 : who.baseEnd();
    int last = verb + 1;
    if (syntax.isAny(verb, "do", "does", "did") && syntax.isAny(last, "not", "n't")) {
      last++;
    } else if (syntax.is(verb, Kind.FAIL)) {
      boolean so = syntax.isAny(last, "to") && syntax.isAny(last + 1, "do", "comply");
      last += so ? 2 : 0;
    } else {
      return false;
    }
    int end = syntax.isAny(last, "so") ? last + 1 : last;
    return verb > from && (end >= syntax.end() || syntax.isMark(end));
  }

  /**
   * "If no deal is reached by Friday, the office will close"; "staff who do not return by Monday
   * will be dismissed".
   */
  private static @Nullable Span conditional(Syntax syntax, int from, Due due) {
    int first = Reports.clauseFirst(due);
    int opener = Reports.opener(syntax, due);
    boolean unless = syntax.isAny(opener, "unless", "without");
    boolean not =
        due.verb().negated()
            || Polarities.isFailing(syntax, due)
            || Polarities.isNone(syntax, first)
            || Polarities.isNothing(syntax, due);
    int comma = from;
    while (comma < Math.min(syntax.end(), from + NEAR) && !syntax.isAny(comma, ",")) {
      comma++;
    }
    boolean opens =
        !syntax.isInside(opener - 1)
            || syntax.isMark(opener - 1)
            || syntax.isAny(opener - 1, "that");
    boolean condition = unless || (syntax.isAny(opener, "if") && not);
    boolean bare = isClause(syntax, from);
    if (opens && condition && (bare || syntax.isAny(comma, ","))) {
      int start = bare ? from : behindSaid(syntax, comma + 1);
      return clause(syntax, syntax.isAny(start, "then") ? start + 1 : start);
    }
    boolean ofThose =
        syntax.isAny(due.governor().first() - 1, "who", "that", "which")
            && (due.verb().negated() || Polarities.isFailing(syntax, due));
    boolean failure =
        due.governor().main() == due.verb().main() && Polarities.isFailing(syntax, due);
    boolean undone = Kinds.isUndone(syntax, due);
    return (ofThose || failure || undone) && syntax.isFinite(from) ? clause(syntax, from) : null;
  }

  /** "unless it rains by May the crop will be lost": a clause without a comma before it. */
  private static boolean isClause(Syntax syntax, int from) {
    NounPhrase subject = syntax.base(from);
    return subject != null
        && subject.first() == from
        && syntax.tag(subject.baseEnd()) == PennTag.MD;
  }

  /** Behind ", growers say,", which only tells who says so. */
  private static int behindSaid(Syntax syntax, int start) {
    NounPhrase who = syntax.base(start);
    int says = who == null ? -1 : who.baseEnd();
    boolean said = syntax.is(says, Kind.SAYS) && syntax.isAny(says + 1, ",");
    return said ? says + 2 : start;
  }

  /** What follows otherwise stands behind what must be done, or is bad by its own words. */
  private static boolean isThreat(Syntax syntax, int verb, Bound bound, Due due) {
    return ClauseEnds.isThreat(syntax, verb)
        || syntax.isAny(Reports.clauseFirst(due) - 1, "either")
        || Kinds.of(syntax, bound, due) == DeadlineKind.OBLIGATION;
  }

  /** "[after which] it could be wound up": something bad for whoever did not do it. */
  private static boolean isThreatened(Syntax syntax, int from) {
    int end = from < syntax.end() ? ClauseEnds.after(syntax, from) : from;
    for (int i = from; i < end; i++) {
      if (ClauseEnds.isThreat(syntax, i) || syntax.is(i, Kind.PENALTY)) {
        return true;
      }
    }
    return false;
  }

  /** "must be spent by June or handed back": both participles have one auxiliary. */
  private static boolean isShared(Syntax syntax, int or, Due due) {
    PennTag tag = syntax.tag(or + 1);
    boolean undone = syntax.is(or + 1, Kind.PENALTY) || syntax.isAny(or + 2, "back");
    return syntax.isAny(or, "or")
        && (tag == PennTag.VBN || tag == PennTag.VBD)
        && undone
        && due.verb().passive();
  }

  /** "before the matter would go to court", but not "before it can sail", which is allowed then. */
  private static boolean hasModal(Syntax syntax, int from) {
    for (int i = from; i < syntax.end(); i++) {
      if (syntax.tag(i) == PennTag.MD) {
        return !syntax.isAny(i, "can", "may");
      }
    }
    return false;
  }

  /** "he'll withdraw it unless they meet", "it will close if they do not": the clause before. */
  private static @Nullable Span unless(Syntax syntax, Due due) {
    int at = due.first() - 1;
    boolean not = due.verb().negated();
    while (at > syntax.first() && due.first() - at < NEAR && !introduces(syntax, at, not)) {
      at--;
    }
    if (!introduces(syntax, at, not) || at == syntax.first()) {
      return null;
    }
    int end = syntax.isMark(at - 1) ? at - 1 : at;
    if (syntax.isAny(end - 1, "that")) {
      return null;
    }
    int start = end - 1;
    boolean finite = false;
    while (start > syntax.first() && !opensClause(syntax, start - 1, finite)) {
      start--;
      finite |= syntax.isFinite(start);
    }
    return start < end && start > syntax.first() - 1 ? syntax.span(start, end) : null;
  }

  /** Whether a clause begins behind a token; behind a verb only if it has one of its own. */
  private static boolean opensClause(Syntax syntax, int i, boolean finite) {
    return syntax.isAny(i, "that", ",", ";", "\u201c", "\"")
        || (finite && syntax.is(i, Kind.SAYS))
        || (finite && syntax.isFinite(i) && syntax.tag(i) != PennTag.MD);
  }

  private static boolean introduces(Syntax syntax, int i, boolean not) {
    return syntax.isAny(i, "unless") || (not && syntax.isAny(i, "if"));
  }

  private static @Nullable Span clause(Syntax syntax, int start) {
    int end = start < syntax.end() ? ClauseEnds.after(syntax, start) : start;
    return end > start ? syntax.span(start, end) : null;
  }
}
