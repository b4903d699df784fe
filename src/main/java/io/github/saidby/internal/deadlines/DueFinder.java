package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Finds the clause or verb phrase that a bound belongs to, and who is to do it. */
final class DueFinder {

  private static final int DEEPEST = 4;

  private final DeadlineWords words;
  private final Governors governors;
  private final Subjects subjects = new Subjects();

  DueFinder(DeadlineWords words) {
    this.words = words;
    this.governors = new Governors(words);
  }

  /** What is due, or null where no verb governs the bound. */
  @Nullable Due find(Syntax syntax, Bound bound) {
    return switch (bound.cue()) {
      case NOUN -> behindNoun(syntax, bound);
      case ALLOWANCE -> allowed(syntax, bound);
      case LATER -> behind(syntax, bound.end() + 1);
      default -> around(syntax, bound);
    };
  }

  private @Nullable Due around(Syntax syntax, Bound bound) {
    if (grants(syntax, bound)) {
      return allowed(syntax, bound);
    }
    if (opensClause(syntax, bound)) {
      return behind(syntax, bound.end());
    }
    int verb = governors.before(syntax, bound.first());
    return verb < 0
        ? behind(syntax, bound.end())
        : before(syntax, verb, trimmed(syntax, bound.first()));
  }

  /** "have until Friday to": what is due stands behind the bound. */
  private static boolean grants(Syntax syntax, Bound bound) {
    return syntax.isAny(bound.first() - 1, "have", "has", "had", "given", "got")
        && isInfinitive(syntax, bound.end());
  }

  private static boolean isInfinitive(Syntax syntax, int i) {
    return syntax.isAny(i, "to") && syntax.tag(i + 1) == PennTag.VB;
  }

