package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** Finds the subjects of verbs. */
final class Subjects {

  /** The noun phrase that a verb group is said of, up to the verb; null where none is found. */
  @Nullable NounPhrase before(Syntax syntax, Verb verb) {
    NounPhrase parsed = TreeSubjects.of(syntax, verb);
    NounPhrase found = parsed == null ? nearest(syntax, verb) : parsed;
    return found == null ? null : withJoined(syntax, found);
  }

  /** "Sanders and Clinton must": all of those that "and" joins, where no verb claims the first. */
  private static NounPhrase withJoined(Syntax syntax, NounPhrase found) {
    NounPhrase first = syntax.phrases().conjuncts(found).get(0);
    int before = first.first() - 1;
    PennTag tag = syntax.tag(before);
    boolean free =
        first.first() >= syntax.first()
            && (!syntax.isInside(before)
                || syntax.isMark(before)
                || syntax.isSubordinator(before)
                || tag == PennTag.VBD
                || tag == PennTag.VBZ);
    return first.first() < found.first() && free
        ? new NounPhrase(
            found.paragraph(), first.first(), found.head(), found.baseEnd(), found.end())
        : found;
  }

  /** By the order of words alone. */
  static @Nullable NounPhrase nearest(Syntax syntax, Verb verb) {
    Verb at = verb;
    int end = behindSubject(syntax, at.first());
    while (isJoined(syntax, end)) {
      int earlier = finiteBefore(syntax, end - 1);
      if (earlier < 0) {
        return null;
      }
      at = Verb.of(syntax, earlier);
      end = behindSubject(syntax, at.first());
    }
    if (isRelative(syntax, end - 1)) {
      return antecedent(syntax, end - 1);
    }
    boolean inserted = at.tag() == PennTag.VBD && syntax.isAny(at.first() - 1, ",");
    if (at.first() == at.main() && (at.tag() == PennTag.VBN || inserted)) {
      return antecedent(syntax, at.first());
    }
    NounPhrase parted = parted(syntax, at, end);
    NounPhrase found = parted == null ? first(syntax, clauseStart(syntax, end), end) : parted;
    return found == null ? gerund(syntax, end - 1) : found;
  }

  /** "Sentencing was put back": a gerund that opens its sentence and is said something of. */
  private static @Nullable NounPhrase gerund(Syntax syntax, int i) {
    boolean opens = i == syntax.first() && syntax.tag(i) == PennTag.VBG;
    return opens ? new NounPhrase(syntax.paragraph(), i, i, i + 1, i + 1) : null;
  }

  /** "The ban, handed down in May, lasts": the phrase before what stands between commas. */
  private static @Nullable NounPhrase parted(Syntax syntax, Verb verb, int end) {
    if (!syntax.isAny(verb.first() - 1, ",") || !syntax.isFinite(verb.first())) {
      return null;
    }
    int comma = end - 1;
    while (comma > syntax.first() && !syntax.isAny(comma, ",")) {
      comma--;
    }
    NounPhrase before = comma > syntax.first() ? syntax.base(comma - 1) : null;
    PennTag inner = syntax.tag(comma + 1);
    boolean aside =
        syntax.isAny(comma + 1, "if", "once")
            || syntax.isFinite(verb.first() - 2)
            || inner == PennTag.VBN
            || inner == PennTag.VBD
            || inner == PennTag.VBG
            || inner == PennTag.WDT
            || inner == PennTag.WP
            || inner == PennTag.JJ;
    return aside && before != null && before.baseEnd() == comma ? before : null;
  }

  private static int behindSubject(Syntax syntax, int verb) {
    int end = verb;
    while (end > syntax.first() && (syntax.isAdverb(end - 1) || syntax.isAny(end - 1, ","))) {
      end--;
    }
    return end;
  }

  private static boolean isJoined(Syntax syntax, int end) {
    return syntax.isAny(end - 1, "and", "but", "or");
  }

  private static int finiteBefore(Syntax syntax, int end) {
    int i = end - 1;
    while (i >= syntax.first() && !syntax.isFinite(i)) {
      i--;
    }
    return i < syntax.first() ? -1 : i;
  }

