package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.PennTag;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subjects of verbs, and tells who can act. */
final class Subjects {

  private static final Set<String> THINGS = Set.of("it", "this", "that", "which", "what", "there");
  private static final Set<String> PERSONS =
      Set.of("people", "voters", "those", "countries", "candidates", "residents", "workers");

  private final EnglishLexicon lexicon = EnglishLexicon.get();

  /** The noun phrase that a verb group is said of, up to the verb; null where none is found. */
  @Nullable NounPhrase before(Syntax syntax, Verb verb) {
    int end = behindSubject(syntax, verb.first());
    if (isJoined(syntax, end)) {
      int earlier = finiteBefore(syntax, end - 1);
      return earlier < 0 ? null : before(syntax, Verb.of(syntax, earlier));
    }
    if (isRelative(syntax, end - 1)) {
      return antecedent(syntax, end - 1);
    }
    if (verb.first() == verb.main() && verb.tag() == PennTag.VBN) {
      return antecedent(syntax, verb.first());
    }
    return first(syntax, clauseStart(syntax, end), end);
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
    return tag == PennTag.WDT || tag == PennTag.WP;
  }

  /**
   * The first noun phrase of a clause that reaches up to its verb, else the first one of all; no
   * time, and none that a preposition governs.
   */
  private static @Nullable NounPhrase first(Syntax syntax, int from, int end) {
    NounPhrase fallback = null;
    for (NounPhrase base : syntax.phrases().between(from, end)) {
      int before = base.first() - 1;
      boolean governed =
          before >= from && syntax.tag(before) == PennTag.IN && !syntax.isSubordinator(before);
      if (governed || syntax.isTime(base)) {
        continue;
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

  /** The noun phrase that a relative pronoun stands for: behind "of" the nearer one. */
  private static @Nullable NounPhrase antecedent(Syntax syntax, int pronoun) {
    int end = behindSubject(syntax, pronoun);
    NounPhrase found = null;
    for (NounPhrase base : syntax.phrases().between(clauseStart(syntax, end), end)) {
      boolean reaches = syntax.phrases().modified(base).end() >= end;
      if (reaches && (found == null || syntax.isAny(base.first() - 1, "of"))) {
        found = base.until(end);
      }
    }
    return found;
  }

  /** Behind the last word before a token that begins a clause of its own. */
  private static int clauseStart(Syntax syntax, int end) {
    int i = end - 1;
    while (i > syntax.first()) {
      if (syntax.isFinite(i)) {
        int relative = relativeBefore(syntax, i);
        if (relative < 0) {
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
    while (syntax.isAdverb(i)) {
      i--;
    }
    return isRelative(syntax, i) ? i : -1;
  }

  /** Whether "which" or "that" before a verb group stands for its subject. */
  static boolean isOfThing(Syntax syntax, Verb verb) {
    int before = verb.first() - 1;
    return isRelative(syntax, before) && !syntax.isAny(before, "who");
  }

  /** Whether a noun phrase names somebody or something that can act. */
  boolean canAct(NounPhrase phrase) {
    String head = phrase.headToken().normal();
    if (phrase.isPronoun()) {
      return !THINGS.contains(head);
    }
    return phrase.isProper()
        || PERSONS.contains(head)
        || lexicon.persons().role(head) != null
        || lexicon.organizations().isCommon(head);
  }
}
