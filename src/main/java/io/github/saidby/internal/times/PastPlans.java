package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;

/**
 * What had been planned when the text tells of it: "had promised that it would open by May" may be
 * over.
 */
final class PastPlans {

  private PastPlans() {}

  /** "had promised that it would open by May": what was ahead then may be over now. */
  static Direction direction(Paragraph paragraph, Sentence sentence, int i) {
    if (isFailure(paragraph, sentence, i)) {
      return Direction.PAST;
    }
    return paragraph.token(i).is("would") && isPluperfect(paragraph, sentence)
        ? Direction.UNKNOWN
        : Direction.FUTURE;
  }

  /** "could not be reached on Tuesday", where nobody is told to have said so. */
  private static boolean isFailure(Paragraph paragraph, Sentence sentence, int modal) {
    int not = modal + 1;
    boolean negated =
        not < sentence.end() && (paragraph.token(not).is("not") || paragraph.token(not).is("n't"));
    for (int at = sentence.first(); at < modal; at++) {
      boolean open = TenseWord.IF.at(paragraph, at) || TenseWord.CONDITIONAL.at(paragraph, at);
      if (open || paragraph.tag(at).penn().isFinite() || paragraph.token(at).is("that")) {
        return false;
      }
    }
    return negated && paragraph.token(modal).is("could");
  }

  /** "would end by May" in what had been promised. */
  static boolean isOver(Paragraph paragraph, Sentence sentence, int verb) {
    for (int at = verb - 1; at >= Math.max(sentence.first(), verb - 4); at--) {
      if (paragraph.tag(at).penn() == PennTag.MD) {
        return direction(paragraph, sentence, at) == Direction.UNKNOWN;
      }
    }
    return false;
  }

  /** "had raised money to pay by June": a purpose is told with what had been done for it. */
  static boolean isPurpose(Paragraph paragraph, Sentence sentence, int verb) {
    int to = verb - 1;
    while (to > sentence.first() && to > verb - 3 && !paragraph.token(to).is("to")) {
      to--;
    }
    boolean infinitive = to > sentence.first() && paragraph.token(to).is("to");
    for (int at = to - 1; infinitive && at >= sentence.first(); at--) {
      PennTag tag = paragraph.tag(at).penn();
      if (tag.isFinite() || tag == PennTag.MD) {
        boolean split = at > sentence.first() && paragraph.token(at - 1).is("had");
        return isDone(paragraph, split ? at - 1 : at, to);
      }
    }
    return false;
  }

  /** "had raised money to": a pluperfect that is no plan, with something before the infinitive. */
  static boolean isDone(Paragraph paragraph, int had, int to) {
    return paragraph.token(had).is("had")
        && had + 1 < to - 1
        && paragraph.tag(had + 1).isVerb()
        && !paragraph.token(had + 1).is("been")
        && !isPlan(paragraph, had + 1);
  }

  private static boolean isPlan(Paragraph paragraph, int i) {
    return TenseWord.PROMISE.at(paragraph, i)
        || TenseWord.FORECAST.at(paragraph, i)
        || TenseWord.PROSPECT.at(paragraph, i);
  }

  /** Whether a verb of plans or reports, and no condition, stands in the pluperfect. */
  private static boolean isPluperfect(Paragraph paragraph, Sentence sentence) {
    boolean found = false;
    for (int at = sentence.first(); at < sentence.end() - 1; at++) {
      if (TenseWord.IF.at(paragraph, at) || TenseWord.CONDITIONAL.at(paragraph, at)) {
        return false;
      }
      boolean plan = isPlan(paragraph, at + 1) || paragraph.token(at + 1).is("said");
      found |= plan && paragraph.token(at).is("had");
    }
    return found;
  }
}
