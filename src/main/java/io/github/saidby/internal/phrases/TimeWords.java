package io.github.saidby.internal.phrases;

import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.TokenKind;

/** Nouns of time, which attach to the clause rather than to the noun before them. */
public final class TimeWords {

  private TimeWords() {}

  public static boolean isDay(String normal) {
    return PhraseWord.DAY.has(normal);
  }

  /**
   * Whether a phrase names a time: "Monday", "last week", "2016".
   *
   * @param phrase a noun phrase
   */
  public static boolean isTime(NounPhrase phrase) {
    String head = phrase.headToken().normal();
    boolean time =
        PhraseWord.DAY.has(head)
            || PhraseWord.TIME.has(head)
            || (head.length() == 4 && (head.startsWith("19") || head.startsWith("20")));
    return time && !isSurname(phrase) && !isSubject(phrase);
  }

  /** "May said": a month as the subject of a verb that months do not have. */
  private static boolean isSubject(NounPhrase phrase) {
    int head = phrase.head();
    return PhraseWord.TIME.has(phrase.headToken().normal())
        && phrase.first() == head
        && phrase.headToken().isCapitalised()
        && phrase.headTag().penn() == PennTag.NNP
        && head + 1 < phrase.paragraph().tokens().size()
        && phrase.paragraph().tag(head + 1).penn() == PennTag.VBD
        && (head == 0 || phrase.paragraph().tag(head - 1).pos() != PartOfSpeech.ADP);
  }

  /** "Theresa May", "Mr. August": a name stands before the word, and names of days do not. */
  private static boolean isSurname(NounPhrase phrase) {
    int before = phrase.head() - 1;
    if (before < phrase.first() || !phrase.headToken().isCapitalised()) {
      return false;
    }
    String word = phrase.paragraph().token(before).normal();
    return phrase.paragraph().tag(before).isNoun()
        && phrase.paragraph().token(before).isCapitalised()
        && phrase.paragraph().token(before).kind() == TokenKind.WORD
        && !PhraseWord.DAY.has(word)
        && !PhraseWord.TIME.has(word);
  }
}
