package io.github.saidby.internal.names;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.NameNoun;
import io.github.saidby.text.NameType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.Sentence;
import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;

/** Tells what a name without a title and outside all word lists is the name of. */
final class NameTypes {

  private static final int MAX_PERSON_TOKENS = 6;
  private static final int MAX_ACRONYM = 6;

  private final Paragraph paragraph;
  private final Sentence sentence;
  private final EnglishLexicon lexicon;

  NameTypes(Paragraph paragraph, Sentence sentence, EnglishLexicon lexicon) {
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.lexicon = lexicon;
  }

  NameType of(int first, int end) {
    NameNoun noun = lexicon.nameNoun(paragraph.token(end - 1).normal());
    if (noun != null && end - first > 1 && !isFullName(first, end)) {
      return noun == NameNoun.PLACE ? NameType.PLACE : NameType.OTHER;
    }
    if (startsPerson(first)) {
      return NameType.PERSON;
    }
    boolean honoured =
        end - first > 2 && lexicon.persons().isHonour(paragraph.token(end - 1).text());
    if (honoured && isPersonLike(first, end - 1)) {
      return NameType.PERSON;
    }
    if (isBehindBody(first) || isJoined(first, end)) {
      return NameType.ORGANIZATION;
    }
    if (end - first == 1) {
      return ofWord(first);
    }
    if (isBehindArticle(first)
        || isBehindPlacePreposition(first)
        || end - first > MAX_PERSON_TOKENS
        || isAcronym(first)) {
      return NameType.OTHER;
    }
    return isPersonLike(first, end) ? NameType.PERSON : NameType.OTHER;
  }

  /** "Anna Hall", "Ruth Oakley-Hall": a last name like the noun for a place behind a first name. */
  private boolean isFullName(int first, int end) {
    return startsPerson(first)
        && (end - first == 2 || paragraph.token(end - 2).is("-"))
        && !isBehindPlacePreposition(first);
  }

  private NameType ofWord(int i) {
    if (isAcronym(i)) {
      return NameType.ORGANIZATION;
    }
    return isBehindRole(i) || isBeforeAge(i + 1) ? NameType.PERSON : NameType.OTHER;
  }

  /** "Roe & Lind": no person has a name like it. */
  private boolean isJoined(int first, int end) {
    for (int i = first + 1; i < end - 1; i++) {
      if (paragraph.token(i).is("&")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first word is a given name or an initial. */
  boolean startsPerson(int first) {
    String word = paragraph.token(first).normal();
    boolean initial = word.length() == 2 && word.endsWith(".");
    return (initial || lexicon.persons().givenName(word) != null) && !isBehindArticle(first);
  }

  /** Names of two or three plain words that no article precedes are mostly those of persons. */
  private boolean isPersonLike(int first, int end) {
    if (isBehindRole(first) || isBeforeAge(end)) {
      return true;
    }
    for (int i = first; i < end; i++) {
      String word = paragraph.token(i).normal();
      if (paragraph.tag(i).pos() != PartOfSpeech.PROPN
          && paragraph.token(i).kind() == TokenKind.WORD
          && paragraph.token(i).isCapitalised()) {
        return false;
      }
      if (lexicon.isSeldomName(word)
          || lexicon.isNeverName(word)
          || lexicon.organizations().isCommon(word)
          || lexicon.persons().role(word) != null) {
        return false;
      }
    }
    return words(first, end) <= 3;
  }

  private int words(int first, int end) {
    int words = 0;
    for (int i = first; i < end; i++) {
      words += paragraph.token(i).isCapitalised() ? 1 : 0;
    }
    return words;
  }

  private boolean isBehindArticle(int first) {
    return sentence.contains(first - 1)
        && (paragraph.token(first - 1).is("the")
            || paragraph.token(first - 1).is("a")
            || paragraph.token(first - 1).is("an"));
  }

  private boolean isBehindPlacePreposition(int first) {
    return sentence.contains(first - 1)
        && (paragraph.token(first - 1).is("in")
            || paragraph.token(first - 1).is("at")
            || paragraph.token(first - 1).is("near"));
  }

  /** "spokesman Dmitry Peskov": a noun for persons stands right before the name. */
  private boolean isBehindRole(int first) {
    if (!sentence.contains(first - 1)) {
      return false;
    }
    Token before = paragraph.token(first - 1);
    return !before.isCapitalised() && lexicon.persons().role(before.normal()) != null;
  }

  /** "the daily Novy Kurs": a noun for bodies stands right before the name. */
  private boolean isBehindBody(int first) {
    return sentence.contains(first - 1)
        && !paragraph.token(first - 1).isCapitalised()
        && lexicon.organizations().isApposed(paragraph.token(first - 1).normal());
  }

  /** "Alan Pike, 45,". */
  private boolean isBeforeAge(int end) {
    return sentence.contains(end + 1)
        && paragraph.token(end).is(",")
        && paragraph.token(end + 1).kind() == TokenKind.NUMBER
        && paragraph.token(end + 1).text().length() <= 2
        && (!sentence.contains(end + 2) || paragraph.token(end + 2).is(","));
  }

  private boolean isAcronym(int i) {
    String text = paragraph.token(i).text();
    int length = text.length();
    if (length < 2 || length > MAX_ACRONYM) {
      return false;
    }
    int capitals = 0;
    for (int at = 0; at < length; at++) {
      capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
    }
    return capitals >= 2 && capitals >= length - 1;
  }
}
