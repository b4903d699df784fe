package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.Gender;
import io.github.saidby.internal.lexicon.Place;
import io.github.saidby.internal.lexicon.Role;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;

/** Tells what a noun phrase without a name is about. */
final class Descriptions {

  private final EnglishLexicon lexicon;

  Descriptions(EnglishLexicon lexicon) {
    this.lexicon = lexicon;
  }

  SpeakerType typeOf(NounPhrase phrase) {
    String head = phrase.headToken().normal();
    if (SpeakerWord.PERSONAL.has(head) || isAge(phrase)) {
      return SpeakerType.PERSON;
    }
    if (SpeakerWord.COLLECTIVE.has(head)) {
      return SpeakerType.GROUP;
    }
    Role role = lexicon.persons().role(head);
    if (role != null) {
      boolean body = role.group() && lexicon.organizations().isCommon(head) && isNamed(phrase);
      return body
          ? SpeakerType.ORGANIZATION
          : role.group() ? SpeakerType.GROUP : SpeakerType.PERSON;
    }
    Place place = lexicon.places().get(head);
    if (place != null && place.isPeople()) {
      return phrase.isPlural() ? SpeakerType.GROUP : SpeakerType.PERSON;
    }
    if (lexicon.organizations().isCommon(head)) {
      return SpeakerType.ORGANIZATION;
    }
    return lexicon.documents().contains(head) ? SpeakerType.DOCUMENT : SpeakerType.UNKNOWN;
  }

  /** "The 27-year-old". */
  static boolean isAge(NounPhrase phrase) {
    int head = phrase.head();
    return head - 2 > phrase.first()
        && phrase.headToken().is("old")
        && phrase.paragraph().token(head - 2).is("year");
  }

  /** Whether a name is that of a place. */
  boolean isPlace(String name) {
    Place place = lexicon.places().get(name);
    return place != null && !place.isPeople();
  }

  /** The gender that a description tells: "the spokeswoman". */
  Gender gender(NounPhrase phrase) {
    Role role = lexicon.persons().role(phrase.headToken().normal());
    return role == null ? Gender.UNKNOWN : role.gender();
  }

  /** Whether a definite description of a body is as good as a name: "the Polish air force". */
  boolean isNamed(NounPhrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (phrase.paragraph().token(i).isCapitalised() && isProper(phrase.paragraph(), i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word has its capital wherever it stands. */
  boolean isProper(Paragraph paragraph, int token) {
    String word = paragraph.token(token).text();
    return paragraph.tag(token).pos() == PartOfSpeech.PROPN
        || lexicon.places().get(word) != null
        || (paragraph.token(token).isCapitalised() && paragraph.sentenceOf(token).first() < token)
        || (word.length() > 1 && Character.isUpperCase(word.charAt(1)));
  }
}
