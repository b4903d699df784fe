package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.Bound.Cue;
import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.model.DeadlineKind;
import io.github.saidby.model.DeadlineStatus;
import io.github.saidby.model.Polarity;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Tells deadlines from bounds that only describe, and what became of them. */
final class Judge {

  private final DeadlineWords words;

  Judge(DeadlineWords words) {
    this.words = words;
  }

  /**
   * Whether the bound is one on something that is still to happen, or is spoken of as a deadline.
   */
  boolean isDeadline(Syntax syntax, Bound bound, @Nullable Due due) {
    if (bound.cue() == Cue.NOUN) {
      return true;
    }
    if (due == null) {
      return false;
    }
    boolean ordered =
        due.verb().infinitive() && words.is(syntax.word(due.governor().main()), Kind.OBLIGATION);
    if (DueTimes.isOver(bound, due)) {
      return ordered;
    }
    if (bound.cue() == Cue.ALLOWANCE) {
      return !(due.governor().isPast() && isFollowedByPast(syntax, due.end()));
    }
    boolean prospect = due.first() > due.verb().main();
    return prospect || !isPast(syntax, due) || DueTimes.isKnown(bound) || isAhead(syntax, bound);
  }

  /** "had two months to rally before ratings fell": the time allowed is told of as over. */
  private static boolean isFollowedByPast(Syntax syntax, int from) {
    for (int i = from; i < syntax.end() && syntax.isAny(from, "before"); i++) {
      if (syntax.isFinite(i)) {
        return syntax.tag(i) == PennTag.VBD;
      }
    }
    return false;
  }

  /** "until after a truce is signed": an event told in the present is still to come. */
  private static boolean isAhead(Syntax syntax, Bound bound) {
    for (int i = bound.core(); i < bound.end() && bound.cue() == Cue.EVENT; i++) {
      if (syntax.tag(i) == PennTag.VBZ || syntax.tag(i) == PennTag.VBP) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPast(Syntax syntax, Due due) {
    if (due.verb().infinitive()) {
      return false;
    }
    if (syntax.tag(due.verb().main()) == PennTag.VBG && due.verb().first() == due.verb().main()) {
      int finite = due.verb().main();
      while (finite > syntax.first() && !syntax.isFinite(finite)) {
        finite--;
      }
      return syntax.tag(finite) == PennTag.VBD;
    }
    return due.verb().isPast();
  }

  DeadlineKind kind(Syntax syntax, Bound bound, @Nullable Due due) {
    if (due == null) {
      return DeadlineKind.OBLIGATION;
    }
    String main = syntax.word(due.verb().main());
    if (words.is(main, Kind.EXPIRY) && bound.cue() != Cue.ALLOWANCE) {
      return DeadlineKind.EXPIRY;
    }
    if (bound.cue() == Cue.NOUN
        || bound.cue() == Cue.ALLOWANCE
        || says(syntax, due, Kind.OBLIGATION)) {
      return DeadlineKind.OBLIGATION;
    }
    if (says(syntax, due, Kind.PROJECTION)) {
      return DeadlineKind.PROJECTION;
    }
    return says(syntax, due, Kind.EXPECTATION) ? DeadlineKind.EXPECTATION : DeadlineKind.PLAN;
  }

  /** Whether a word of the verbs, or between them, is of a kind. */
  private boolean says(Syntax syntax, Due due, Kind kind) {
    int from = Math.min(due.governor().first(), due.verb().first());
    boolean have =
        kind == Kind.OBLIGATION && syntax.isAny(due.verb().first() - 1, "has", "have", "had");
    if (have && due.verb().infinitive()) {
      return true;
    }
    for (int i = from; i <= due.verb().main(); i++) {
      if (words.is(syntax.word(i), kind)) {
        return true;
      }
    }
    return kind == Kind.OBLIGATION && syntax.isAny(due.first() - 1, "unless", "if");
  }

  Polarity polarity(Syntax syntax, Bound bound, @Nullable Due due) {
    boolean negated =
        due != null && (due.verb().negated() || due.governor().negated() || denies(syntax, due));
    return negated || status(syntax, bound, due) == DeadlineStatus.MISSED
        ? Polarity.NEGATIVE
        : Polarity.POSITIVE;
  }

  /** "no way to", "impossible to". */
  private static boolean denies(Syntax syntax, Due due) {
    int before = due.verb().first() - 1;
    boolean noWay =
        syntax.isAny(before, "way", "chance", "hope") && syntax.isAny(before - 1, "no", "little");
    return due.verb().infinitive() && (noWay || syntax.isAny(before, "impossible", "unable"));
  }

  DeadlineStatus status(Syntax syntax, Bound bound, @Nullable Due due) {
    int from = Math.max(syntax.first(), bound.first() - 8);
    for (int i = bound.first() - 1; i >= from && bound.cue() == Cue.NOUN; i--) {
      if (syntax.isAny(i, "miss", "missed", "misses", "missing")) {
        return DeadlineStatus.MISSED;
      }
      if (syntax.isAny(i, "met", "meets", "beat")
          || (syntax.isAny(i, "meet") && syntax.isAny(i - 1, "did"))) {
        return DeadlineStatus.MET;
      }
      if (words.is(syntax.word(i), Kind.EXTENSION)) {
        return DeadlineStatus.EXTENDED;
      }
    }
    if (due == null) {
      return DeadlineStatus.SET;
    }
    if (denies(syntax, due)) {
      return DeadlineStatus.MISSED;
    }
    for (int i = due.first(); i < due.end(); i++) {
      if (words.is(syntax.word(i), Kind.EXTENSION)) {
        return DeadlineStatus.EXTENDED;
      }
    }
    boolean asked =
        due.verb().infinitive() && words.is(syntax.word(due.governor().main()), Kind.PROPOSAL);
    return asked || syntax.isAny(due.first() - 1, "unless")
        ? DeadlineStatus.PROPOSED
        : DeadlineStatus.SET;
  }
}
