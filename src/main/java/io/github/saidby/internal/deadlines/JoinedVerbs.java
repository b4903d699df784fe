package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that share one bound: "must <b>table the accounts and explain the gap</b> by Friday". Where
 * a time, a clause or a second subject stands between, the bound belongs to the last one alone; so
 * it does where that one tells how long something lasts: "avoid the town and stay home until May".
 */
final class JoinedVerbs {

  private JoinedVerbs() {}

  /**
   * Where the first of the verbs begins that a verb is joined to and that has its auxiliaries; the
   * verb itself where it is joined to none.
   */
  static int first(Syntax syntax, Verb verb) {
    int main = verb.main();
    boolean lasts = syntax.is(main, Kind.LAST);
    if (syntax.tag(main) != PennTag.VB || main - verb.first() < 2 || lasts) {
      return main;
    }
    int joiner = syntax.isAny(main - 1, "then") ? main - 2 : main - 1;
    if (!syntax.isAny(joiner, "and", "or")) {
      return main;
    }
    boolean parted = syntax.isAny(joiner - 1, ",");
    int end = parted ? joiner - 1 : joiner;
    int found = main;
    for (int i = end - 1; i > verb.first() && !ends(syntax, i); i--) {
      if (syntax.tag(i) == PennTag.VB) {
        boolean listed = syntax.isAny(i - 1, ",");
        boolean shares = Verb.of(syntax, i).first() == verb.first();
        if (!listed && !shares) {
          break;
        }
        parted &= !listed;
        found = i;
        if (shares) {
          return parted ? main : found;
        }
      }
    }
    return main;
  }

  /** "The firm will be wound up and its assets sold": both clauses, where no time parts them. */
  static int firstOfGapped(
      Syntax syntax, Verb verb, NounPhrase gapped, @Nullable NounPhrase subject) {
    if (subject == null || subject.first() >= verb.modal()) {
      return gapped.first();
    }
    for (int i = gapped.first() - 1; i > verb.modal(); i--) {
      if (ends(syntax, i)) {
        return gapped.first();
      }
    }
    return subject.first();
  }

  /** What belongs to the nearer verb alone stands between: a time, a clause, another verb. */
  private static boolean ends(Syntax syntax, int i) {
    return syntax.timeAt(i) != null
        || syntax.isFinite(i)
        || syntax.isSubordinator(i)
        || syntax.is(i, Kind.OPENS_CLAUSE)
        || ClauseEnds.isBreak(syntax, i)
        || syntax.isAny(i, "before", "until", "till", "immediately");
  }
}
