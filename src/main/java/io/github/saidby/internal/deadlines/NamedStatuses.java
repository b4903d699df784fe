package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.DeadlineStatus;
import io.github.saidby.text.PennTag;

/** Tells what became of a deadline that is called so, by the words around the noun. */
final class NamedStatuses {

  private static final int NEAR = 8;

  private NamedStatuses() {}

  /** What the words around "deadline" tell of it: the verb before it, or the one behind it. */
  static DeadlineStatus of(Syntax syntax, Bound bound) {
    int from = Math.max(syntax.first(), bound.first() - NEAR);
    for (int i = bound.first() - 1; i >= from; i--) {
      boolean negated = Verb.of(syntax, i).negated();
      if (syntax.is(i, Kind.MISS)) {
        boolean whoever = syntax.isAny(i - 1, "who", "that", "which") || isIf(syntax, i);
        boolean general = whoever && (syntax.tag(i) == PennTag.VBP || syntax.tag(i) == PennTag.VBZ);
        return general ? DeadlineStatus.SET : negated ? DeadlineStatus.MET : DeadlineStatus.MISSED;
      }
      if (syntax.is(i, Kind.MEET)) {
        return ofMeeting(syntax, i, negated);
      }
      boolean moved = syntax.is(i, Kind.EXTENSION) || syntax.is(i, Kind.RESPITE);
      if (moved || isPushedBack(syntax, i)) {
        boolean refused =
            Verb.of(syntax, i).infinitive() && syntax.is(Verb.of(syntax, i).first() - 1, Kind.FAIL);
        return negated || refused ? DeadlineStatus.SET : DeadlineStatus.EXTENDED;
      }
      if (syntax.isMark(i)) {
        break;
      }
    }
    return behindNoun(syntax, bound);
  }

  /** "if the club misses": a condition with its subject. */
  private static boolean isIf(Syntax syntax, int verb) {
    NounPhrase who = syntax.base(verb - 1);
    int before = who == null ? verb - 1 : who.first() - 1;
    return syntax.isAny(before, "if", "unless");
  }

  /** "pushed back", "put back". */
  private static boolean isPushedBack(Syntax syntax, int i) {
    return syntax.isAny(i, "back") && !syntax.isNoun(i - 1) && syntax.tag(i - 1) != PennTag.DT;
  }

  /** "met the deadline", "failed to meet it", "hopes to meet it". */
  private static DeadlineStatus ofMeeting(Syntax syntax, int meet, boolean negated) {
    Verb verb = Verb.of(syntax, meet);
    boolean failed = verb.infinitive() && syntax.is(verb.first() - 1, Kind.FAIL);
    boolean past = verb.isPast() || syntax.isAny(verb.first(), "did");
    if (failed || (negated && past)) {
      return DeadlineStatus.MISSED;
    }
    boolean plain = verb.first() == verb.main() && syntax.isAny(meet, "beat");
    boolean done = (past || plain) && verb.modal() < 0;
    return done ? DeadlineStatus.MET : DeadlineStatus.SET;
  }

  /** "the deadline was extended", "the deadline passed without". */
  private static DeadlineStatus behindNoun(Syntax syntax, Bound bound) {
    boolean none = syntax.isAny(bound.core(), "no") || syntax.isAny(bound.core() - 1, "no");
    boolean denied = none || deniesSetting(syntax, bound.first());
    if (denied) {
      return DeadlineStatus.DENIED;
    }
    int before = syntax.isAny(bound.first(), "the") ? bound.first() - 1 : bound.first() - 2;
    if (syntax.isAny(before, "if", "unless", "should") || syntax.isAny(bound.first() - 1, "if")) {
      return DeadlineStatus.SET;
    }
    boolean passes = false;
    int from = LimitBounds.behindAside(syntax, bound.end());
    for (int i = from; i < Math.min(syntax.end(), from + NEAR); i++) {
      Verb verb = Verb.of(syntax, i);
      if (syntax.isMark(i)) {
        break;
      }
      if (syntax.is(i, Kind.EXTENSION) && !verb.infinitive() && verb.modal() < 0) {
        return verb.negated() ? DeadlineStatus.SET : DeadlineStatus.EXTENDED;
      }
      if (syntax.is(i, Kind.MISS) && (verb.passive() || verb.isPast())) {
        return verb.negated() ? DeadlineStatus.MET : DeadlineStatus.MISSED;
      }
      if (isPushedBack(syntax, i)) {
        return DeadlineStatus.EXTENDED;
      }
      passes |= syntax.is(i, Kind.ELAPSE);
      if (passes && (syntax.isAny(i, "without") || syntax.isAny(bound.first() - 1, "let"))) {
        return DeadlineStatus.MISSED;
      }
      if (syntax.is(i, Kind.MEET) && verb.passive() && verb.modal() < 0) {
        return verb.negated() ? DeadlineStatus.MISSED : DeadlineStatus.MET;
      }
    }
    return DeadlineStatus.SET;
  }

  /** "has not set a deadline", "refused to give a deadline". */
  private static boolean deniesSetting(Syntax syntax, int first) {
    boolean to = syntax.isAny(first - 1, "to") && syntax.is(first - 2, Kind.PROMISE);
    int at = to ? first - 2 : first - 1;
    if (!to && !syntax.is(at, Kind.SETTING)) {
      return false;
    }
    Verb verb = Verb.of(syntax, at);
    boolean denied = verb.infinitive() && syntax.is(verb.first() - 1, Kind.FAIL);
    boolean against = syntax.is(at - 1, Kind.DENY) || syntax.isAny(at - 1, "without", "against");
    return verb.negated() || denied || against;
  }
}
