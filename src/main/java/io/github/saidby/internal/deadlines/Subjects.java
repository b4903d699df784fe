package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.PennTag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the subjects of verbs, and tells who can act. */
final class Subjects {

  private final EnglishLexicon lexicon = EnglishLexicon.get();

  /** The noun phrase that ends where a verb group begins, with all that belongs to it. */
  @Nullable NounPhrase before(Syntax syntax, Verb verb) {
    int end = verb.first();
    while (end > syntax.first() && (syntax.isAdverb(end - 1) || syntax.isAny(end - 1, ","))) {
      end--;
    }
    int from = clauseStart(syntax, end);
    NounPhrase nearest = null;
    for (NounPhrase base : syntax.phrases().between(from, end)) {
      if (base.baseEnd() > end) {
        return new NounPhrase(base.paragraph(), base.first(), end - 1, end, end);
      }
      NounPhrase full = syntax.phrases().full(base);
      if (full.end() >= end) {
        return full.until(end);
      }
      NounPhrase modified = syntax.phrases().modified(base);
      nearest = nearest == null || nearest.end() <= base.first() ? modified : nearest;
    }
    return nearest;
  }

  /** Behind the last word before a token that begins a clause of its own. */
  private static int clauseStart(Syntax syntax, int end) {
    for (int i = end - 1; i > syntax.first(); i--) {
      boolean opens =
          syntax.isAny(
                  i, "that", "unless", "if", "because", "while", "although", "whether", ";", ":")
              && syntax.tag(i) != PennTag.WDT
              && syntax.tag(i) != PennTag.DT;
      if (opens || syntax.isFinite(i)) {
        return i + 1;
      }
    }
    return syntax.first();
  }

  /** Whether a noun phrase names somebody or something that can act. */
  boolean canAct(Syntax syntax, NounPhrase phrase) {
    String head = phrase.headToken().normal();
    if (phrase.isPronoun()) {
      return !List.of("it", "this", "that", "which", "what").contains(head);
    }
    return phrase.isProper()
        || lexicon.persons().role(head) != null
        || lexicon.organizations().isCommon(head)
        || isPlural(head);
  }

  private static boolean isPlural(String head) {
    return List.of("people", "voters", "those", "lawmakers", "companies", "countries", "candidates")
        .contains(head);
  }
}
