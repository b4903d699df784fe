package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.PennTag;

/** Finds where clauses end. */
final class ClauseEnds {

  private ClauseEnds() {}

  /** The index behind the clause that begins at a token. */
  static int after(Syntax syntax, int start) {
    for (int i = start + 1; i < syntax.end(); i++) {
      boolean stops =
          isBreak(syntax, i)
              || syntax.is(i, Kind.OPENS_CLAUSE)
              || (syntax.isAny(i, ",") && !joinsNumbers(syntax, i))
              || (isAlternative(syntax, i) && (i > start + 1 || isThreat(syntax, i + 1)))
              || (syntax.isAny(i, "and", "but") && syntax.isFinite(i + 1));
      if (stops) {
        return i;
      }
    }
    return syntax.end();
  }

  /** A mark that no clause goes on behind. */
  static boolean isBreak(Syntax syntax, int i) {
    return syntax.isAny(i, ";", ":", ".", "?", "!", "\u2014", "\u2013", "--", "\"", "''")
        || (syntax.isAny(i, "-") && syntax.paragraph().token(i).spaceBefore());
  }

  private static boolean joinsNumbers(Syntax syntax, int i) {
    return syntax.tag(i - 1) == PennTag.CD && syntax.tag(i + 1) == PennTag.CD;
  }

  /** "or" before a verb: what follows otherwise. */
  static boolean isAlternative(Syntax syntax, int i) {
    if (!syntax.isAny(i, "or")) {
      return false;
    }
    PennTag next = syntax.tag(i + 1);
    return next == PennTag.VB
        || next == PennTag.VBP
        || isThreat(syntax, i + 1)
        || isEnd(syntax, i + 1)
        || isClause(syntax, i + 1);
  }

  /** "or close.", "or default." at the end of a clause, whatever the tagger takes the word for. */
  private static boolean isEnd(Syntax syntax, int i) {
    boolean ends =
        syntax.is(i, Kind.CLOSING) || syntax.is(i, Kind.EXPIRY) || syntax.is(i, Kind.PENALTY);
    return ends && (syntax.isMark(i + 1) || !syntax.isInside(i + 1));
  }

  /** "or it will lapse": a subject with its finite verb. */
  private static boolean isClause(Syntax syntax, int i) {
    NounPhrase subject = syntax.base(i);
    return subject != null && subject.first() == i && syntax.isFinite(subject.baseEnd());
  }

  /** What stands behind "or" where it is bad for whoever does not do it. */
  static boolean isThreat(Syntax syntax, int i) {
    return syntax.is(i, Kind.THREAT);
  }
}
