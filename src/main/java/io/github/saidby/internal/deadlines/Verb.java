package io.github.saidby.internal.deadlines;

import io.github.saidby.text.PennTag;

/**
 * A verb with its auxiliaries.
 *
 * @param first the index of the first auxiliary, "to", or of the verb itself
 * @param main the index of the main verb
 * @param infinitive whether "to" stands before it
 * @param modal the modal's word, or empty
 * @param passive whether it is passive
 * @param perfect whether "have" stands before it
 * @param negated whether it is negated
 * @param tag the tag of the finite part, or of the main verb where nothing is finite
 */
record Verb(
    int first,
    int main,
    boolean infinitive,
    String modal,
    boolean passive,
    boolean perfect,
    boolean negated,
    PennTag tag) {

  private static final int LONGEST = 8;

  /** The verb group that a verb ends. */
  static Verb of(Syntax syntax, int main) {
    int first = main;
    boolean infinitive = false;
    boolean perfect = false;
    boolean be = false;
    boolean negated = false;
    String modal = "";
    PennTag tag = syntax.tag(main);
    for (int i = main - 1; i >= Math.max(syntax.first(), main - LONGEST); i--) {
      PennTag at = syntax.tag(i);
      boolean aux = isAuxiliary(syntax, i);
      if (syntax.isAny(i, "not", "n't", "never")) {
        negated = true;
      } else if (at == PennTag.TO || (syntax.isAny(i, "to") && tagIsBase(syntax, main))) {
        infinitive = true;
        first = i;
        break;
      } else if (at == PennTag.MD) {
        modal = syntax.word(i);
        tag = at;
        first = i;
        break;
      } else if (aux) {
        be |= isBe(syntax, i);
        perfect |= syntax.isAny(i, "have", "has", "had", "'ve");
        first = i;
        tag = syntax.isFinite(i) ? at : tag;
      } else if (!syntax.isAdverb(i)) {
        break;
      }
    }
    boolean passive = be && (syntax.tag(main) == PennTag.VBN || syntax.tag(main) == PennTag.VBD);
    return new Verb(first, main, infinitive, modal, passive, perfect, negated, tag);
  }

  private static boolean tagIsBase(Syntax syntax, int main) {
    return syntax.tag(main) == PennTag.VB;
  }

  private static boolean isBe(Syntax syntax, int i) {
    return syntax.isAny(
        i, "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m");
  }

  static boolean isAuxiliary(Syntax syntax, int i) {
    return isBe(syntax, i)
        ? syntax.tag(i) != PennTag.POS
        : syntax.isAny(
            i, "have", "has", "had", "having", "'ve", "do", "does", "did", "get", "gets");
  }

  /** Whether it tells of what happened. */
  boolean isPast() {
    if (!modal.isEmpty()) {
      return perfect;
    }
    return !infinitive && (tag == PennTag.VBD || perfect);
  }

  /** The same auxiliaries with another main verb. */
  Verb with(int other) {
    return new Verb(first, other, infinitive, modal, false, perfect, negated, tag);
  }
}
