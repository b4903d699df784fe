package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;

/** What participles tell of the time of their clause, with an auxiliary or without. */
final class Participles {

  private Participles() {}

  /** The direction of the verb group that a participle ends. */
  static Direction direction(Paragraph paragraph, Sentence sentence, int i) {
    for (int at = i - 1; at >= Math.max(sentence.first(), i - 4); at--) {
      if (TenseWord.PROMISE.at(paragraph, i) && TenseWord.PERFECT.at(paragraph, at)) {
        return Direction.FUTURE;
      }
      if (TenseWord.PAST.at(paragraph, at)) {
        boolean modal = at > sentence.first() && paragraph.tag(at - 1).penn() == PennTag.MD;
        return modal && !TenseWord.HAVE.at(paragraph, at) ? Direction.FUTURE : Direction.PAST;
      }
      if (paragraph.token(at).is("be")) {
        int modal = beforeAdverbs(paragraph, sentence, at);
        return modal >= sentence.first() && paragraph.tag(modal).penn() == PennTag.MD
            ? PastPlans.direction(paragraph, sentence, modal)
            : Direction.FUTURE;
      }
      PartOfSpeech pos = paragraph.tag(at).pos();
      if (pos != PartOfSpeech.ADV && pos != PartOfSpeech.PART && pos != PartOfSpeech.AUX) {
        return reduced(paragraph, sentence, i);
      }
    }
    return reduced(paragraph, sentence, i);
  }

  /** The "could" of "could not immediately be". */
  private static int beforeAdverbs(Paragraph paragraph, Sentence sentence, int be) {
    int at = be - 1;
    while (at > sentence.first()
        && (paragraph.tag(at).pos() == PartOfSpeech.ADV
            || paragraph.tag(at).pos() == PartOfSpeech.PART)) {
      at--;
    }
    return at;
  }

  /** "a letter filed Monday": a participle without an auxiliary, unless it tells of a plan. */
  private static Direction reduced(Paragraph paragraph, Sentence sentence, int i) {
    boolean dated = isDated(paragraph, sentence, i + 1);
    boolean plan =
        TenseWord.FORECAST.at(paragraph, i) || (!dated && TenseWord.PROSPECT.at(paragraph, i));
    boolean chained =
        paragraph.token(i).is("followed")
            && i + 1 < sentence.end()
            && paragraph.token(i + 1).is("by");
    boolean told = i > sentence.first() && !plan && !chained && isNominal(paragraph, i - 1);
    if (told && isWished(paragraph, sentence, i)) {
      return Direction.FUTURE;
    }
    return told ? Direction.PAST : Direction.UNKNOWN;
  }

  /** "adjourned sine die on Monday", but not "adjourned until Monday". */
  private static boolean isDated(Paragraph paragraph, Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + 3, sentence.end()); i++) {
      if (paragraph.token(i).is("in") || paragraph.token(i).is("on")) {
        return true;
      }
      if (TenseWord.BOUND.at(paragraph, i)
          || paragraph.tag(i).penn() == PennTag.TO
          || paragraph.tag(i).penn() == PennTag.IN) {
        return false;
      }
    }
    return false;
  }

  /**
   * "wants the deal done by Friday": the verb of which the noun before a participle is the object.
   */
  private static boolean isWished(Paragraph paragraph, Sentence sentence, int participle) {
    int i = participle - 1;
    while (i > sentence.first() && isInNounPhrase(paragraph.tag(i).pos())) {
      i--;
    }
    return i < participle - 1
        && paragraph.tag(i).penn().isFinite()
        && TenseWord.WISH.at(paragraph, i);
  }

  private static boolean isInNounPhrase(PartOfSpeech pos) {
    return switch (pos) {
      case NOUN, PROPN, PRON, DET, ADJ, NUM -> true;
      default -> false;
    };
  }

  /**
   * "Monday's debate settled little": a participle may be a verb where there is no other, and so
   * may what is written like a past form, whatever its tag: "the ship sank on Sunday".
   */
  static Direction only(Paragraph paragraph, Sentence sentence, int from) {
    for (int i = sentence.first() + 1; i < sentence.end(); i++) {
      PennTag tag = paragraph.tag(i).penn();
      boolean participle = i >= from && tag == PennTag.VBN;
      boolean other = !tag.isFinite() && PastForms.at(paragraph, i);
      boolean named = other && paragraph.tag(i - 1).pos() == PartOfSpeech.ADJ;
      if (named || ((participle || other) && reduced(paragraph, sentence, i) == Direction.PAST)) {
        return Direction.PAST;
      }
    }
    return Direction.NONE;
  }

  /** Whether a noun, a pronoun or a comma stands there, which a participle can be said of. */
  private static boolean isNominal(Paragraph paragraph, int i) {
    PartOfSpeech pos = paragraph.tag(i).pos();
    return pos == PartOfSpeech.NOUN
        || pos == PartOfSpeech.PROPN
        || pos == PartOfSpeech.PRON
        || paragraph.token(i).is(",")
        || paragraph.token(i).is(")");
  }
}
