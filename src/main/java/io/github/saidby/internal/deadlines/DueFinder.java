package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.text.PennTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the clause or verb phrase that a bound belongs to, and who is to do it. */
final class DueFinder {

  private final Subjects subjects = new Subjects();
  private final Allowances allowances = new Allowances(subjects);
  private final VerbPhrases phrases = new VerbPhrases(subjects);

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
    Due condition = condition(syntax, bound);
    if (condition != null) {
      return condition;
    }
    Due inserted = inserted(syntax, bound);
    if (inserted != null) {
      return inserted;
    }
    int aside = beforeAside(syntax, bound.first() - 1);
    int from = aside < 0 ? bound.first() : aside;
    int verb = Governors.before(syntax, from);
    if (verb >= 0) {
      return withObject(syntax, bound, phrases.before(syntax, verb, from));
    }
    Due behind = startsClause(syntax, bound.end()) ? behind(syntax, bound.end()) : null;
    NounPhrase base = syntax.base(bound.first() - 1);
    return behind == null || base == null || base.baseEnd() != bound.first()
        ? behind
        : ofNoun(syntax, bound, behind);
  }

  /** "Orders placed by noon will be sent": a participle tells what is due. */
  private @Nullable Due condition(Syntax syntax, Bound bound) {
    int participle = bound.first() - 1;
    NounPhrase base = syntax.base(participle - 1);
    boolean reduced =
        base != null
            && base.baseEnd() == participle
            && syntax.tag(participle) == PennTag.VBN
            && syntax.tag(bound.end()) == PennTag.MD
            && Governors.before(syntax, base.first()) < 0;
    Due later = reduced ? behind(syntax, bound.end()) : null;
    return base == null || later == null
        ? null
        : new Due(
            base.first(),
            bound.first(),
            later.verb(),
            later.governor(),
            later.licences(),
            base,
            null);
  }

  /** "release by Friday the 28 pages", "set out by Friday what": an object behind the bound. */
  private static Due withObject(Syntax syntax, Bound bound, Due due) {
    NounPhrase object = syntax.base(bound.end());
    int main = due.verb().main();
    int last = syntax.tag(main + 1) == PennTag.RP ? main + 1 : main;
    boolean bare = last + 1 == bound.first() && due.end() == bound.first();
    if (bare && syntax.isAny(bound.end(), "what", "how", "whether")) {
      return due.until(ClauseEnds.after(syntax, bound.end()));
    }
    if (!bare || object == null || object.first() != bound.end() || object.isPronoun()) {
      return due;
    }
    PennTag first = syntax.tag(object.first());
    boolean opens = first == PennTag.DT || first == PennTag.CD || first == PennTag.PRPS;
    int end = syntax.phrases().modified(object).end();
    return opens && !due.verb().passive() && !syntax.isFinite(end) && !syntax.isTime(object)
        ? due.until(end)
        : due;
  }

  /** "must, by Friday, repay the loan": the bound stands inside the verb group. */
  private @Nullable Due inserted(Syntax syntax, Bound bound) {
    int comma = bound.first() - 1;
    int modal = comma - 1;
    int verb = bound.end() + 1;
    boolean inside =
        syntax.isAny(comma, ",")
            && syntax.isAny(bound.end(), ",")
            && (syntax.tag(modal) == PennTag.MD || syntax.tag(modal) == PennTag.TO)
            && syntax.tag(verb) == PennTag.VB;
    if (!inside) {
      return null;
    }
    Verb split = new Verb(modal, verb, false, modal, false, false, false, false, PennTag.MD);
    NounPhrase subject = subjects.before(syntax, Verb.of(syntax, modal));
    boolean acts = subject != null && subjects.canAct(syntax, subject);
    int end = ClauseEnds.after(syntax, verb);
    return new Due(verb, end, split, split, List.of(modal), subject, acts ? subject : null);
  }

  /** "reply to the board, which met on Monday, by Friday": where the aside begins; -1 without. */
  private static int beforeAside(Syntax syntax, int comma) {
    if (!syntax.isAny(comma, ",")) {
      return -1;
    }
    for (int i = comma - 1; i > syntax.first(); i--) {
      if (syntax.isAny(i, ",")) {
        PennTag next = syntax.tag(i + 1);
        return next == PennTag.WDT || next == PennTag.WP ? i : -1;
      }
    }
    return -1;
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
    FoundTime day = syntax.timeAt(at + 1);
    boolean aside =
        syntax.isAny(at, "on", "at", "in") && day != null && syntax.isAny(day.end(), ",");
    at = day != null && aside ? day.end() + 1 : at;
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

  /** The clause that begins behind a bound. */
  private @Nullable Due behind(Syntax syntax, int from) {
    int start = Asides.behind(syntax, from);
    int end = start < syntax.end() ? ClauseEnds.after(syntax, start) : start;
    for (int i = start; i < end; i++) {
      if (i == end - 1 && syntax.isAny(end, ",") && !syntax.isFinite(i)) {
        end = ClauseEnds.after(syntax, end);
      }
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
