package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.PennTag;

/** Tells whether the words before a time say that something ends then: "expires", "is up". */
final class Endings {

  private static final int NEAR = 6;

  private Endings() {}

  /**
   * Whether something ends at what begins at a token.
   *
   * @param at where the time or event begins, its preposition taken in
   * @param edge whether it is the end of something, at which what closes is over
   * @param clock whether it is an hour alone, at which a day's events end
   */
  static boolean before(Syntax syntax, int at, boolean edge, boolean clock) {
    int particle = at - 1;
    boolean phrasal = syntax.isAny(particle, "out", "up", "down") && !syntax.isNoun(particle);
    int verb = phrasal ? particle - 1 : particle;
    boolean participle = syntax.tag(verb) == PennTag.VBG && syntax.is(verb, Kind.CLOSING);
    if (participle && !Verb.isAuxiliary(syntax, verb - 1)) {
      return false;
    }
    boolean runsOut = phrasal && syntax.isAny(verb, "runs", "ran") && syntax.expires(verb);
    boolean expires = runsOut || (syntax.expires(verb) && !syntax.isNoun(verb));
    boolean hour = clock && syntax.isAny(verb, "end", "ends");
    boolean window = isWindow(syntax, verb);
    boolean closes = closes(syntax, verb) && (window || !syntax.isNoun(verb));
    return (expires && !hour)
        || ((edge || window) && closes)
        || (edge && closesBehind(syntax, at))
        || isUp(syntax, particle);
  }

  private static boolean closes(Syntax syntax, int verb) {
    boolean down = syntax.isAny(verb, "stand", "stands") && syntax.isAny(verb + 1, "down");
    return down || syntax.is(verb, Kind.CLOSING);
  }

  /** "Registration closes on": what closes is the time in which something can be done. */
  private static boolean isWindow(Syntax syntax, int verb) {
    for (int i = verb - 1; i >= Math.max(syntax.first(), verb - NEAR); i--) {
      if (syntax.is(i, Kind.WINDOW)) {
        return true;
      }
      if (syntax.isMark(i)) {
        return false;
      }
    }
    return false;
  }

  /** "closes its doors at the end of", "will leave the club at the end of". */
  private static boolean closesBehind(Syntax syntax, int at) {
    int verb = Governors.before(syntax, at);
    if (verb < at - NEAR || !closes(syntax, verb)) {
      return false;
    }
    for (int i = verb + 1; i < at; i++) {
      if (syntax.isMark(i) || syntax.tag(i) == PennTag.CC) {
        return false;
      }
    }
    return true;
  }

  /** "her contract is up in June": what has a term of its own, and does not rise. */
  static boolean isUp(Syntax syntax, int up) {
    int be = syntax.isAdverb(up - 1) ? up - 2 : up - 1;
    if (!syntax.isAny(up, "up", "over") || !Verb.isBe(syntax, be)) {
      return false;
    }
    NounPhrase what = Subjects.nearest(syntax, Verb.of(syntax, be));
    return what != null && syntax.is(what.head(), Kind.TENURE);
  }
}
