package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.PennTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the clause or verb phrase that a bound belongs to, and who is to do it. */
final class DueFinder {

  private final Subjects subjects = new Subjects();
  private final Allowances allowances = new Allowances(subjects);

  /** What is due, or null where no verb governs the bound. */
  @Nullable Due find(Syntax syntax, Bound bound) {
    return switch (bound.cue()) {
      case NOUN -> allowances.behindNoun(syntax, bound);
      case ALLOWANCE -> allowances.behindTime(syntax, bound);
      case LATER -> behind(syntax, bound.end() + 1);
      default -> around(syntax, bound);
    };
  }

  private @Nullable Due around(Syntax syntax, Bound bound) {
    Due adjective = dueNoun(syntax, bound);
    if (adjective != null) {
      return adjective;
    }
    if (bound.cue() == Bound.Cue.ENDING && Governors.before(syntax, bound.first()) < 0) {
      return ending(syntax, bound);
    }
    if (opensClause(syntax, bound)) {
      return behind(syntax, bound.end());
    }
    int verb = Governors.before(syntax, bound.first());
    if (verb >= 0) {
      return before(syntax, verb, trimmed(syntax, bound.first()));
    }
    Due behind = startsClause(syntax, bound.end()) ? behind(syntax, bound.end()) : null;
    NounPhrase base = syntax.base(bound.first() - 1);
    return behind == null || base == null || base.baseEnd() != bound.first()
        ? behind
        : ofNoun(syntax, bound, behind);
  }

  /** "Three degrees of warming by 2100 would": the noun before the bound is due. */
  private static Due ofNoun(Syntax syntax, Bound bound, Due behind) {
    int first = syntax.first();
    while (first < bound.first() - 1 && syntax.base(first) == null) {
      first++;
    }
    return new Due(
        first, bound.first(), behind.verb(), behind.governor(), behind.licences(), null, null);
  }

  /** "the payments due on Friday are": the noun before "due". */
  private static @Nullable Due dueNoun(Syntax syntax, Bound bound) {
    int due = bound.first() - 1;
    int end = syntax.isAny(due - 1, ",") ? due - 1 : due;
    NounPhrase base = syntax.base(end - 1);
    boolean hangs = syntax.isAny(due, "due", "expiring") || isReduced(syntax, due);
    if (!hangs || base == null || base.baseEnd() != end || base.isPronoun()) {
      return null;
    }
    Verb verb = Verb.of(syntax, due);
    NounPhrase owner = syntax.phrases().possessor(base);
    return new Due(base.first(), end, verb, verb, List.of(due), base, owner);
  }

  /** "Entries close on Friday": a verb of ending that taggers take for another word. */
  private static Due ending(Syntax syntax, Bound bound) {
    Verb verb = Verb.of(syntax, bound.first() - 1);
    NounPhrase subject = Subjects.nearest(syntax, verb);
    int first = subject == null ? verb.first() : Math.min(subject.first(), verb.first());
    return new Due(first, bound.first(), verb, verb, List.of(), subject, null);
  }

  /** "a ruling expected by June": a participle behind its noun. */
  private static boolean isReduced(Syntax syntax, int i) {
    PennTag tag = syntax.tag(i);
    boolean told =
        syntax.is(i, Kind.EXPECTATION) || syntax.is(i, Kind.SCHEDULE) || syntax.is(i, Kind.PLAN);
    return told && tag == PennTag.VBN && syntax.isNoun(i - 1);
  }

  /** "By 2050, demand would rise": the bound stands before its clause. */
  private static boolean opensClause(Syntax syntax, Bound bound) {
    int before = bound.first() - 1;
    while (syntax.isAdverb(before)) {
      before--;
    }
    boolean start =
        before < syntax.first()
            || syntax.isAny(before, "that", "and", "but")
            || syntax.isMark(before);
    boolean clause = syntax.isAny(bound.end(), ",") || syntax.tag(bound.end()) == PennTag.PRP;
    boolean reported = clause && isReport(syntax, before);
    if (syntax.isAny(before, "which", "who")) {
      return hasFinite(syntax, bound.end());
    }
    boolean inserted = start && before >= syntax.first() && !startsClause(syntax, bound.end());
    return (start || reported) && !inserted && hasFinite(syntax, bound.end());
  }

  /** "They estimated by 2050, demand would rise". */
  private static boolean isReport(Syntax syntax, int i) {
    return syntax.isFinite(i)
        && (Governors.isAttitude(syntax, i) || syntax.isAny(i, "said", "says", "say"));
  }

  /** Whether a subject, or a comma and one, follows: ", before Friday, said" has none. */
  private static boolean startsClause(Syntax syntax, int end) {
    int at = syntax.isAny(end, ",") ? end + 1 : end;
    return syntax.base(at) != null
        || syntax.tag(at) == PennTag.EX
        || syntax.isFinite(at)
        || syntax.isAdverb(at);
  }

