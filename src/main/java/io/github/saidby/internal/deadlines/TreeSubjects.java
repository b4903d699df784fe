package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.Dependencies;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the subject of a verb off the sentence's tree, where that stands before the verb. */
final class TreeSubjects {

  private static final int HIGHEST = 3;

  private TreeSubjects() {}

  /** The subject's noun phrase, up to a comma behind its head; null where the tree has none. */
  static @Nullable NounPhrase of(Syntax syntax, Verb verb) {
    Dependencies tree = syntax.tree();
    int at = predicate(tree, verb.main() - syntax.first());
    for (int up = 0; up < HIGHEST && at != Dependencies.ROOT; up++) {
      int subject = subject(tree, at);
      if (subject >= 0) {
        return phrase(syntax, tree, subject, verb.first() - syntax.first());
      }
      if (tree.relation(at) != Relation.CONJ) {
        return null;
      }
      at = tree.head(at);
    }
    return null;
  }

  /** "is" in "is likely" depends on "likely", which has the subject. */
  private static int predicate(Dependencies tree, int verb) {
    Relation relation = tree.relation(verb);
    boolean helps =
        relation == Relation.COP || relation == Relation.AUX || relation == Relation.AUX_PASS;
    return helps && tree.head(verb) != Dependencies.ROOT ? tree.head(verb) : verb;
  }

  private static int subject(Dependencies tree, int verb) {
    List<Integer> active = tree.dependents(verb, Relation.NSUBJ);
    if (!active.isEmpty()) {
      return active.get(0);
    }
    List<Integer> passive = tree.dependents(verb, Relation.NSUBJ_PASS);
    return passive.isEmpty() ? -1 : passive.get(0);
  }

  private static @Nullable NounPhrase phrase(Syntax syntax, Dependencies tree, int head, int verb) {
    int token = syntax.first() + head;
    PennTag tag = syntax.tag(token);
    if (head >= verb || tag == PennTag.WDT || tag == PennTag.WP || tag == PennTag.EX) {
      return null;
    }
    NounPhrase base = syntax.base(token);
    if (base == null
        || syntax.isTime(base)
        || syntax.isAny(base.first() - 1, "of")
        || isOfReduced(syntax, base)
        || base.first() < syntax.first()
        || base.baseEnd() - syntax.first() > verb) {
      return null;
    }
    List<Integer> joined = tree.dependents(head, Relation.CONJ);
    int last = joined.isEmpty() ? head : Math.max(head, joined.get(joined.size() - 1));
    int end = base.baseEnd();
    for (int i = end - syntax.first(); i < verb && belongs(tree, i, head); i++) {
      int at = syntax.first() + i;
      boolean aside = syntax.isAny(at, "(") || (syntax.isAny(at, ",") && i > last);
      if (ClauseEnds.isBreak(syntax, at) || aside) {
        break;
      }
      end = at + 1;
    }
    while (end > base.baseEnd() && (syntax.isMark(end - 1) || syntax.tag(end - 1) == PennTag.CC)) {
      end--;
    }
    return reaches(syntax, end, syntax.first() + verb) ? base.until(end) : null;
  }

  /** "firms owed [more than £10] have": the object of a participle that was taken for a past. */
  private static boolean isOfReduced(Syntax syntax, NounPhrase base) {
    int before = base.first() - 1;
    before -= syntax.isAny(before, "than") ? 2 : 0;
    return syntax.tag(before) == PennTag.VBN
        && syntax.paragraph().tag(before).penn() == PennTag.VBD;
  }

  /** Behind a phrase that does not reach its verb a mark stands before that, or adverbs only. */
  private static boolean reaches(Syntax syntax, int end, int verb) {
    int at = verb;
    while (at > end && syntax.isAdverb(at - 1)) {
      at--;
    }
    return at == end || syntax.isMark(at - 1) || syntax.base(at - 1) == null;
  }

  private static boolean belongs(Dependencies tree, int token, int head) {
    int at = token;
    for (int up = 0; up < tree.size() && at != Dependencies.ROOT; up++) {
      if (at == head) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }
}