  /** "By 2050, demand would rise": the bound stands before its clause. */
  private static boolean opensClause(Syntax syntax, Bound bound) {
    int before = bound.first() - 1;
    boolean start =
        before < syntax.first()
            || syntax.isAny(before, "that", "and", "but")
            || syntax.isMark(before);
    boolean clause = syntax.isAny(bound.end(), ",") || syntax.tag(bound.end()) == PennTag.PRP;
    boolean reported = clause && syntax.isFinite(before);
    return (start || reported) && hasFinite(syntax, bound.end());
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
            || syntax.isAny(at - 1, "right", "just", "only", "not", "possibly"))) {
      at--;
    }
    return at;
  }

  private Due before(Syntax syntax, int main, int end) {
    Verb verb = Governors.group(syntax, main);
    if (isObjectClause(syntax, verb)) {
      int above = governors.before(syntax, verb.first());
      return above < 0
          ? new Due(main, end, verb, verb, null)
          : before(syntax, above, trimmed(syntax, verb.first()));
    }
    int last = methodFree(syntax, main, end);
    Chain chain = climb(syntax, verb);
    NounPhrase subject =
        chain.object() != null ? chain.object() : subjects.before(syntax, chain.governor());
    boolean thing = Subjects.isOfThing(syntax, chain.governor());
    boolean acts = subject != null && subjects.canAct(subject) && !verb.passive() && !thing;
    int start = verb.passive() ? verb.first() : chain.start();
    if (isProspect(syntax, verb) && main + 1 < end) {
      return new Due(main + 1, last, verb, verb, acts ? subject : null);
    }
    boolean whole =
        subject != null
            && !acts
            && subject.first() < start
            && isSaidOf(syntax, verb, chain.governor());
    if (!whole || subject == null) {
      int first = Math.min(start, last - 1);
      return new Due(first, last, verb, chain.governor(), acts ? subject : null);
    }
    boolean only = isOnlyExpected(syntax, verb, end);
    int behind = only ? Math.max(subject.first() + 1, Math.min(subject.end(), end)) : last;
    return new Due(subject.first(), behind, verb, chain.governor(), null);
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

  /** "the target to be reached": the passive infinitive belongs to the object of the verb above. */
  private static boolean isObjectClause(Syntax syntax, Verb verb) {
    PennTag noun = syntax.tag(verb.first() - 1);
    return verb.infinitive() && verb.passive() && (noun == PennTag.NN || noun == PennTag.NNS);
  }

  /** "ordered a review by Friday": the object is due, whenever it was ordered. */
  private boolean isProspect(Syntax syntax, Verb verb) {
    return verb.isPast()
        && !verb.passive()
        && words.is(syntax.word(verb.main()), Kind.PROSPECT)
        && syntax.tag(verb.main() + 1) != PennTag.IN;
  }

  /**
   * A subject that cannot act belongs to what is due, unless an infinitive only tells a purpose.
   */
  private boolean isSaidOf(Syntax syntax, Verb verb, Verb governor) {
    return !verb.infinitive()
        || isAttitude(syntax, governor.main())
        || Verb.isAuxiliary(syntax, governor.main());
  }

  /** "is due", "is expected", "is expected to happen": the subject alone is due. */
  private boolean isOnlyExpected(Syntax syntax, Verb verb, int end) {
    int last = end - 1;
    boolean light = syntax.isAny(last, "happen", "come", "occur") && verb.infinitive();
    boolean told =
        isAttitude(syntax, last) && Verb.isAuxiliary(syntax, last - 1) && !verb.infinitive();
    return light || told;
  }

  /**
   * The verbs above an infinitive.
   *
   * @param start where the verb phrase begins
   * @param governor the verb at the top
   * @param object who is told to do it, or null where the subject is to
   */
  private record Chain(int start, Verb governor, @Nullable NounPhrase object) {}

  private Chain climb(Syntax syntax, Verb verb) {
    int start = verb.main();
    Verb governor = verb;
    for (int depth = 0; depth < DEEPEST && isDependent(syntax, governor); depth++) {
      int above = governors.before(syntax, governor.first());
      if (above < 0 || syntax.isAny(governor.first() - 1, "way", "chance", "time")) {
        break;
      }
      boolean chained =
          above == governor.first() - 1
              && syntax.tag(above) == PennTag.VB
              && !isAttitude(syntax, above);
      start = chained ? above : start;
      Verb below = governor;
      governor = Governors.group(syntax, above);
      NounPhrase object = chained ? null : object(syntax, below, governor);
      if (object != null) {
        return new Chain(start, governor, object);
      }
    }
    return new Chain(start, governor, null);
  }

  private static boolean isDependent(Syntax syntax, Verb verb) {
    boolean gerund = verb.first() == verb.main() && syntax.tag(verb.main()) == PennTag.VBG;
    return verb.infinitive() || gerund;
  }

  private boolean isAttitude(Syntax syntax, int i) {
    String word = syntax.word(i);
    return words.is(word, Kind.OBLIGATION)
        || words.is(word, Kind.PLAN)
        || words.is(word, Kind.CONTROL)
        || words.is(word, Kind.EXPECTATION)
        || words.is(word, Kind.PROJECTION)
        || syntax.isAny(i, "have", "be");
  }

  /** Who is told to: the object of "ask", or the noun behind "for". */
  private @Nullable NounPhrase object(Syntax syntax, Verb verb, Verb governor) {
    boolean control = words.is(syntax.word(governor.main()), Kind.CONTROL) && !governor.passive();
    NounPhrase object = objectBetween(syntax, governor.main() + 1, verb.first());
    boolean told = object != null && (control || syntax.isAny(object.first() - 1, "for"));
    return told ? object : null;
  }

  /** The noun phrase behind a verb, up to the infinitive or the time that follows it. */
  private static @Nullable NounPhrase objectBetween(Syntax syntax, int from, int to) {
    for (NounPhrase base : syntax.phrases().between(from, to)) {
      boolean near = base.first() <= from + 1;
      boolean open = syntax.isPlain(base.baseEnd(), to);
      return near && open ? base.until(to) : null;
    }
    return null;
  }

  /** The clause that begins behind a bound. */
  private @Nullable Due behind(Syntax syntax, int from) {
    int start = from;
    while (syntax.isMark(start)) {
      start++;
    }
    int end = ClauseEnds.after(syntax, start);
    for (int i = start; i < end; i++) {
      if (syntax.isFinite(i)) {
        int main = mainVerb(syntax, i, end);
        Verb verb = Verb.of(syntax, main);
        NounPhrase subject = subjects.before(syntax, verb);
        boolean here = subject != null && subject.first() >= start;
        boolean acts = here && subject != null && subjects.canAct(subject) && !verb.passive();
        return new Due(acts ? main : start, end, verb, verb, acts ? subject : null);
      }
    }
    return null;
  }

  private static int mainVerb(Syntax syntax, int finite, int end) {
    int main = finite;
    for (int i = finite + 1; i < Math.min(end, finite + 5); i++) {
      PennTag tag = syntax.tag(i);
      boolean verb = tag == PennTag.VB || tag == PennTag.VBN || tag == PennTag.VBG;
      if (!verb && !syntax.isAdverb(i)) {
        break;
      }
      main = verb ? i : main;
    }
    return main;
  }

  /** "had 70 days to respond": what stands behind "to". */
  private @Nullable Due allowed(Syntax syntax, Bound bound) {
    int to = bound.end();
    if (!isInfinitive(syntax, to)) {
      return null;
    }
    int end = ClauseEnds.after(syntax, to + 1);
    Verb verb = Verb.of(syntax, to + 1);
    int above = governors.before(syntax, bound.first());
    Verb governor = above < 0 ? verb : Governors.group(syntax, above);
    boolean gives = above >= 0 && words.is(syntax.word(above), Kind.CONTROL) && !governor.passive();
    NounPhrase actor =
        gives
            ? objectBetween(syntax, above + 1, bound.first())
            : above < 0 ? null : subjects.before(syntax, governor);
    return new Due(to + 1, end, verb, governor, actor);
  }

  /** "the deadline for candidates to register": what is due, or null where nothing says that. */
  private @Nullable Due behindNoun(Syntax syntax, Bound bound) {
    int from = bound.end();
    NounPhrase actor = null;
    int to = from;
    if (syntax.isAny(from, "for")) {
      to = from + 1;
      while (to < Math.min(syntax.end(), from + 12) && !isInfinitive(syntax, to)) {
        to++;
      }
      NounPhrase base = syntax.phrases().base(from + 1);
      actor = base == null ? null : base.until(to);
    }
    if (!isInfinitive(syntax, to)) {
      return null;
    }
    Verb verb = Verb.of(syntax, to + 1);
    NounPhrase who = actor == null ? subjectOf(syntax, bound.first()) : actor;
    return new Due(to + 1, ClauseEnds.after(syntax, to + 1), verb, verb, who);
  }

  /** The subject of the verb before a token. */
  @Nullable NounPhrase subjectOf(Syntax syntax, int before) {
    int verb = governors.before(syntax, before);
    return verb < 0 ? null : subjects.before(syntax, Governors.group(syntax, verb));
  }
}
