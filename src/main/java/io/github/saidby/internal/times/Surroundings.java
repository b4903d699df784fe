package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;

/** What stands before or behind a time, told by the tags of the words: a noun, a rank, a plan. */
final class Surroundings {

  /** How many words behind a rank "in five years" may stand. */
  private static final int RANK_REACH = 4;

  private Surroundings() {}

  /** Whether a time describes a noun behind it: "a March meeting", "the 2016 election". */
  static boolean isDescribing(Words words, Reading time) {
    int before = words.is(time.first(), "the") ? time.first() : time.first() - 1;
    boolean article =
        words.isAny(before, "a", "an", "the", "'s") || words.isTime(before, TimeWord.Kind.OWNER);
    return (article || isCompound(words, time) || isQuarter(time))
        && words.isWord(time.end())
        && words.isNoun(time.end());
  }

  /** "fourth quarter" in "to report fourth quarter earnings". */
  private static boolean isQuarter(Reading time) {
    return time.value() instanceof InYear part && part.part().unit() == CalendarUnit.QUARTER;
  }

  /** "third-quarter" in "third-quarter losses". */
  private static boolean isCompound(Words words, Reading time) {
    for (int i = time.first() + 1; i < time.end() - 1; i++) {
      if (words.isHyphen(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a preposition or a conjunction stands there. */
  static boolean isJoint(Words words, int i) {
    PartOfSpeech pos = words.paragraph().tag(i).pos();
    return pos == PartOfSpeech.ADP || pos == PartOfSpeech.SCONJ || pos == PartOfSpeech.CCONJ;
  }

  /** Whether a noun or a name stands before a token. */
  static boolean isNounBefore(Words words, int i) {
    return words.isNoun(i - 1);
  }

  /** Whether a finite form of "be" stands before a token. */
  static boolean isCopulaBefore(Words words, int i) {
    return i > 0 && words.paragraph().tag(i - 1).pos() == PartOfSpeech.AUX;
  }

  /** Whether an adverb stands before a token: "back on". */
  static boolean isAdverbBefore(Words words, int i) {
    return i > 0 && words.isWord(i - 1) && words.paragraph().tag(i - 1).pos() == PartOfSpeech.ADV;
  }

  /** Whether a word that tells of a plan stands before a token: "set for". */
  static boolean isPlanBefore(Words words, int i) {
    return i > 0
        && (TenseWord.DUE.at(words.paragraph(), i - 1)
            || TenseWord.FORECAST.at(words.paragraph(), i - 1)
            || TenseWord.MOVED.at(words.paragraph(), i - 1));
  }

  /** Whether a rank stands shortly before a token: "the third time", "the worst storm". */
  static boolean isRankedBefore(Words words, int i) {
    for (int k = i - 1; k >= Math.max(0, i - RANK_REACH) && words.isWord(k); k--) {
      PennTag tag = words.paragraph().tag(k).penn();
      if (tag == PennTag.JJS || tag == PennTag.RBS || Numbers.ordinal(words, k) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number counts something elsewhere in the paragraph: "27 states". */
  static boolean isCountedElsewhere(Words words, int number) {
    for (int i = 0; i < words.size() - 1; i++) {
      if (words.is(i, words.at(number)) && words.isWord(i + 1) && words.time(i + 1) == null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word is a bare verb: "last" in "it could last two weeks", "is due to last a week".
   */
  static boolean isBareVerb(Words words, int i) {
    return words.is(i, "last")
        && (words.paragraph().tag(i).penn() == PennTag.VB || words.is(i - 1, "to"));
  }
}
