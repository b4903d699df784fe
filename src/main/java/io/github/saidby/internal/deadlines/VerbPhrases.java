package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.PennTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the verb phrase that a bound closes, and whose it is: "must pay [the fine] by Friday". */
final class VerbPhrases {

  private final Subjects subjects;
  private final Agents agents;
  private final Prospects prospects;

  VerbPhrases(Subjects subjects, Agents agents) {
    this.subjects = subjects;
    this.agents = agents;
    this.prospects = new Prospects(subjects);
  }

  private static int trimmed(Syntax syntax, int end) {
    int at = syntax.isAny(end, "to") ? NewTimes.beforeOld(syntax, end - 1) + 1 : end;
    while (at > syntax.first() && (syntax.isMark(at - 1) || syntax.is(at - 1, Kind.BETWEEN))) {
      at--;
    }
    return at;
  }

  /**
   * The verb phrase of a verb up to a bound.
   *
   * @param nearest the index of the verb before the bound
   * @param bound where the bound begins
   */
  Due before(Syntax syntax, int nearest, int bound) {
    int behind = trimmed(syntax, bound);
    int main = nearest;
    int end = behind;
    Verb verb = Governors.group(syntax, main);
    while (isObjectClause(syntax, verb)) {
      int above = Governors.before(syntax, verb.first());
      boolean set = syntax.is(above, Kind.CONTROL) || syntax.is(above, Kind.PROSPECT);
      if (above >= 0 && set) {
        return objectClause(syntax, verb, above, end);
      }
      int comma = verb.first() - 1;
      NounPhrase object = syntax.base(syntax.isAny(comma, ",") ? comma - 1 : comma);
      if (object != null && (above < 0 || syntax.is(object.head(), Kind.THING))) {
        return new Due(object.first(), end, verb, verb, List.of(), object, null);
      }
      if (above < 0) {
        return new Due(main, end, verb, verb, List.of(), null, null);
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
    NounPhrase gapped = Governors.gapped(syntax, main);
    if (gapped != null) {
      int first = JoinedVerbs.firstOfGapped(syntax, verb, gapped, subjects.before(syntax, verb));
      return new Due(first, end, verb, verb, List.of(verb.modal()), gapped, null);
    }
    int last = methodFree(syntax, main, end);
    Chain chain = Chain.from(syntax, verb);
    NounPhrase about = Governors.absolute(syntax, main);
    if (about != null) {
      return new Due(about.first(), last, verb, chain.governor(), chain.licences(), about, null);
    }
    int object = prospects.objectOf(syntax, verb);
    if (object > main && object < last) {
      NounPhrase subject = subjects.before(syntax, verb);
      boolean own =
          syntax.is(main, Kind.PLAN) || syntax.is(main, Kind.WISH) || !isSetForOthers(syntax, main);
      boolean acts = own && subject != null && agents.canAct(syntax, subject);
      Due due = new Due(object, last, verb, verb, chain.licences(), subject, null);
      return acts && !Kinds.isWishedDone(syntax, due) ? due.by(subject) : due;
    }
    NounPhrase subject = subject(syntax, chain);
    boolean thing =
        subject != null
            && Subjects.isOfThing(syntax, chain.governor())
            && !isOfBody(syntax, verb, chain, subject);
    boolean agent =
        subject != null
            && (thing
                ? agents.does(syntax, subject, verb, chain.licences())
                : agents.acts(syntax, subject, verb, chain.licences()));
    boolean grows = syntax.is(main, Kind.GROWTH) && isForeseen(syntax, chain.governor());
    NounPhrase whom = chain.object();
    boolean asked = syntax.is(chain.governor().main(), Kind.PROPOSAL);
    boolean told = whom != null && (whom.isPronoun() || asked) && !verb.passive();
    boolean acts = (agent || told) && !grows;
    NounPhrase doer = acts ? subject : agents.behindBy(syntax, verb, last);
    int start = verb.passive() ? verb.first() : chain.start();
    start = start == main ? JoinedVerbs.first(syntax, verb) : start;
    start = syntax.isAny(verb.first() - 1, "there") ? verb.first() - 1 : start;
    boolean whole =
        subject != null
            && !acts
            && subject.first() < start
            && isWhole(syntax, subject.end(), start)
            && chain.licences().stream().noneMatch(i -> isWhose(syntax, i))
            && !isGoal(syntax, verb, subject)
            && !isJudged(syntax, subject, main)
            && isSaidOf(syntax, verb, chain.governor());
    if (!whole || subject == null) {
      int first = Math.min(start, last - 1);
      return new Due(first, last, verb, chain.governor(), chain.licences(), subject, doer);
    }
    boolean only = isOnlyExpected(syntax, verb, end);
    int close = only ? Math.max(subject.first() + 1, Math.min(subject.end(), end)) : last;
    NounPhrase owner =
        only && syntax.isAny(end - 1, "due") ? syntax.phrases().possessor(subject) : doer;
    return new Due(
        subject.first(), close, verb, chain.governor(), chain.licences(), subject, owner);
  }

  /** "The government, which had hoped to pass it": what has a plan and can act is what is meant. */
  private boolean isOfBody(Syntax syntax, Verb verb, Chain chain, NounPhrase subject) {
    boolean plans = chain.licences().stream().anyMatch(i -> syntax.is(i, Kind.PLAN));
    return plans
        && verb.infinitive()
        && syntax.isAny(chain.governor().first() - 2, ",")
        && agents.canAct(syntax, subject);
  }

  /** "Turnout is forecast to top": what is only foreseen to grow does nothing for it. */
  private static boolean isForeseen(Syntax syntax, Verb governor) {
    return governor.passive() && syntax.is(governor.main(), Kind.PROJECTION);
  }

  /**
   * "It is vital to finish the wall": the infinitive alone is due; "impossible to cross" is told
   * whole.
   */
  private static boolean isJudged(Syntax syntax, NounPhrase subject, int main) {
    return Agents.isJudged(syntax, subject, main)
        && (!syntax.is(main - 2, Kind.UNABLE) || Agents.hasObject(syntax, main));
  }

  /** "The aim is to sign": the infinitive alone is due. */
  private static boolean isGoal(Syntax syntax, Verb verb, NounPhrase subject) {
    boolean plan = syntax.is(subject.head(), Kind.PLAN) && !syntax.is(subject.head(), Kind.THING);
    return plan && verb.infinitive() && !verb.passive() && Verb.isBe(syntax, verb.first() - 1);
  }

  /**
   * A noun that the verb hangs on and that is somebody's: "its plan to", but not "on course to".
   */
  private static boolean isWhose(Syntax syntax, int licence) {
    return syntax.isNoun(licence) && !syntax.isAny(licence - 1, "on");
  }

  /** No other verb of the subject stands between: "tickets go on sale now and must be sold". */
  private static boolean isWhole(Syntax syntax, int from, int to) {
    boolean finite = false;
    for (int i = from; i < to; i++) {
      if (syntax.isAny(i, ";", ":") || (finite && syntax.isAny(i, "and", "but", "or"))) {
        return false;
      }
      boolean relative = syntax.tag(from) == PennTag.WDT || syntax.tag(from) == PennTag.WP;
      finite |= syntax.isFinite(i) && !relative && syntax.tag(i) != PennTag.MD;
    }
    return true;
  }

  /**
   * Whose plan it is, who is told to, or the subject of the verb at the top; "the plan to open it
   * was scrapped" tells nobody.
   */
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
    NounPhrase subject = subjects.before(syntax, chain.governor());
    boolean plan = subject != null && chain.licences().contains(subject.head());
    return plan ? null : subject;
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
    int now = syntax.isAny(end, "now") ? end : end - 1;
    boolean fromNow = syntax.isAny(now, "now") && syntax.isAny(now - 1, "from");
    return fromNow && now - 1 > main ? now - 1 : end;
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
    boolean light = syntax.is(last, Kind.HAPPEN) && verb.infinitive();
    boolean told =
        (syntax.is(last, Kind.EXPECTATION)
                || syntax.is(last, Kind.PROJECTION)
                || syntax.is(last, Kind.SCHEDULE)
                || syntax.isAny(last, "due", "back"))
            && Verb.isAuxiliary(syntax, last - 1)
            && !syntax.isAny(verb.modal(), "must", "shall", "should")
            && !verb.infinitive();
    return light || told;
  }
}
