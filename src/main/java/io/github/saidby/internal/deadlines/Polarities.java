package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.DeadlineStatus;
import io.github.saidby.model.Polarity;
import org.jspecify.annotations.Nullable;

/** Tells whether something is to happen by its bound, or is not. */
final class Polarities {

  private Polarities() {}

  static Polarity of(Syntax syntax, Bound bound, @Nullable Due due, DeadlineStatus status) {
    boolean negated =
        due != null
            && (isOfNobody(syntax, due)
                || isNothing(syntax, due)
                || isRefusal(syntax, due.verb())
                || hasNoPlan(syntax, due)
                || isFailing(syntax, due)
                || isMissedGoal(syntax, due)
                || isUnmetGoal(syntax, bound, due)
                || (syntax.is(due.verb().main(), Kind.MISS)
                    && !due.verb().negated()
                    && status != DeadlineStatus.EXTENDED)
                || isDoubtedClause(syntax, due)
                || (due.verb().negated() ^ isDoubted(syntax, due))
                || (due.verb().infinitive() && due.governor().negated()));
    boolean not = status == DeadlineStatus.MISSED || status == DeadlineStatus.DENIED;
    return negated || not || isRuledOut(syntax, bound, due) ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  /** "has ruled out talks until": it is not to be before then. */
  static boolean isRefusal(Syntax syntax, Verb verb) {
    return isRuling(syntax, verb) || (verb.isPast() && syntax.is(verb.main(), Kind.DENY));
  }

  /** "ruled out". */
  static boolean isRuling(Syntax syntax, Verb verb) {
    return syntax.isAny(verb.main() + 1, "out") && syntax.is(verb.main(), Kind.RULE_OUT);
  }

  /** "those who fail to pay", "failure to pay"; "did not fail to pay" is left to the verb. */
  static boolean isFailing(Syntax syntax, Due due) {
    return due.verb().infinitive()
        && !due.governor().negated()
        && due.licences().stream().anyMatch(i -> syntax.is(i, Kind.FAIL));
  }

  /** "will miss its target of planting": what the target asks for will not be. */
  private static boolean isMissedGoal(Syntax syntax, Due due) {
    return !due.governor().negated()
        && !due.licences().isEmpty()
        && syntax.isNoun(due.licences().get(0))
        && due.licences().stream().anyMatch(i -> syntax.is(i, Kind.MISS));
  }

  /** "The pledge to plant them by 2030 will not be met". */
  private static boolean isUnmetGoal(Syntax syntax, Bound bound, Due due) {
    boolean goal = !due.licences().isEmpty() && syntax.isNoun(due.licences().get(0));
    for (int i = bound.end(); goal && i < syntax.end() && !syntax.isMark(i); i++) {
      Verb verb = Verb.of(syntax, i);
      boolean told = verb.passive() && verb.modal() >= 0;
      if (told && (syntax.is(i, Kind.MEET) || syntax.is(i, Kind.MISS))) {
        return verb.negated() == syntax.is(i, Kind.MEET);
      }
    }
    return false;
  }

  /** "have no plans to". */
  private static boolean hasNoPlan(Syntax syntax, Due due) {
    return due.licences().stream().anyMatch(i -> syntax.isNoun(i) && syntax.isAny(i - 1, "no"));
  }

  /** "It is unlikely that", "do not expect that". */
  private static boolean isDoubtedClause(Syntax syntax, Due due) {
    int report = Reports.reportOf(syntax, due);
    int that = Reports.opener(syntax, due);
    boolean unlikely = report >= 0 && syntax.is(that - 1, Kind.DOUBT);
    boolean expects = report >= 0 && syntax.is(report, Kind.EXPECTATION);
    return unlikely || (expects && Verb.of(syntax, report).negated());
  }

  /** "none of the votes will be counted". */
  static boolean isOfNobody(Syntax syntax, Due due) {
    NounPhrase above = Subjects.nearest(syntax, due.governor());
    return isNobody(syntax, due.subject()) || isNobody(syntax, above);
  }

  static boolean isNone(Syntax syntax, int i) {
    return syntax.isAny(i, "no", "none", "nobody", "neither", "nothing");
  }

  /** "there is no deal". */
  static boolean isNothing(Syntax syntax, Due due) {
    int be = due.verb().main();
    boolean bounds = syntax.isAny(be + 2, "later", "more", "less", "fewer");
    return Verb.isBe(syntax, be) && syntax.isAny(be + 1, "no") && !bounds;
  }

  private static boolean isNobody(Syntax syntax, @Nullable NounPhrase phrase) {
    return phrase != null && isNone(syntax, phrase.first());
  }

  /** "is unlikely to", "without paying". */
  private static boolean isDoubted(Syntax syntax, Due due) {
    int before = due.verb().first() - 1;
    return syntax.isAny(before, "without")
        || syntax.is(before, Kind.DOUBT)
        || syntax.is(before, Kind.UNABLE);
  }

  /** "a ruling is unlikely before", "not before". */
  private static boolean isRuledOut(Syntax syntax, Bound bound, @Nullable Due due) {
    int before = bound.first() - 1;
    return syntax.is(before, Kind.DOUBT) || (due != null && syntax.isAny(before, "not"));
  }
}
