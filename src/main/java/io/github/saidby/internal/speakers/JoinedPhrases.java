package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.OrganizationWords;
import io.github.saidby.internal.lexicon.PersonWords;
import io.github.saidby.internal.lexicon.Role;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells which of several phrases that look joined are somebody's: "and" joins speakers, but also
 * the words of a title and of what a title is held for.
 */
final class JoinedPhrases {

  private final BorneNames borne;
  private final PersonWords persons;
  private final OrganizationWords words;

  JoinedPhrases(BorneNames borne, EnglishLexicon lexicon) {
    this.borne = borne;
    this.persons = lexicon.persons();
    this.words = lexicon.organizations();
  }

  /**
   * The phrases of those who speak.
   *
   * @param phrases phrases that "and" and commas join, in order
   * @return some of them, at least one
   */
  List<NounPhrase> speaking(List<NounPhrase> phrases) {
    if (phrases.size() < 2) {
      return phrases;
    }
    NounPhrase last = phrases.get(phrases.size() - 1);
    boolean apposition = !isJoinedByAnd(last) && isPerson(last);
    if (apposition) {
      return List.of(last);
    }
    List<NounPhrase> speaking = new ArrayList<>();
    for (int i = 0; i < phrases.size(); i++) {
      NounPhrase phrase = phrases.get(i);
      boolean office = isOffice(phrase, speaking);
      boolean titled = i + 1 < phrases.size() && isPartOfTitle(phrase, phrases.get(i + 1));
      if (!office && !titled) {
        speaking.add(phrase);
      }
    }
    return speaking;
  }

  /** "Ada Roe, chair and chief executive": offices without an article behind a person's name. */
  private boolean isOffice(NounPhrase phrase, List<NounPhrase> before) {
    return before.size() == 1 && isPerson(before.get(0)) && isRole(phrase);
  }

  /** "The MP for Wexcombe and Arle, Tobias Lennard": a list has its "and" before its last item. */
  private static boolean isJoinedByAnd(NounPhrase phrase) {
    int before = phrase.first() - 1;
    return before < 0 || phrase.paragraph().tag(before).pos() == PartOfSpeech.CCONJ;
  }

  private boolean isPerson(NounPhrase phrase) {
    Named name = borne.of(phrase);
    return name != null && name.entity().type() == SpeakerType.PERSON;
  }

  /** "Food and Civil Supplies Minister Raghav Deshmane". */
  private boolean isPartOfTitle(NounPhrase phrase, NounPhrase next) {
    Named name = borne.of(next);
    return name != null
        && name.use().first() > next.first()
        && name.entity().type() == SpeakerType.PERSON
        && (isPortfolio(phrase.paragraph(), phrase.first(), phrase.end()) || isRole(phrase));
  }

  /** "Lawyer and former minister Ada Roe": a description without an article. */
  private boolean isRole(NounPhrase phrase) {
    Role role = persons.role(phrase.headToken().normal());
    return phrase.determiner() == null && role != null && !role.group() && borne.of(phrase) == null;
  }

  private boolean isPortfolio(Paragraph paragraph, int first, int end) {
    for (int i = first; i < end; i++) {
      if (!words.isPortfolio(paragraph.token(i).normal())) {
        return false;
      }
    }
    return true;
  }
}
