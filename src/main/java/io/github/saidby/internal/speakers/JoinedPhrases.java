package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.OrganizationWords;
import io.github.saidby.internal.lexicon.PersonWords;
import io.github.saidby.internal.lexicon.Role;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells which of several phrases that look joined are somebody's: "and" joins speakers, but also
 * the words of a title and of what a title is held for.
 */
final class JoinedPhrases {

  private final Roster roster;
  private final BorneNames borne;
  private final PersonWords persons;
  private final OrganizationWords words;

  JoinedPhrases(Roster roster, BorneNames borne, EnglishLexicon lexicon) {
    this.roster = roster;
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
      return isSeveral(phrases.get(0)) ? apposed(phrases.get(0)) : phrases;
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

  private static boolean isSeveral(NounPhrase phrase) {
    return phrase.isPlural() || phrase.headTag().penn() == PennTag.CD;
  }

  /** "Two objectors, Ada Crane and Bo Lind,": the names of those whom a plural describes. */
  private List<NounPhrase> apposed(NounPhrase plural) {
    Paragraph paragraph = plural.paragraph();
    NounPhrases all = roster.phrases(paragraph);
    int comma = all.modified(plural).end();
    boolean set = comma < paragraph.tokens().size() && paragraph.token(comma).is(",");
    NounPhrase first = set && !plural.isProper() ? all.base(comma + 1) : null;
    if (first == null || first.first() != comma + 1) {
      return List.of(plural);
    }
    List<NounPhrase> names = all.conjuncts(first);
    boolean persons = names.size() > 1 && names.get(0).first() == first.first();
    return persons && names.stream().allMatch(this::isPerson) ? names : List.of(plural);
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
