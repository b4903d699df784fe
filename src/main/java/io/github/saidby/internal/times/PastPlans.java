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
    return paragraph.token(i).is("would") && isPluperfect(paragraph, sentence)
        ? Direction.UNKNOWN
        : Direction.FUTURE;
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

  /** Whether a verb of plans or reports, and no condition, stands in the pluperfect. */
  private static boolean isPluperfect(Paragraph paragraph, Sentence sentence) {
    boolean found = false;
    for (int at = sentence.first(); at < sentence.end() - 1; at++) {
      if (TenseWord.IF.at(paragraph, at) || TenseWord.CONDITIONAL.at(paragraph, at)) {
        return false;
      }
      boolean plan =
          TenseWord.PROMISE.at(paragraph, at + 1)
              || TenseWord.FORECAST.at(paragraph, at + 1)
              || TenseWord.PROSPECT.at(paragraph, at + 1)
              || paragraph.token(at + 1).is("said");
      found |= plan && paragraph.token(at).is("had");
    }
    return found;
  }
}
