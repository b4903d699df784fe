package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.Dependencies;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Relation;
import io.github.saidby.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a cue verb stands in the dependency tree of its sentence: a second opinion beside the rules,
 * which read tags from left to right and do not know the tree.
 */
final class CueSyntax {

  /** How a verb comes by its subject. */
  enum Path {
    /** It has one: "Ada Roe said". */
    OWN,
    /** It has one that stands for a noun: "Ada Roe, who said". */
    RELATIVE,
    /** It shares that of a verb above it: "Ada Roe came and said", "wants to say". */
    SHARED,
    /** It modifies a noun: "a man saying". */
    NOUN
  }

  private static final int MAX_CLIMB = 4;

  private final Sentence sentence;
  private final Dependencies tree;
  private final int verb;
  private int subject = Dependencies.ROOT;
  private @Nullable Path path;

  private CueSyntax(Passage passage, int token) {
    sentence = passage.paragraph().sentenceOf(token);
    tree = passage.paragraph().dependencies(sentence);
    verb = token - sentence.first();
    findSubject(passage);
  }

  /** The place of a verb. */
  static CueSyntax of(Passage passage, int verb) {
    return new CueSyntax(passage, verb);
  }

  private void findSubject(Passage passage) {
    int at = verb;
    for (int turn = 0; turn <= MAX_CLIMB && at != Dependencies.ROOT; turn++) {
      int own = first(at, Relation.NSUBJ);
      own = own == Dependencies.ROOT && turn > 0 ? first(at, Relation.NSUBJ_PASS) : own;
      if (own != Dependencies.ROOT) {
        PennTag tag = passage.penn(own + sentence.first());
        boolean stands = tag == PennTag.WP || tag == PennTag.WDT;
        decide(own, stands ? Path.RELATIVE : turn == 0 ? Path.OWN : Path.SHARED);
        return;
      }
      switch (tree.relation(at)) {
        case CONJ, XCOMP, ADVCL -> at = tree.head(at);
        case ACL, ACL_RELCL -> {
          decide(tree.head(at), Path.NOUN);
          return;
        }
        default -> {
          return;
        }
      }
    }
  }

  private void decide(int token, Path found) {
    subject = token;
    path = token == Dependencies.ROOT ? null : found;
  }

  private int first(int head, Relation relation) {
    List<Integer> found = tree.dependents(head, relation);
    return found.isEmpty() ? Dependencies.ROOT : found.get(0);
  }

  /** How it comes by its subject; null where the tree gives it none. */
  @Nullable Path path() {
    return path;
  }

  /** Whether the tree's subject of the verb is the source. */
  boolean confirms(SourceMatch source) {
    int token = subject + sentence.first();
    NounPhrase antecedent = source.antecedent();
    return path != null
        && ((source.first() <= token && token < source.end())
            || (antecedent != null && antecedent.contains(token)));
  }

  /** How the verb depends on what is above it. */
  Relation relation() {
    return tree.relation(verb);
  }

  /** Whether the head of a complement clause of the verb stands in the content. */
  boolean governsClause(Draft draft) {
    return governs(draft, Relation.CCOMP)
        || governs(draft, Relation.XCOMP)
        || governs(draft, Relation.CSUBJ);
  }

  /** Whether the object of the verb stands in the content. */
  boolean governsObject(Draft draft) {
    return governs(draft, Relation.OBJ);
  }

  private boolean governs(Draft draft, Relation relation) {
    return tree.dependents(verb, relation).stream()
        .map(token -> draft.home().paragraph().token(token + sentence.first()).start())
        .anyMatch(start -> draft.content().stream().anyMatch(piece -> piece.contains(start)));
  }
}
