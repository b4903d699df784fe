package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.PennTag;
import java.util.List;

/** Finds the object that a verb tells to be still to come: "ordered a review by Friday". */
final class Prospects {

  private final Subjects subjects;

  Prospects(Subjects subjects) {
    this.subjects = subjects;
  }

  /**
   * Where the object begins that is due, whenever it was ordered: "ordered a review by Friday",
   * "called for a vote by Friday"; -1 where the verb has none.
   */
  int objectOf(Syntax syntax, Verb verb) {
    int next = verb.main() + 1;
    if (verb.passive() || verb.infinitive() || isDuty(syntax, verb)) {
      return -1;
    }
    if (syntax.is(verb.main(), Kind.PROPOSAL) && syntax.isAny(next, "for")) {
      return next + 1;
    }
    PennTag tag = syntax.tag(next);
    boolean other = tag == PennTag.IN || tag == PennTag.TO || tag == PennTag.RP;
    boolean object = !other && tag != PennTag.VBG;
    boolean self = Allowances.isSelf(syntax, next) && syntax.base(next + 1) != null;
    boolean set = syntax.is(verb.main(), Kind.PROSPECT) && !isConditional(syntax, verb);
    return object && set ? next + (self ? 1 : 0) : -1;
  }

  /** "provided that the board approves the loan": what the verb tells is due itself. */
  private boolean isConditional(Syntax syntax, Verb verb) {
    NounPhrase subject = subjects.before(syntax, verb);
    Due due = new Due(verb.main(), verb.main(), verb, verb, List.of(), subject, null);
    return Judge.isCondition(syntax, due);
  }

  /** "must approve the loan": what the verb tells is due itself. */
  private static boolean isDuty(Syntax syntax, Verb verb) {
    return syntax.isAny(verb.modal(), "must", "shall", "should", "will", "'ll");
  }
}
