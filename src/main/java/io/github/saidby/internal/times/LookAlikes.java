package io.github.saidby.internal.times;

import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.Sentence;
import io.github.saidby.text.TokenKind;

/** Names and idioms that are made of words of time: "The Sunday Times", ABC's "This Week". */
final class LookAlikes {

  /** How far before its time a name can begin: "The Mail on Sunday". */
  private static final int REACH = 3;

  private LookAlikes() {}

  static boolean isOne(Words words, Reading reading) {
    return isPhrase(words, reading)
        || isCalled(words, reading)
        || isName(words, reading)
        || isInHoliday(words, reading);
  }

  /** Whether a listed name or idiom covers the time. */
  private static boolean isPhrase(Words words, Reading reading) {
    int last = words.skipThe(reading.first());
    for (int i = Math.max(0, reading.first() - REACH); i <= last; i++) {
      Phrases.Found<Boolean> found = words.lexicon().lookAlikes().at(words, i);
      if (found != null && found.end() >= reading.end()) {
        return true;
      }
    }
    return false;
  }

  /** "Friday" in "a Black Friday deal": part of the name of a holiday that is none there. */
  private static boolean isInHoliday(Words words, Reading reading) {
    for (int i = Math.max(0, reading.first() - REACH); i <= reading.first(); i++) {
      Phrases.Found<?> found = words.lexicon().holidays().at(words, i);
      int end = found == null ? i : found.end();
      if (end > reading.end() || (end == reading.end() && i < reading.first())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a word that has a small letter otherwise is capitalised inside a sentence that is no
   * title: "NBC's Today show", "21st Century Fox".
   */
  private static boolean isName(Words words, Reading reading) {
    for (int i = reading.first(); i < reading.end(); i++) {
      TimeWord word = words.isCapitalised(i) ? words.time(i) : null;
      boolean season = word != null && word.kind() == TimeWord.Kind.SEASON;
      boolean common = word != null && (isCommon(word) || (season && words.isCapitalised(i + 1)));
      if (common && isInside(words, i) && !isHoliday(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Midnight, a black gelding, won": who somebody is stands behind a name, not behind a time. */
  private static boolean isCalled(Words words, Reading reading) {
    int behind = reading.end();
    return reading.first() + 1 == behind
        && words.isTime(reading.first(), TimeWord.Kind.CLOCK)
        && words.isSentenceStart(reading.first())
        && words.is(behind, ",")
        && words.isAny(behind + 1, "a", "an");
  }

  private static boolean isCommon(TimeWord word) {
    return switch (word.kind()) {
      case UNIT, CLOCK, DAYPART, DAY, TONIGHT, SET, WHICH -> true;
      default -> false;
    };
  }

  /** "Day" in "Labor Day", "Year" in "the New Year". */
  private static boolean isHoliday(Words words, int i) {
    if (words.is(i, "year") && words.is(i - 1, "new")) {
      return true;
    }
    for (int first = Math.max(0, i - REACH); first <= i; first++) {
      Phrases.Found<?> found = words.lexicon().holidays().at(words, first);
      if (found != null && found.end() > i) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInside(Words words, int i) {
    Sentence sentence = words.paragraph().sentenceOf(i);
    int before = i - 1;
    boolean begins =
        i == sentence.first()
            || (words.paragraph().token(before).kind() == TokenKind.PUNCTUATION
                && !words.isHyphen(before)
                && !words.is(before, ",")
                && !isNamed(words, i));
    return !begins && !words.isAllCaps(i) && isRunning(words, sentence);
  }

  /** 'the "Midnight Choir"': a part of the day with a capitalised noun behind it. */
  private static boolean isNamed(Words words, int i) {
    boolean part = words.isTime(i, TimeWord.Kind.CLOCK) || words.isTime(i, TimeWord.Kind.DAYPART);
    return part && words.isCapitalised(i + 1) && words.isNoun(i + 1) && words.time(i + 1) == null;
  }

  /** Whether a sentence holds ordinary words in small letters, as titles do not. */
  private static boolean isRunning(Words words, Sentence sentence) {
    int small = 0;
    int telling = 0;
    for (int i = sentence.first(); i < sentence.end() && small < 3 && telling < 2; i++) {
      boolean word = words.isWord(i) && words.at(i).length() > 3 && !words.isCapitalised(i);
      small += word ? 1 : 0;
      telling += word && isContent(words, i) ? 1 : 0;
    }
    return small >= 3 || telling >= 2;
  }

  /** Whether a word is a noun, a verb or an adjective. */
  private static boolean isContent(Words words, int i) {
    return words.isNoun(i) || words.isVerb(i) || words.paragraph().tag(i).pos() == PartOfSpeech.ADJ;
  }
}
