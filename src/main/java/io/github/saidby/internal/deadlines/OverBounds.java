package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.Bound.Cue;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.text.PennTag;

/** Tells bounds that the text tells as over: "by the time he left", "until Sunday, when crews". */
final class OverBounds {

  private OverBounds() {}

  /** "until Sunday, when crews cleared it": the end has come. */
  static boolean isEnded(Syntax syntax, Bound bound) {
    int when = syntax.isAny(bound.end(), ",") ? bound.end() + 1 : bound.end();
    for (int i = when + 1; i < syntax.end() && syntax.isAny(when, "when", "then"); i++) {
      if (syntax.isFinite(i)) {
        return syntax.tag(i) == PennTag.VBD;
      }
    }
    return false;
  }

  /** "I had 60 seconds to speak": told of the past, unless "they said they had" tells it. */
  static boolean isOwnedThen(Syntax syntax, Bound bound, Due due) {
    return bound.relation() == DeadlineRelation.WITHIN
        && syntax.isAny(due.governor().main(), "had")
        && !Reports.isReported(syntax, due);
  }

  /** "had two months to rally before ratings fell": the time allowed is told of as over. */
  static boolean isFollowedByPast(Syntax syntax, int from) {
    for (int i = from; i < syntax.end() && syntax.isAny(from, "before"); i++) {
      if (syntax.isFinite(i)) {
        return syntax.tag(i) == PennTag.VBD;
      }
    }
    return false;
  }

  /**
   * "In the next weeks, she promised to": months that followed, and were counted then; "Before the
   * vote, she promised to": when she did.
   */
  static boolean isAfterPast(Bound bound, Due due) {
    Verb governor = due.governor();
    boolean before = bound.relation() == DeadlineRelation.BEFORE && bound.isEvent();
    return bound.end() <= due.first()
        && (before || bound.relation() == DeadlineRelation.WITHIN)
        && governor.tag() == PennTag.VBD
        && governor.modal() < 0;
  }

  /** "by the time he left": the event has been; a participle alone stands for a past. */
  static boolean isToldAsPast(Syntax syntax, Bound bound) {
    boolean participle = false;
    for (int i = bound.core(); i < bound.end() && bound.cue() == Cue.CLAUSE; i++) {
      if (syntax.isFinite(i)) {
        return syntax.tag(i) == PennTag.VBD;
      }
      participle |= syntax.tag(i) == PennTag.VBN;
    }
    return participle;
  }
}
