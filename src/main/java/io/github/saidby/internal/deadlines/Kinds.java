package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.Bound.Cue;
import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.DeadlineKind;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Tells what kind of event is due. */
final class Kinds {

  private Kinds() {}

  static DeadlineKind of(Syntax syntax, Bound bound, @Nullable Due due) {
    if (due == null || bound.cue() == Cue.NOUN || namesDeadline(syntax, bound)) {
      return DeadlineKind.OBLIGATION;
    }
    if (bound.cue() == Cue.ALLOWANCE
        || syntax.isAny(bound.first() - 1, "due")
        || syntax.isAny(due.end(), "due")) {
      return DeadlineKind.OBLIGATION;
    }
    boolean closes =
        bound.cue() == Cue.ENDING
            && due.actor() == null
            && !due.verb().infinitive()
            && !says(syntax, due, Kind.OBLIGATION);
    int main = due.verb().main();
    boolean goal = due.verb().infinitive() && syntax.tag(main + 1) == PennTag.DT;
    boolean ends =
        (syntax.expires(main) || Endings.isUp(syntax, main + 1)) && due.actor() == null && !goal;
    if (ends
        || isRunning(syntax, bound, due)
        || (closes && syntax.is(due.verb().main(), Kind.CLOSING))) {
      return DeadlineKind.EXPIRY;
    }
    if ((says(syntax, due, Kind.OBLIGATION) && !isHopedFor(syntax, due))
        || isOfThoseWhoFail(syntax, due)
        || syntax.isAny(Reports.clauseFirst(due) - 1, "either")
        || isOrdered(syntax, due)
        || isAsked(syntax, due)
        || isHaveTo(syntax, due)
        || isOrder(syntax, due)
        || isOnCondition(syntax, bound, due)) {
      return DeadlineKind.OBLIGATION;
    }
    boolean projected =
        says(syntax, due, Kind.PROJECTION)
            || Reports.isForecast(syntax, due)
            || syntax.is(Reports.reportOf(syntax, due), Kind.PROJECTION)
            || Reports.isForecastBehind(syntax, Math.max(due.end(), bound.end()));
    boolean expected = says(syntax, due, Kind.EXPECTATION) || isHopedFor(syntax, due);
    boolean would = saysWould(syntax, due);
    boolean amount = due.actor() == null && syntax.is(due.verb().main(), Kind.GROWTH);
    boolean set = syntax.isAny(due.verb().first() - 1, "set", "bound");
    if (projected
        || (amount && (expected || would || set))
        || (would
            && !Reports.isReported(syntax, due)
            && !Backshifts.isCredited(syntax, Math.max(due.end(), bound.end()))
            && !Statuses.isUnderBill(syntax, due))) {
      return DeadlineKind.PROJECTION;
    }
    return expected || Reports.isThatExpected(syntax, due)
        ? DeadlineKind.EXPECTATION
        : DeadlineKind.PLAN;
  }

  /** "her contract runs until 2031", "the visa is valid until June": it ends then. */
  private static boolean isRunning(Syntax syntax, Bound bound, Due due) {
    NounPhrase what = due.subject();
    int main = due.verb().main();
    boolean valid = Verb.isBe(syntax, main) && syntax.isAny(main + 1, "valid", "good");
    return bound.lasts()
        && what != null
        && syntax.is(what.head(), Kind.TENURE)
        && due.verb().modal() < 0
        && !due.verb().negated()
        && !due.verb().infinitive()
        && (syntax.lasts(main) || valid);
  }