  private static boolean hasFinite(Syntax syntax, int from) {
    for (int i = from; i < syntax.end(); i++) {
      if (syntax.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  private static int trimmed(Syntax syntax, int end) {
    int at = end;
    while (at > syntax.first()
        && (syntax.isMark(at - 1)
            || syntax.isAny(
                at - 1,
                "right",
                "just",
                "only",
                "not",
                "possibly",
                "even",
                "at",
                "least",
                "either",
                "well",
                "from",
                "now",
                "unless",
                "or",
                "and",
                "if"))) {
      at--;
    }
    return at;
  }

  private Due before(Syntax syntax, int nearest, int behind) {
    int main = nearest;
    int end = behind;
    Verb verb = Governors.group(syntax, main);
    while (isObjectClause(syntax, verb)) {
      int above = Governors.before(syntax, verb.first());
      if (above < 0) {
        return new Due(main, end, verb, verb, List.of(), null, null);
      }
      if (syntax.is(above, Kind.CONTROL) || syntax.is(above, Kind.PROSPECT)) {
        return objectClause(syntax, verb, above, end);
      }
      main = above;
      end = trimmed(syntax, verb.first());
      verb = Governors.group(syntax, main);
    }
    return verbPhrase(syntax, verb, end);
  }

  /** "the target to be reached": the passive infinitive belongs to the object of the verb above. */
  private static boolean isObjectClause(Syntax syntax, Verb verb) {
    int at = verb.first() - 1;
    PennTag noun = syntax.tag(syntax.isAny(at, ",") ? at - 1 : at);
    return verb.infinitive() && verb.passive() && (noun == PennTag.NN || noun == PennTag.NNS);
  }

  /** "called for the wage to be raised": what is asked for is the whole clause. */
  private static Due objectClause(Syntax syntax, Verb verb, int above, int end) {
    int first = verb.first();
    for (NounPhrase base : syntax.between(above + 1, verb.first())) {
      first = Math.min(first, base.first());
    }
    Verb governor = Governors.group(syntax, above);
    return new Due(first, end, verb, governor, List.of(above), null, null);
  }

  private Due verbPhrase(Syntax syntax, Verb verb, int end) {
    int main = verb.main();
    int last = methodFree(syntax, main, end);
    Chain chain = Chain.from(syntax, verb);
    int object = prospect(syntax, verb);
    if (object > main && object < last) {
      NounPhrase subject = subjects.before(syntax, verb);
      boolean own =
          syntax.is(main, Kind.PLAN) || syntax.is(main, Kind.WISH) || !isSetForOthers(syntax, main);
      boolean acts = own && subject != null && subjects.canAct(syntax, subject);
      return new Due(object, last, verb, verb, chain.licences(), subject, acts ? subject : null);
    }
    NounPhrase subject = subject(syntax, chain);
    boolean agent =
        subject != null
            && ((subjects.canAct(syntax, subject) && !Subjects.isOfThing(syntax, chain.governor()))
                || Subjects.does(syntax, subject, main));
    boolean grows = syntax.is(main, Kind.GROWTH) && isForeseen(syntax, chain.governor());
    boolean acts = agent && !verb.passive() && !grows;
    int start = verb.passive() ? verb.first() : chain.start();
    boolean whole =
        subject != null
            && !acts
            && subject.first() < start
            && isWhole(syntax, subject.end(), start)
            && chain.licences().stream().noneMatch(syntax::isNoun)
            && !isGoal(syntax, verb, subject)
            && isSaidOf(syntax, verb, chain.governor());
    if (!whole || subject == null) {
      int first = Math.min(start, last - 1);
      return new Due(
          first, last, verb, chain.governor(), chain.licences(), subject, acts ? subject : null);
    }
    boolean only = isOnlyExpected(syntax, verb, end);
    int close = only ? Math.max(subject.first() + 1, Math.min(subject.end(), end)) : last;
    NounPhrase owner =
        only && syntax.isAny(end - 1, "due") ? syntax.phrases().possessor(subject) : null;
    return new Due(
        subject.first(), close, verb, chain.governor(), chain.licences(), subject, owner);
  }

  /** "Turnout is forecast to top": what is only foreseen to grow does nothing for it. */
  private static boolean isForeseen(Syntax syntax, Verb governor) {
    return governor.passive() && syntax.is(governor.main(), Kind.PROJECTION);
  }

  /** "The aim is to sign": the infinitive alone is due. */
  private static boolean isGoal(Syntax syntax, Verb verb, NounPhrase subject) {
    boolean plan = syntax.is(subject.head(), Kind.PLAN) && !syntax.is(subject.head(), Kind.THING);
    return plan && verb.infinitive() && Verb.isBe(syntax, verb.first() - 1);
  }

  private static boolean isWhole(Syntax syntax, int from, int to) {
    for (int i = from; i < to; i++) {
      if (syntax.isAny(i, ";", ":")) {
        return false;
      }
    }
    return true;
  }

  /** Whose plan it is, who is told to, or the subject of the verb at the top. */
  private @Nullable NounPhrase subject(Syntax syntax, Chain chain) {
    if (chain.object() != null) {
      return chain.object();
    }
    for (int licence : chain.licences()) {
      NounPhrase base = syntax.isNoun(licence) ? syntax.base(licence) : null;
      NounPhrase owner = base == null ? null : syntax.phrases().possessor(base);
      if (owner != null && syntax.tag(owner.head()) != PennTag.PRPS) {
        return owner;
      }
    }
    return subjects.before(syntax, chain.governor());
  }

  /** "ordered a recount by Friday": somebody else has to do it. */
  private static boolean isSetForOthers(Syntax syntax, int verb) {
    return syntax.is(verb, Kind.OBLIGATION)
        || syntax.is(verb, Kind.PROPOSAL)
        || syntax.is(verb, Kind.CONTROL)
        || syntax.is(verb, Kind.PROJECTION);
  }

  /** Up to "by leaving their address", which tells how and not what. */
  private static int methodFree(Syntax syntax, int main, int end) {
    for (int i = main + 2; i < end - 1; i++) {
      if (syntax.isAny(i, "by") && syntax.tag(i + 1) == PennTag.VBG) {
        return i;
      }
    }
    boolean fromNow = syntax.isAny(end - 1, "now") && syntax.isAny(end - 2, "from");
    return fromNow && end - 2 > main ? end - 2 : end;
  }

  /**
   * Where the object begins that is due, whenever it was ordered: "ordered a review by Friday",
   * "called for a vote by Friday"; -1 where the verb has none.
   */
  private static int prospect(Syntax syntax, Verb verb) {
    int next = verb.main() + 1;
    if (verb.passive() || verb.infinitive()) {
      return -1;
    }
    if (syntax.is(verb.main(), Kind.PROPOSAL) && syntax.isAny(next, "for")) {
      return next + 1;
    }
    PennTag tag = syntax.tag(next);
    boolean object = tag != PennTag.IN && tag != PennTag.VBG && tag != PennTag.TO;
    return object && syntax.is(verb.main(), Kind.PROSPECT) ? next : -1;
  }

  /**
   * A subject that cannot act belongs to what is due, unless an infinitive only tells a purpose.
   */
  private static boolean isSaidOf(Syntax syntax, Verb verb, Verb governor) {
    return !verb.infinitive()
        || Governors.isAttitude(syntax, governor.main())
        || Verb.isAuxiliary(syntax, governor.main());
  }

  /** "is due", "is expected", "is expected to happen": the subject alone is due. */
  private static boolean isOnlyExpected(Syntax syntax, Verb verb, int end) {
    int last = end - 1;
    boolean light = syntax.isAny(last, "happen", "come", "occur") && verb.infinitive();
    boolean told =
        (syntax.is(last, Kind.EXPECTATION)
                || syntax.is(last, Kind.PROJECTION)
                || syntax.is(last, Kind.SCHEDULE)
                || syntax.isAny(last, "due", "back"))
            && Verb.isAuxiliary(syntax, last - 1)
            && !verb.infinitive();
    return light || told;
  }

  /** The clause that begins behind a bound. */
  private @Nullable Due behind(Syntax syntax, int from) {
    int start = from;
    while (syntax.isMark(start)) {
      start++;
    }
    int end = start < syntax.end() ? ClauseEnds.after(syntax, start) : start;
    for (int i = start; i < end; i++) {
      if (syntax.isFinite(i)) {
        int main = mainVerb(syntax, i, end);
        Verb verb = Governors.group(syntax, main);
        Chain chain = Chain.from(syntax, verb);
        NounPhrase subject = subjects.before(syntax, chain.governor());
        NounPhrase about = subject != null && subject.first() >= start ? subject : null;
        boolean acts =
            about != null
                && !verb.passive()
                && (subjects.canAct(syntax, about) || Subjects.does(syntax, about, main));
        return new Due(
            acts ? main : start,
            end,
            verb,
            chain.governor(),
            chain.licences(),
            about,
            acts ? about : null);
      }
    }
    return null;
  }

  /** The last verb of the group that begins with a finite one: "is expected to be finished". */
  private static int mainVerb(Syntax syntax, int finite, int end) {
    int main = finite;
    for (int i = finite + 1; i < end; i++) {
      PennTag tag = syntax.tag(i);
      boolean verb = tag == PennTag.VB || tag == PennTag.VBN || tag == PennTag.VBG;
      boolean adjective = tag == PennTag.JJ && Governors.isAttitude(syntax, i);
      boolean between =
          adjective || syntax.isAdverb(i) || (syntax.isInfinitive(i) && isLight(syntax, i - 1));
      if (!verb && !between) {
        break;
      }
      main = verb ? i : main;
    }
    return main;
  }

  private static boolean isLight(Syntax syntax, int i) {
    return Governors.isAttitude(syntax, i) || Verb.isAuxiliary(syntax, i);
  }

  /** Who is to do what is due. */
  @Nullable NounPhrase who(Syntax syntax, Bound bound, @Nullable Due due) {
    NounPhrase actor = due == null ? whoFaces(syntax, bound) : due.actor();
    return actor == null ? null : subjects.resolved(syntax, actor);
  }

  /** Whom a deadline binds of which nothing is said to be due. */
  private @Nullable NounPhrase whoFaces(Syntax syntax, Bound bound) {
    return allowances.whoBefore(syntax, bound);
  }
}
