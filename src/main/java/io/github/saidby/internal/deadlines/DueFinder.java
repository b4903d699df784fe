package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Finds the clause or verb phrase that a bound belongs to, and who is to do it. */
final class DueFinder {

  private final DeadlineWords words;
  private final Subjects subjects = new Subjects();

  DueFinder(DeadlineWords words) {
    this.words = words;
  }

  /** What is due, or null where no verb governs the bound. */
  @Nullable Due find(Syntax syntax, Bound bound) {
    if (bound.cue() == Bound.Cue.ALLOWANCE || grants(syntax, bound)) {
      return allowed(syntax, bound);
    }
    if (opensClause(syntax, bound)) {
      return behind(syntax, bound.end());
    }
    int verb = governing(syntax, bound.first());
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
    boolean reported = syntax.isAny(bound.end(), ",") && syntax.isFinite(before);
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

  /** The verb nearest before a token that a time can belong to; -1 where there is none. */
  private int governing(Syntax syntax, int before) {
    for (int i = before - 1; i >= syntax.first(); i--) {
      boolean governs =
          switch (syntax.tag(i)) {
            case VBD, VBZ, VBP, VB -> true;
            case VBN -> hasAuxiliary(syntax, i);
            case VBG -> isGerund(syntax, i);
            case NNS -> isPlan(syntax, i);
            default -> false;
          };
      if (governs) {
        return i;
      }
    }
    return -1;
  }

  private static boolean hasAuxiliary(Syntax syntax, int i) {
    int at = i - 1;
    while (syntax.isAdverb(at)
        || (syntax.isAny(at, "and", "or") && syntax.tag(at - 1) == PennTag.VBN)) {
      at -= syntax.isAdverb(at) ? 1 : 2;
    }
    return Verb.isAuxiliary(syntax, at);
  }

  /** "The ministry plans to": a verb that taggers take for a noun. */
  private boolean isPlan(Syntax syntax, int i) {
    boolean noun = syntax.tag(i - 1) == PennTag.NN || syntax.tag(i - 1) == PennTag.NNP;
    return noun && isInfinitive(syntax, i + 1) && words.is(syntax.word(i), DeadlineWords.Kind.PLAN);
  }

  private static boolean isGerund(Syntax syntax, int i) {
    int at = i - 1;
    while (syntax.isAdverb(at)) {
      at--;
    }
    return Verb.isAuxiliary(syntax, at)
        || syntax.isAny(at, "to", ",")
        || syntax.tag(at) == PennTag.VBD
        || syntax.tag(at) == PennTag.VBZ
        || syntax.tag(at) == PennTag.VBN;
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
    Verb verb = joined(syntax, Verb.of(syntax, main));
    Verb governor = verb;
    int start = syntax.tag(main) == PennTag.VBN && verb.passive() ? verb.first() : main;
    int climbs = 0;
    while (governor.infinitive() && climbs++ < 4) {
      int above = governing(syntax, governor.first());
      boolean chained =
          above == governor.first() - 1
              && syntax.tag(above) == PennTag.VB
              && !isAttitude(syntax, above);
      if (above < 0) {
        break;
      }
      start = chained ? above : start;
      governor = joined(syntax, Verb.of(syntax, above));
    }
    NounPhrase subject = subject(syntax, verb, governor);
    boolean acts = subject != null && subjects.canAct(syntax, subject) && !verb.passive();
    if (acts || subject == null) {
      return new Due(Math.min(start, end - 1), end, verb, governor, acts ? subject : null);
    }
    return new Due(Math.min(subject.first(), end - 1), end, verb, governor, null);
  }

  private boolean isAttitude(Syntax syntax, int i) {
    return words.is(syntax.word(i), DeadlineWords.Kind.OBLIGATION)
        || words.is(syntax.word(i), DeadlineWords.Kind.PLAN)
        || words.is(syntax.word(i), DeadlineWords.Kind.CONTROL)
        || syntax.isAny(i, "have", "be");
  }

  /** "form a committee and complete the review": the second verb has the first one's modal. */
  private static Verb joined(Syntax syntax, Verb verb) {
    boolean bare = verb.first() == verb.main() && syntax.tag(verb.main()) == PennTag.VB;
    if (!bare || !syntax.isAny(verb.first() - 1, "and", "or", ",")) {
      return verb;
    }
    for (int i = verb.first() - 2; i >= syntax.first(); i--) {
      if (syntax.tag(i) == PennTag.VB) {
        Verb other = Verb.of(syntax, i);
        if (other.first() < other.main()) {
          return new Verb(
              other.first(),
              verb.main(),
              other.infinitive(),
              other.modal(),
              verb.passive(),
              other.perfect(),
              other.negated() || verb.negated(),
              other.tag());
        }
      }
    }
    return verb;
  }

  /** Who does what an infinitive tells: the object of "ask", the noun before it, or the subject. */
  private @Nullable NounPhrase subject(Syntax syntax, Verb verb, Verb governor) {
    if (verb.infinitive() && governor.first() != verb.first()) {
      boolean control =
          words.is(syntax.word(governor.main()), DeadlineWords.Kind.CONTROL) && !governor.passive();
      NounPhrase object = objectBetween(syntax, governor.main() + 1, verb.first());
      if (object != null && (control || syntax.isAny(object.first() - 1, "for"))) {
        return object;
      }
    }
    return subjects.before(syntax, governor);
  }

  private static @Nullable NounPhrase objectBetween(Syntax syntax, int from, int to) {
    for (NounPhrase base : syntax.phrases().between(from, to)) {
      NounPhrase phrase = syntax.phrases().modified(base);
      if (phrase.end() >= to) {
        return phrase.until(to);
      }
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
        boolean acts =
            subject != null
                && subject.first() >= start
                && subjects.canAct(syntax, subject)
                && !verb.passive();
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
    int above = governing(syntax, bound.first());
    Verb governor = above < 0 ? verb : Verb.of(syntax, above);
    boolean gives =
        above >= 0
            && words.is(syntax.word(above), DeadlineWords.Kind.CONTROL)
            && !governor.passive();
    NounPhrase actor = gives ? objectBetween(syntax, above + 1, bound.first()) : null;
    actor = actor == null && above >= 0 && !gives ? subjects.before(syntax, governor) : actor;
    return new Due(to + 1, end, verb, governor, actor);
  }

  /** "the deadline for candidates to register": what is due, or null where nothing says that. */
  @Nullable Due behindNoun(Syntax syntax, Bound bound) {
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
    return new Due(to + 1, ClauseEnds.after(syntax, to + 1), verb, verb, actor);
  }

  /** The subject of the verb before a token, where it can act. */
  @Nullable NounPhrase subjectOf(Syntax syntax, int before) {
    int verb = governing(syntax, before);
    if (verb < 0) {
      return null;
    }
    Verb group = joined(syntax, Verb.of(syntax, verb));
    return subjects.before(syntax, group);
  }
}