  private static boolean isRelative(Syntax syntax, int i) {
    PennTag tag = syntax.tag(i);
    boolean that = syntax.isAny(i, "that") && syntax.isNoun(i - 1) && syntax.isFinite(i + 1);
    return tag == PennTag.WDT || tag == PennTag.WP || that;
  }

  /**
   * The first noun phrase of a clause that reaches up to its verb, else the first one of all; no
   * time, and none that a preposition governs.
   */
  private static @Nullable NounPhrase first(Syntax syntax, int from, int end) {
    NounPhrase fallback = null;
    for (NounPhrase base : syntax.between(from, end)) {
      int before = base.first() - 1;
      boolean governed =
          before >= from && syntax.tag(before) == PennTag.IN && !syntax.isSubordinator(before);
      boolean object = syntax.tag(before) == PennTag.VBG && syntax.isNoun(before - 1);
      if (governed || object || syntax.isTime(base)) {
        continue;
      }
      if (fallback != null && !base.isPronoun() && isBehindVerb(syntax, fallback, base)) {
        return fallback.until(end);
      }
      if (base.baseEnd() > end) {
        return new NounPhrase(syntax.paragraph(), base.first(), end - 1, end, end);
      }
      if (syntax.phrases().modified(base).end() >= end) {
        return base.until(end);
      }
      int full = Math.min(syntax.phrases().full(base).end(), end);
      fallback = fallback == null ? base.until(Math.max(base.baseEnd(), full)) : fallback;
    }
    return fallback;
  }

  /**
   * "parents whose children attend [the school] have": what a verb in between has as its object.
   */
  private static boolean isBehindVerb(Syntax syntax, NounPhrase subject, NounPhrase base) {
    boolean reduced = syntax.tag(subject.baseEnd()) == PennTag.VBN;
    return reduced || finiteBefore(syntax, base.first()) >= subject.baseEnd();
  }

  /**
   * The noun phrase that a relative pronoun or a participle belongs to, with the prepositional
   * phrases between: "a rally on Wall Street that"; behind "of" the nearer one.
   */
  static @Nullable NounPhrase antecedent(Syntax syntax, int pronoun) {
    int end = behindSubject(syntax, pronoun);
    NounPhrase found = syntax.base(end - 1);
    if (found == null || found.baseEnd() != end) {
      return null;
    }
    while (syntax.tag(found.first() - 1) == PennTag.IN
        && !syntax.isAny(found.first() - 1, "of")
        && !syntax.isSubordinator(found.first() - 1)) {
      NounPhrase outer = syntax.base(found.first() - 2);
      if (outer == null
          || outer.baseEnd() != found.first() - 1
          || !syntax.isInside(outer.first())) {
        break;
      }
      found = outer;
    }
    return found.until(end);
  }

  /** Behind the last word before a token that begins a clause of its own. */
  private static int clauseStart(Syntax syntax, int end) {
    int i = end - 1;
    while (i > syntax.first()) {
      if (syntax.isFinite(i)) {
        int relative = relativeBefore(syntax, i);
        if (relative < 0 || Governors.isAttitude(syntax, i)) {
          return i + 1;
        }
        i = relative;
      } else if (opensClause(syntax, i)) {
        return i + 1;
      }
      i--;
    }
    return syntax.first();
  }

  private static boolean opensClause(Syntax syntax, int i) {
    return syntax.isSubordinator(i) || syntax.isAny(i, ";", ":");
  }

  /** The relative pronoun that is a finite verb's subject, or -1. */
  private static int relativeBefore(Syntax syntax, int finite) {
    int i = finite - 1;
    while (syntax.isAdverb(i) || syntax.isNoun(i)) {
      i--;
    }
    boolean bare = i == finite - 1 || syntax.isAdverb(finite - 1);
    return syntax.isAny(i, "whose") || (bare && isRelative(syntax, i)) ? i : -1;
  }

  /** Whether "which" or "that" before a verb group stands for its subject. */
  static boolean isOfThing(Syntax syntax, Verb verb) {
    int before = verb.first() - 1;
    return isRelative(syntax, before) && !syntax.isAny(before, "who");
  }
}
