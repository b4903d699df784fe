package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;

/** What the verb group that a token ends or begins tells of the time of its clause. */
final class VerbGroups {

  private VerbGroups() {}

  /** "expected it in June", but not "came in June as expected". */
  static boolean isForecast(Paragraph paragraph, Sentence sentence, int i) {
    return TenseWord.FORECAST.at(paragraph, i)
        && paragraph.tag(i).isVerb()
        && !isNamed(paragraph, sentence, i)
        && !(i > sentence.first() && TenseWord.COMPARING.at(paragraph, i - 1));
  }

  /** "its order forecast": a noun that is written like the participle. */
  private static boolean isNamed(Paragraph paragraph, Sentence sentence, int i) {
    return paragraph.tag(i).penn() == PennTag.VBN
        && i > sentence.first()
        && paragraph.tag(i - 1).isNoun()
        && paragraph.lemma(i).equals(paragraph.token(i).normal());
  }

  /**
   * "suggested holding talks by": a bare verb, and behind some verbs a noun or a gerund, tells of
   * what is to come.
   */
  static boolean isProspect(Paragraph paragraph, Sentence sentence, int i) {
    PennTag tag = paragraph.tag(i).penn();
    if (tag == PennTag.VB) {
      return !PastPlans.isOver(paragraph, sentence, i)
          && !PastPlans.isPurpose(paragraph, sentence, i);
    }
    boolean gerund = tag == PennTag.VBG && i > sentence.first();
    return gerund
        ? TenseWord.PROSPECT.at(paragraph, i - 1)
        : (tag == PennTag.VBD || tag == PennTag.VBN) && TenseWord.PROSPECT.at(paragraph, i);
  }

  /** The direction of the verb group that a token ends, as far as the token tells it. */
  static Direction of(Paragraph paragraph, Sentence sentence, int i) {
    PennTag tag = paragraph.tag(i).penn();
    return switch (tag) {
      case VBD -> past(paragraph, sentence, i);
      case MD -> PastPlans.direction(paragraph, sentence, i);
      case VBP -> present(paragraph, sentence, i);
      case VBZ -> hasParticiple(paragraph, sentence, i) ? Direction.PAST : Direction.FUTURE;
      case VB -> base(paragraph, sentence, i);
      case VBN -> Participles.direction(paragraph, sentence, i);
      default -> Direction.UNKNOWN;
    };
  }

  /** "Rebels fought on Sunday": taggers take past forms for present ones. */
  private static Direction present(Paragraph paragraph, Sentence sentence, int i) {
    if (i == sentence.first()) {
      return Direction.FUTURE;
    }
    if (PastForms.at(paragraph, i)) {
      return past(paragraph, sentence, i);
    }
    if (PastForms.isEither(paragraph, i)) {
      return Direction.UNKNOWN;
    }
    return hasParticiple(paragraph, sentence, i) ? Direction.PAST : Direction.FUTURE;
  }

  /** "if he won on Nov. 8" may be either. */
  private static Direction past(Paragraph paragraph, Sentence sentence, int i) {
    if (isHypothetical(paragraph, sentence, i)) {
      return Direction.FUTURE;
    }
    boolean open = isBehind(paragraph, sentence, i, TenseWord.IF);
    return open ? Direction.UNKNOWN : Direction.PAST;
  }

  /** "unless parliament voted by April": a past form that tells of what may come. */
  private static boolean isHypothetical(Paragraph paragraph, Sentence sentence, int i) {
    return isBehind(paragraph, sentence, i, TenseWord.CONDITIONAL);
  }

  private static boolean isBehind(Paragraph paragraph, Sentence sentence, int i, TenseWord kind) {
    for (int at = i - 1; at >= Math.max(sentence.first(), i - 6); at--) {
      if (kind.at(paragraph, at)) {
        return true;
      }
    }
    return false;
  }

  /** "has said": the perfect tells of the past. */
  private static boolean hasParticiple(Paragraph paragraph, Sentence sentence, int i) {
    if (!TenseWord.PERFECT.at(paragraph, i)) {
      return false;
    }
    for (int at = i + 1; at < Math.min(i + 4, sentence.end()); at++) {
      PennTag tag = paragraph.tag(at).penn();
      if (tag == PennTag.VBN || tag == PennTag.VBD) {
        return !TenseWord.PROMISE.at(paragraph, at);
      }
    }
    return false;
  }

  private static Direction base(Paragraph paragraph, Sentence sentence, int i) {
    for (int at = i - 1; at >= Math.max(sentence.first(), i - 4); at--) {
      PennTag tag = paragraph.tag(at).penn();
      if (tag == PennTag.MD) {
        return PastPlans.direction(paragraph, sentence, at);
      }
      if (TenseWord.DID.at(paragraph, at)) {
        return Direction.PAST;
      }
      if (tag == PennTag.TO || paragraph.token(at).is("to")) {
        return infinitive(paragraph, sentence, at);
      }
    }
    boolean asks = i == sentence.first(); // "Join us on Friday"
    return asks ? Direction.FUTURE : Direction.UNKNOWN;
  }

  /** "agreed to meet" points ahead, "managed to leave" does not, "were able to leave" back. */
  private static Direction infinitive(Paragraph paragraph, Sentence sentence, int to) {
    for (int i = to - 1; i >= sentence.first(); i--) {
      PennTag tag = paragraph.tag(i).penn();
      if (tag == PennTag.VBD) {
        if (paragraph.token(i).is("had") && i + 1 < to && paragraph.token(i + 1).is("been")) {
          return Direction.PAST;
        }
        if (PastPlans.isDone(paragraph, i, to)) {
          return Direction.UNKNOWN;
        }
        if (i < to - 1 && paragraph.token(to - 1).is("able")) {
          return Direction.PAST;
        }
        boolean ahead = TenseWord.PROSPECT.at(paragraph, i) || TenseWord.WAS.at(paragraph, i);
        return ahead ? Direction.FUTURE : Direction.UNKNOWN;
      }
      if (tag.isFinite()) {
        break;
      }
    }
    return Direction.FUTURE;
  }
}
