package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.text.PennTag;

/** Whether a clause tells of what is still to come. */
enum Frame {
  /** Orders, plans, forecasts. */
  AHEAD,
  /** The present: a habit, a state, a schedule. */
  PRESENT,
  /** Something under way. */
  PROGRESS,
  /** What has been done by now. */
  PERFECT,
  /** What was. */
  PAST;

  static Frame of(Syntax syntax, Due due) {
    if (due.isProspect() || due.isNothing()) {
      return AHEAD;
    }
    Verb verb = due.verb();
    if (verb.infinitive()) {
      boolean done = isPurposeOfPast(syntax, due) || isOver(syntax, due) || wasAble(syntax, due);
      return done ? PAST : AHEAD;
    }
    if (isSentAway(syntax, verb)) {
      return AHEAD;
    }
    if (verb.modal() >= 0) {
      return verb.perfect() && !syntax.isAny(verb.modal(), "will", "'ll") ? PAST : AHEAD;
    }
    boolean settled = verb.perfect() && verb.tag() != PennTag.VBD;
    if (Judge.isCondition(syntax, due) && (settled || Backshifts.hasOtherModal(syntax, due))) {
      return AHEAD;
    }
    PennTag form = syntax.tag(verb.main());
    boolean bare = verb.first() == verb.main();
    if (form == PennTag.VBG && bare) {
      return ofGerund(syntax, due);
    }
    if (verb.tag() == PennTag.VBD) {
      return PAST;
    }
    if (verb.perfect()) {
      return PERFECT;
    }
    boolean ordered = due.subject() == null || Reports.reportOf(syntax, due) >= 0;
    if (form == PennTag.VB && bare && ordered) {
      return AHEAD;
    }
    return verb.progressive() ? PROGRESS : PRESENT;
  }

  /** "have been ordered out by Friday": to go, which no verb tells. */
  private static boolean isSentAway(Syntax syntax, Verb verb) {
    return verb.passive()
        && syntax.is(verb.main(), Kind.OBLIGATION)
        && syntax.isAny(verb.main() + 1, "out", "home", "back", "away");
  }

  /** "flew there to meet them": nothing that licenses the infinitive, and a past verb above it. */
  private static boolean isPurposeOfPast(Syntax syntax, Due due) {
    return due.governor().isPast() && due.licences().stream().noneMatch(i -> isLicence(syntax, i));
  }

  /** "appears to have been held before the vote", but not "hopes to have finished". */
  private static boolean isOver(Syntax syntax, Due due) {
    return due.verb().perfect()
        && due.licences().stream()
            .noneMatch(i -> Governors.isAttitude(syntax, i) || syntax.tag(i) == PennTag.MD);
  }

  /** "was able to finish within a year": it was done. */
  private static boolean wasAble(Syntax syntax, Due due) {
    Verb above = due.governor();
    boolean was = above.tag() == PennTag.VBD && above.modal() < 0 && !above.negated();
    return was && syntax.isAny(due.verb().first() - 1, "able") && !Reports.isReported(syntax, due);
  }

  private static boolean isLicence(Syntax syntax, int i) {
    return Governors.isAttitude(syntax, i)
        || Verb.isAuxiliary(syntax, i)
        || syntax.tag(i) == PennTag.MD
        || syntax.is(i, Kind.FAIL);
  }

  private static Frame ofGerund(Syntax syntax, Due due) {
    if (due.licences().stream().anyMatch(i -> syntax.isNoun(i) || isLicence(syntax, i))) {
      return AHEAD;
    }
    int finite = due.verb().main();
    while (finite > syntax.first() && !syntax.isFinite(finite)) {
      finite--;
    }
    return switch (syntax.tag(finite)) {
      case VBD -> PAST;
      case MD -> AHEAD;
      default -> PRESENT;
    };
  }
}
