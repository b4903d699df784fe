package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.times.FoundTime;
import io.github.saidby.text.PennTag;

/**
 * A verb with its auxiliaries.
 *
 * @param first the index of the first auxiliary, "to", or of the verb itself
 * @param main the index of the main verb
 * @param infinitive whether "to" stands before it
 * @param modal the modal's index, or -1
 * @param passive whether it is passive
 * @param perfect whether "have" stands before it
 * @param progressive whether it is an -ing form behind "be"
 * @param negated whether it is negated
 * @param tag the tag of the finite part, or of the main verb where nothing is finite
 */
record Verb(
    int first,
    int main,
    boolean infinitive,
    int modal,
    boolean passive,
    boolean perfect,
    boolean progressive,
    boolean negated,
    PennTag tag) {

  private static final int LONGEST = 8;

  /** The verb group that a verb ends. */
  static Verb of(Syntax syntax, int main) {
    int first = main;
    boolean infinitive = false;
    boolean perfect = false;
    boolean be = false;
    boolean negated = isBe(syntax, main) && isNot(syntax, main + 1);
    int modal = -1;
    PennTag tag = syntax.tag(main);
    for (int i = main - 1; i >= Math.max(syntax.first(), main - LONGEST); i--) {
      i = beforeDay(syntax, i);
      PennTag at = syntax.tag(i);
      boolean aux = isAuxiliary(syntax, i);
      if (isNot(syntax, i)) {
        negated = true;
      } else if (syntax.isInfinitive(i) || at == PennTag.TO) {
        infinitive = true;
        first = i;
        negated |= isNot(syntax, i - 1);
        break;
      } else if (at == PennTag.MD) {
        modal = i;
        tag = at;
        first = i;
        break;
      } else if (aux) {
        be |= isBe(syntax, i);
        perfect |= syntax.isAny(i, "have", "has", "had", "'ve");
        first = i;
        tag = syntax.isFinite(i) ? at : tag;
      } else if (!syntax.isAdverb(i) && !syntax.isAny(i, "either", "both")) {
        break;
      }
    }
    PennTag form = syntax.tag(main);
    if (form == PennTag.VB && first == main && asksOfPast(syntax, main)) {
      tag = PennTag.VBD;
    }
    boolean passive = be && (form == PennTag.VBN || form == PennTag.VBD);
    boolean progressive = be && form == PennTag.VBG;
    return new Verb(first, main, infinitive, modal, passive, perfect, progressive, negated, tag);
  }

  /** "How did the town lose": "did" stands before the subject. */
  private static boolean asksOfPast(Syntax syntax, int main) {
    NounPhrase subject = syntax.base(main - 1);
    return subject != null && subject.baseEnd() == main && syntax.isAny(subject.first() - 1, "did");
  }

  /** The "were" of "were on Tuesday given", or the same token where no day ends there. */
  static int beforeDay(Syntax syntax, int i) {
    FoundTime day = syntax.timeAt(i);
    int on = day == null ? -1 : day.first() - 1;
    boolean inside = day != null && day.end() == i + 1 && syntax.isAny(on, "on");
    return inside && isAuxiliary(syntax, on - 1) ? on - 1 : i;
  }

  private static boolean isNot(Syntax syntax, int i) {
    return syntax.isAny(i, "not", "n't", "never");
  }

  static boolean isBe(Syntax syntax, int i) {
    return syntax.isAny(
            i, "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m")
        && syntax.tag(i) != PennTag.POS;
  }

  static boolean isAuxiliary(Syntax syntax, int i) {
    return isBe(syntax, i)
        || syntax.isAny(
            i, "have", "has", "had", "having", "'ve", "do", "does", "did", "get", "gets");
  }

  /** Whether it tells of what happened, or did not. */
  boolean isPast() {
    if (modal >= 0) {
      return perfect;
    }
    return !infinitive && (tag == PennTag.VBD || perfect);
  }

  /** The same auxiliaries with another main verb. */
  Verb with(int other) {
    return new Verb(first, other, infinitive, modal, passive, perfect, progressive, negated, tag);
  }
}
