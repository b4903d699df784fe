package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.text.PennTag;

/**
 * What was still to come when somebody said or ordered it, told in the past: "said he would not
 * resign until a successor was found".
 */
final class Backshifts {

  private static final String[] MODALS = {"would", "'d", "could", "should", "might"};

  private Backshifts() {}

  /** Whether a clause that begins at a token may be one: a modal or an infinitive stands before. */
  static boolean mayStandBefore(Syntax syntax, int clause) {
    for (int i = syntax.first(); i < clause; i++) {
      if (syntax.isAny(i, MODALS) || syntax.isInfinitive(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a modal other than the clause's own tells that the sentence reports. */
  static boolean hasOtherModal(Syntax syntax, Due due) {
    for (int i = syntax.first(); i < syntax.end(); i++) {
      if (i != due.verb().modal() && syntax.isAny(i, "would", "'d", "could", "might")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is due was said, ordered, asked for or promised in the past. */
  static boolean isReported(Syntax syntax, Bound bound, Due due) {
    Verb governor = due.governor();
    if (governor.modal() >= 0) {
      boolean shifted = syntax.isAny(governor.modal(), MODALS) && !governor.perfect();
      return shifted
          && (Reports.isReported(syntax, due)
              || isCredited(syntax, Math.max(due.end(), bound.end())));
    }
    boolean told = governor.isPast() || governor.passive();
    return told
        && bound.relation() == DeadlineRelation.UNTIL
        && due.verb().infinitive()
        && (Kinds.says(syntax, due, Kind.OBLIGATION)
            || Kinds.says(syntax, due, Kind.PROPOSAL)
            || Kinds.says(syntax, due, Kind.PROMISE));
  }

  /** ", her sister said": who says so stands behind. */
  static boolean isCredited(Syntax syntax, int comma) {
    NounPhrase who = syntax.isAny(comma, ",") ? syntax.base(comma + 1) : null;
    return who != null
        && who.first() == comma + 1
        && syntax.tag(who.baseEnd()) == PennTag.VBD
        && (syntax.isMark(who.baseEnd() + 1) || !syntax.isInside(who.baseEnd() + 1));
  }
}
