package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.model.DeadlineStatus;

/**
 * Tells what became of a plan where that stands behind its time: "The inquiry, due on Tuesday,
 * <b>has been postponed</b>", "was to end in May <b>but has been extended</b>".
 */
final class Outcomes {

  private static final int FAR = 10;

  private Outcomes() {}

  /** What became of it; set where nothing behind the time tells. */
  static DeadlineStatus behind(Syntax syntax, int end) {
    boolean apart = syntax.isAny(end, ",");
    int finite = apart ? end + 1 : end;
    boolean joined = syntax.isAny(finite, "but", "and");
    finite = joined ? finite + 1 : finite;
    boolean now = false;
    while (syntax.isAdverb(finite) && joined) {
      now |= syntax.isAny(finite, "now");
      finite++;
    }
    if (!syntax.isFinite(finite)) {
      return DeadlineStatus.SET;
    }
    int main = finite;
    while (Verb.isAuxiliary(syntax, main)
        || syntax.isAdverb(main)
        || (main == finite && syntax.isAny(main, "will", "would"))) {
      now |= syntax.isAny(main, "now");
      main++;
    }
    if (now && (joined || apart)) {
      boolean later =
          syntax.isAny(finite, "will", "would") && syntax.timeIn(main, syntax.end()) != null;
      boolean moved = isForeseen(syntax, main) || (later && !syntax.is(main, Kind.DENY));
      return moved ? DeadlineStatus.EXTENDED : DeadlineStatus.SET;
    }
    return of(syntax, Verb.of(syntax, main));
  }

  /** "but is now expected in July", "but will now run until June". */
  private static boolean isForeseen(Syntax syntax, int main) {
    return syntax.is(main, Kind.EXPECTATION)
        || syntax.is(main, Kind.SCHEDULE)
        || syntax.is(main, Kind.LAST)
        || syntax.isAny(main, "due");
  }

  /**
   * "was due on Friday <b>and has not been paid</b>", ", due on Friday, <b>has yet to appear</b>",
   * "was due on Friday <b>and remains unpaid</b>".
   */
  static boolean isUndone(Syntax syntax, Bound bound) {
    boolean due = syntax.isAny(bound.first() - 1, "due", "payable");
    int at = syntax.isAny(bound.end(), ",") ? bound.end() + 1 : bound.end();
    at = syntax.isAny(at, "but", "and") ? at + 1 : at;
    if (!due || !syntax.isFinite(at)) {
      return false;
    }
    int main = at;
    while (Verb.isAuxiliary(syntax, main) || syntax.isAdverb(main)) {
      main++;
    }
    if (syntax.isAny(main - 1, "yet") && syntax.isAny(main, "to")) {
      return true;
    }
    boolean left = syntax.isAny(at, "remains", "remain", "is", "are", "was", "were");
    int state = syntax.isAny(at, "remains", "remain") ? at + 1 : main;
    if (left && syntax.is(state, Kind.UNDONE)) {
      return true;
    }
    Verb verb = Verb.of(syntax, main);
    return verb.negated() && verb.perfect() && verb.modal() < 0 && !isOfTime(syntax, main);
  }

  /** Verbs that say of a bound that it was kept, moved or given up. */
  private static boolean isOfTime(Syntax syntax, int verb) {
    return syntax.is(verb, Kind.EXTENSION)
        || syntax.is(verb, Kind.PUSH)
        || syntax.is(verb, Kind.MISS)
        || syntax.is(verb, Kind.DENY);
  }

  private static DeadlineStatus of(Syntax syntax, Verb verb) {
    int main = verb.main();
    boolean done = verb.passive() || verb.perfect() || verb.isPast();
    if (!done || verb.modal() >= 0 || verb.negated()) {
      return DeadlineStatus.SET;
    }
    boolean back = syntax.is(main, Kind.PUSH) && syntax.isAny(main + 1, "back", "off");
    if (back || syntax.is(main, Kind.EXTENSION)) {
      return DeadlineStatus.EXTENDED;
    }
    if (syntax.is(main, Kind.MISS)) {
      return DeadlineStatus.MISSED;
    }
    boolean calledOff = syntax.isAny(main, "called") && syntax.isAny(main + 1, "off");
    boolean dropped = verb.passive() && (calledOff || syntax.is(main, Kind.DENY));
    return dropped ? DeadlineStatus.DENIED : DeadlineStatus.SET;
  }

  /**
   * "due to report on Thursday, has delayed": a plan for a day of which the sentence tells what
   * became of it, and no new day.
   *
   * @param at where the day begins, its preposition taken in
   */
  static boolean isOfPlan(Syntax syntax, int at, FoundTime time) {
    boolean moved = behind(syntax, time.end()) != DeadlineStatus.SET;
    if (!moved || syntax.timeIn(time.end(), syntax.end()) != null) {
      return false;
    }
    int verb = Governors.before(syntax, at);
    if (verb < 0 || at - verb > FAR) {
      return false;
    }
    Verb planned = Verb.of(syntax, verb);
    int above = planned.first() - 1;
    return planned.infinitive()
        && !planned.perfect()
        && (syntax.isAny(above, "due", "set", "was", "were") || isForeseen(syntax, above));
  }
}