  /** "ahead of the June 9 deadline". */
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
        || due.licences().stream().anyMatch(i -> syntax.is(i, kind) && !isSchedule(syntax, due, i));
  }

  /** "work is due to start": it is only planned. */
  private static boolean isSchedule(Syntax syntax, Due due, int licence) {
    return syntax.isAny(licence, "due") && due.verb().infinitive();
  }

  /** "the hall should be ready": hoped for, and nobody's duty. */
  private static boolean isHopedFor(Syntax syntax, Due due) {
    Verb verb = due.verb();
    return syntax.isAny(verb.modal(), "should")
        && Verb.isBe(syntax, verb.main())
        && due.actor() == null;
  }

  /** "if they collect them within a year": what has to be done for something else. */
  private static boolean isOnCondition(Syntax syntax, Bound bound, Due due) {
    int opener = Reports.opener(syntax, due);
    int word = syntax.isAny(opener, "that") ? opener - 1 : opener;
    if (syntax.isAny(opener, "without") || syntax.isAny(word, "provided", "providing")) {
      return true;
    }
    boolean hangs = due.licences().isEmpty() && Judge.isCondition(syntax, due);
    boolean then = syntax.isAny(Reports.opener(syntax, due), "unless") || due.verb().negated();
    return hangs && (then || isOfNone(syntax, due) || !Judge.runsFromNow(bound));
  }

  /** "urged the ministry to", "wants the bank to": somebody else is to do it. */
  static boolean isAsked(Syntax syntax, Due due) {
    int governor = due.governor().main();
    NounPhrase told = due.subject();
    boolean asks = syntax.is(governor, Kind.PROPOSAL) || syntax.is(governor, Kind.WISH);
    if (isWishedDone(syntax, due)) {
      return true;
    }
    boolean noun = !due.licences().isEmpty() && syntax.isNoun(due.licences().get(0));
    boolean other =
        told == null ? due.first() > governor : due.governor().passive() || told.first() > governor;
    return asks && !noun && due.verb().infinitive() && other;
  }

  /** "wants the rule scrapped": others have to do it. */
  static boolean isWishedDone(Syntax syntax, Due due) {
    return due.isProspect()
        && syntax.is(due.verb().main(), Kind.WISH)
        && syntax.tag(due.end() - 1) == PennTag.VBN
        && syntax.isNoun(due.end() - 2);
  }

  /** "ordered that the files be released". */
  private static boolean isOrdered(Syntax syntax, Due due) {
    int report = Reports.reportOf(syntax, due);
    return syntax.is(report, Kind.OBLIGATION) && syntax.is(report, Kind.PROSPECT);
  }

  /** "breeders who fail to", "failure to": what has to be done, as something follows otherwise. */
  private static boolean isOfThoseWhoFail(Syntax syntax, Due due) {
    boolean who = syntax.isAny(due.governor().first() - 1, "who", "that", "which");
    if ((who || isUndone(syntax, due)) && due.verb().negated() && due.verb().modal() < 0) {
      return true;
    }
    boolean noun = due.governor().main() == due.verb().main();
    boolean condition = Judge.isCondition(syntax, due);
    return (who || noun || condition)
        && !due.governor().isPast()
        && Polarities.isFailing(syntax, due);
  }

  /** "[firms] not signed up": a participle of its own. */
  static boolean isUndone(Syntax syntax, Due due) {
    Verb verb = due.verb();
    boolean bare = verb.first() == verb.main() && verb.tag() == PennTag.VBN;
    return bare && verb.negated();
  }

  /** "File by 15 April". */
  private static boolean isOrder(Syntax syntax, Due due) {
    int verb = due.verb().main();
    return due.subject() == null
        && verb == due.verb().first()
        && syntax.tag(verb) == PennTag.VB
        && syntax.is(verb, Kind.DEED)
        && (!syntax.isInside(verb - 1)
            || syntax.isMark(verb - 1)
            || syntax.isAny(verb - 1, "please"));
  }

  private static boolean isOfNone(Syntax syntax, Due due) {
    return Polarities.isNone(syntax, Reports.clauseFirst(due));
  }

  /** "has to", "have got to". */
  static boolean isHaveTo(Syntax syntax, Due due) {
    int to = due.verb().first();
    if (due.actor() != null && due.verb().infinitive() && Chain.isUpTo(syntax, due.actor())) {
      return true;
    }
    return due.verb().infinitive() && syntax.isAny(to - 1, "has", "have", "had", "having", "'ve");
  }

  private static boolean saysWould(Syntax syntax, Due due) {
    return due.licences().stream().anyMatch(i -> syntax.isAny(i, "would", "'d"));
  }
}
