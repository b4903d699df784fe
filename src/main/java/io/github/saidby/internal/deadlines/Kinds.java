package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.Bound.Cue;
import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.model.DeadlineKind;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Tells what kind of event is due. */
final class Kinds {

  private static final int NEAR = 8;

  private Kinds() {}

  static DeadlineKind of(Syntax syntax, Bound bound, @Nullable Due due) {
    if (due == null || bound.cue() == Cue.NOUN || namesDeadline(syntax, bound)) {
      return DeadlineKind.OBLIGATION;
    }
    boolean granted = bound.cue() == Cue.ALLOWANCE || Allowances.grants(syntax, bound);
    if (granted || syntax.isAny(bound.first() - 1, "due") || syntax.isAny(due.end(), "due")) {
      return DeadlineKind.OBLIGATION;
    }
    if (syntax.is(due.verb().main(), Kind.EXPIRY)) {
      return DeadlineKind.EXPIRY;
    }
    if (says(syntax, due, Kind.OBLIGATION) || isHaveTo(syntax, due) || Judge.isCondition(syntax, due)) {
      return DeadlineKind.OBLIGATION;
    }
    boolean projected = says(syntax, due, Kind.PROJECTION) || isForecast(syntax, due);
    boolean expected = says(syntax, due, Kind.EXPECTATION);
    boolean would = saysWould(syntax, due);
    boolean amount = due.actor() == null && syntax.is(due.verb().main(), Kind.GROWTH);
    if (projected || (amount && (expected || would)) || (would && !isReported(syntax, due))) {
      return DeadlineKind.PROJECTION;
    }
    return expected || isThatExpected(syntax, due)
        ? DeadlineKind.EXPECTATION
        : DeadlineKind.PLAN;
  }

  /** "ahead of the Oct. 11 deadline". */
  static boolean namesDeadline(Syntax syntax, Bound bound) {
    for (int i = bound.core(); i < bound.end(); i++) {
      if (syntax.isAny(i, "deadline", "ultimatum", "cutoff")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word that the verb hangs on is of a kind, the verb itself where it is alone. */
  static boolean says(Syntax syntax, Due due, Kind kind) {
    return syntax.is(due.verb().main(), kind)
        || due.licences().stream().anyMatch(i -> syntax.is(i, kind));
  }

  /** "has to", "have got to". */
  private static boolean isHaveTo(Syntax syntax, Due due) {
    int to = due.verb().first();
    return due.verb().infinitive() && syntax.isAny(to - 1, "has", "have", "had", "having", "'ve");
  }

  private static boolean saysWould(Syntax syntax, Due due) {
    return due.licences().stream().anyMatch(i -> syntax.isAny(i, "would", "'d"));
  }

  /** "They estimated that": a forecast stands above the clause. */
  private static boolean isForecast(Syntax syntax, Due due) {
    for (int i = clauseFirst(due) - 1; i >= Math.max(syntax.first(), clauseFirst(due) - NEAR); i--) {
      if (syntax.isFinite(i) || syntax.tag(i) == PennTag.VB) {
        return syntax.is(i, Kind.PROJECTION);
      }
    }
    return false;
  }

  /** "said that it would": what was "will" when it was said. */
  private static boolean isReported(Syntax syntax, Due due) {
    int first = clauseFirst(due);
    for (int i = first - 1; i >= Math.max(syntax.first(), first - NEAR); i--) {
      PennTag tag = syntax.tag(i);
      if (syntax.isFinite(i) || tag == PennTag.VBG || tag == PennTag.VBN) {
        return tag != PennTag.MD && !syntax.isAny(first - 1, "if", "when");
      }
    }
    return false;
  }

  /** "a near certainty that", "it is possible that". */
  private static boolean isThatExpected(Syntax syntax, Due due) {
    int that = clauseFirst(due) - 1;
    return syntax.isAny(that, "that") && syntax.is(that - 1, Kind.EXPECTATION);
  }

  private static int clauseFirst(Due due) {
    return due.subject() == null ? due.first() : Math.min(due.first(), due.subject().first());
  }
}
