package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.DeadlineRelation;
import io.github.saidby.text.PennTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the clause or verb phrase that a bound belongs to, and who is to do it. */
final class DueFinder {

  private final Subjects subjects = new Subjects();
  private final Agents agents = new Agents();
  private final Allowances allowances = new Allowances(subjects);
  private final VerbPhrases phrases = new VerbPhrases(subjects, agents);
  private final DueClauses clauses = new DueClauses(subjects, agents);

  /** What is due, or null where no verb governs the bound. */
  @Nullable Due find(Syntax syntax, Bound bound) {
    return switch (bound.cue()) {
      case NOUN -> allowances.behindNoun(syntax, bound);
      case ALLOWANCE -> allowances.behindTime(syntax, bound);
      case LATER -> later(syntax, bound.end());
      default -> around(syntax, bound);
    };
  }

  /** "March 1, by when they must pay"; "June, when it expires". */
  private @Nullable Due later(Syntax syntax, int end) {
    int clause = DatedRelatives.after(syntax, end);
    return clauses.behind(syntax, clause < 0 ? end + 1 : clause);
  }

  private @Nullable Due around(Syntax syntax, Bound bound) {
    Due adjective = dueNoun(syntax, bound);
    if (adjective != null) {
      return adjective;
    }
    if (bound.cue() == Bound.Cue.ENDING && Governors.before(syntax, bound.first()) < 0) {
      return ending(syntax, bound);
    }
    if (DueClauses.opens(syntax, bound)) {
      return clauses.behind(syntax, bound.end());
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
    Due elided = elided(syntax, from);
    if (elided != null) {
      return elided;
    }
    int verb = Governors.before(syntax, from);
    if (verb >= 0) {
      return withObject(syntax, bound, phrases.before(syntax, verb, from));
    }
    Due behind =
        DueClauses.starts(syntax, bound.end()) ? clauses.behind(syntax, bound.end()) : null;
    NounPhrase base = syntax.base(bound.first() - 1);
    return behind == null || base == null || base.baseEnd() != bound.first()
        ? behind
        : ofNoun(syntax, bound, behind);
  }

  /**
   * "Orders placed by noon will be sent", "firms not signed up by May will": a participle tells
   * what is due.
   */
  private @Nullable Due condition(Syntax syntax, Bound bound) {
    int last = bound.first() - 1;
    int participle = syntax.tag(last) == PennTag.RP ? last - 1 : last;
    Verb undone = Verb.of(syntax, participle);
    int end = undone.negated() ? participle - 1 : participle;
    PennTag tag = syntax.tag(participle);
    NounPhrase base = syntax.base(end - 1);
    boolean reduced =
        base != null
            && base.baseEnd() == end
            && (tag == PennTag.VBN || tag == PennTag.VBD)
            && syntax.tag(bound.end()) == PennTag.MD
            && Governors.before(syntax, base.first()) < 0;
    Due later = reduced ? clauses.behind(syntax, bound.end()) : null;
    return base == null || later == null
        ? null
        : new Due(
            base.first(),
            bound.first(),
            undone.negated() ? undone : later.verb(),
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

  /** "must, by Friday, repay the loan", with commas or without: inside the verb group. */
  private @Nullable Due inserted(Syntax syntax, Bound bound) {
    int comma = bound.first() - 1;
    boolean commas = syntax.isAny(comma, ",") && syntax.isAny(bound.end(), ",");
    int modal = commas ? comma - 1 : comma;
    int verb = commas ? bound.end() + 1 : bound.end();
    boolean inside =
        (syntax.tag(modal) == PennTag.MD || syntax.tag(modal) == PennTag.TO)
            && syntax.tag(verb) == PennTag.VB;
    if (!inside) {
      return null;
    }
    Verb split = new Verb(modal, verb, false, modal, false, false, false, false, PennTag.MD);
    NounPhrase subject = subjects.before(syntax, Verb.of(syntax, modal));
    List<Integer> licences = List.of(modal);
    boolean acts = subject != null && agents.acts(syntax, subject, split, licences);
    int end = ClauseEnds.after(syntax, verb);
    return new Due(verb, end, split, split, licences, subject, acts ? subject : null);
  }

  /** "has not resigned and will not until May": what is not done again is told before. */
  private @Nullable Due elided(Syntax syntax, int bound) {
    int modal = bound - 1;
    while (syntax.isAdverb(modal)) {
      modal--;
    }
    if (syntax.tag(modal) != PennTag.MD) {
      return null;
    }
    boolean negated = syntax.isAny(modal + 1, "not", "n't", "never");
    Verb verb = new Verb(modal, modal, false, modal, false, false, false, negated, PennTag.MD);
    NounPhrase subject = subjects.before(syntax, verb);
    int first = subject == null ? modal : Math.min(subject.first(), modal);
    return new Due(first, bound, verb, verb, List.of(modal), subject, null);
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

  /** "the payments due on Friday are", ", half of it due by Friday": the noun before "due". */
  private static @Nullable Due dueNoun(Syntax syntax, Bound bound) {
    int due = bound.first() - 1;
    boolean rules = Judge.isInForce(syntax, bound) && syntax.isAny(due - 2, ",");
    int last = syntax.isAdverb(due - 1) && syntax.isAny(due - 2, ",") ? due - 1 : due;
    int end = rules ? due - 2 : syntax.isAny(last - 1, ",") ? last - 1 : due;
    NounPhrase base = syntax.base(end - 1);
    boolean stands =
        bound.relation() == DeadlineRelation.UNTIL
            && syntax.tag(due) == PennTag.JJ
            && syntax.isAny(due - 1, ",")
            && syntax.is(due, Kind.HOLD);
    boolean hangs =
        stands || rules || syntax.isAny(due, "due", "expiring") || isReduced(syntax, due);
    boolean made = base != null && syntax.isAny(base.first() - 1, "have", "having", "get");
    if (!hangs || base == null || made || base.baseEnd() != end) {
      return null;
    }
    Verb verb = Verb.of(syntax, due);
    if (base.isPronoun()) {
      int part = base.first() - 2;
      boolean share = syntax.isAny(part + 1, "of") && syntax.isAny(part - 1, ",");
      NounPhrase debtor = share ? debtor(syntax, part) : null;
      return share ? new Due(part, end, verb, verb, List.of(due), debtor, debtor) : null;
    }
    NounPhrase owner = syntax.phrases().possessor(base);
    return new Due(base.first(), end, verb, verb, List.of(due), base, owner);
  }

  /** "She owes [£900, half of it due by May]": who pays what is due. */
  private static @Nullable NounPhrase debtor(Syntax syntax, int part) {
    int owes = Governors.before(syntax, part);
    boolean debt = owes >= 0 && syntax.isAny(owes, "owe", "owes", "owed");
    return debt ? Subjects.nearest(syntax, Verb.of(syntax, owes)) : null;
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

  /** Who is to do what is due. */
  @Nullable NounPhrase who(Syntax syntax, Bound bound, @Nullable Due due) {
    NounPhrase actor = due == null ? whoFaces(syntax, bound) : due.actor();
    return actor == null ? null : agents.resolved(syntax, actor);
  }

  /** Whom a deadline binds of which nothing is said to be due. */
  private @Nullable NounPhrase whoFaces(Syntax syntax, Bound bound) {
    return allowances.whoBefore(syntax, bound);
  }
}
