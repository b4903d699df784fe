package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.PennTag;

/**
 * What stands between a bound at the head of a sentence and the clause that it bounds: "By 2030,
 * <b>the last year of the plan,</b> output will double".
 */
final class Asides {

  private Asides() {}

  /** Where the clause behind a bound begins, past the marks and the asides before it. */
  static int behind(Syntax syntax, int from) {
    int start = unmarked(syntax, from);
    while (start < syntax.end()) {
      int end = ClauseEnds.after(syntax, start);
      if (!syntax.isAny(end, ",") || end + 1 >= syntax.end() || !isAside(syntax, start, end)) {
        break;
      }
      start = unmarked(syntax, end);
    }
    return start;
  }

  private static int unmarked(Syntax syntax, int from) {
    int start = from;
    while (syntax.isMark(start)) {
      start++;
    }
    return start;
  }

  /** "if she wins", "on Election Day", "the last year of the plan". */
  private static boolean isAside(Syntax syntax, int start, int end) {
    if (syntax.isSubordinator(start) || syntax.is(start, Kind.OPENS_CLAUSE)) {
      return true;
    }
    for (int i = start; i < end; i++) {
      if (syntax.isFinite(i)) {
        return false;
      }
    }
    NounPhrase base = syntax.base(start);
    boolean renamed = base != null && base.first() == start && syntax.is(base.head(), Kind.UNIT);
    return renamed || syntax.tag(start) == PennTag.IN;
  }
}
