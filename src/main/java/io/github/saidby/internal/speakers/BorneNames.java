package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.PersonWords;
import io.github.saidby.internal.lexicon.PhraseTable;
import io.github.saidby.internal.lexicon.Role;
import io.github.saidby.internal.lexicon.Title;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PartOfSpeech;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name that a noun phrase bears: as its head, behind a title that the phrase begins with,
 * behind "called", or in apposition to it.
 */
final class BorneNames {

  /** How many prepositional phrases may stand between a description and its comma. */
  private static final int MAX_STEPS = 4;

  /** How many tokens a relative clause may have before the name that it tells. */
  private static final int MAX_CLAUSE = 10;

  private final Roster roster;
  private final PhraseTable<Title> titles;
  private final PersonWords persons;

  BorneNames(Roster roster, PersonWords persons) {
    this.roster = roster;
    this.titles = persons.titles();
    this.persons = persons;
  }

  /** The name, or null where the phrase bears none. */
  @Nullable Named of(NounPhrase phrase) {
    Named name = roster.at(phrase.paragraph(), phrase.head());
    if (phrase.isPronoun() || (name != null && !isOffice(phrase, name))) {
      return name;
    }
    Named titled = behindTitle(phrase);
    if (titled != null) {
      return titled;
    }
    NounPhrase apposition = roster.phrases(phrase.paragraph()).apposition(phrase);
    Named apposed =
        apposition == null ? null : roster.at(apposition.paragraph(), apposition.head());
    apposed = apposed == null ? joined(phrase) : apposed;
    return apposed == null || isOfAnother(phrase, apposed) ? name : apposed;
  }

  /** "A spokesman for the railroad, Ohio & Lakes,": a body names no person. */
  private boolean isOfAnother(NounPhrase phrase, Named apposed) {
    Role role = persons.role(phrase.headToken().normal());
    return role != null && !role.group() && apposed.entity().type() == SpeakerType.ORGANIZATION;
  }

  /** "The State Urban Development Minister": an office that is written like a name. */
  private static boolean isOffice(NounPhrase phrase, Named name) {
    return phrase.determiner() != null && name.entity().type() == SpeakerType.UNKNOWN;
  }

  /** "Former Secretary of State Ada Roe", of which "Secretary" is the head. */
  private @Nullable Named behindTitle(NounPhrase phrase) {
    Paragraph paragraph = phrase.paragraph();
    Sentence sentence = paragraph.sentenceOf(phrase.first());
    for (int i = phrase.first(); i < phrase.baseEnd(); i++) {
      PhraseTable.Match<Title> title = titles.longest(paragraph, i, sentence.end());
      if (title != null && title.end() >= phrase.baseEnd()) {
        return startingAt(title.end(), paragraph);
      }
    }
    return null;
  }

  /** "a farmhand called Lenny Pugh"; "another member of the village board, Tom Arden,". */
  private @Nullable Named joined(NounPhrase phrase) {
    Paragraph paragraph = phrase.paragraph();
    Sentence sentence = paragraph.sentenceOf(phrase.first());
    int i = phrase.baseEnd();
    if (sentence.contains(i) && SpeakerWord.NAMING.has(paragraph.token(i).normal())) {
      return startingAt(i + 1, paragraph);
    }
    if (phrase.isPlural()) {
      return null;
    }
    if (sentence.contains(i) && paragraph.tag(i).penn() == PennTag.WP) {
      return identified(i, paragraph, sentence);
    }
    NounPhrases phrases = roster.phrases(paragraph);
    for (int step = 0; step < MAX_STEPS && sentence.contains(i); step++) {
      if (paragraph.token(i).is(",")) {
        Named name = startingAt(i + 1, paragraph);
        return name != null && closes(name.use().end(), paragraph, sentence) ? name : null;
      }
      NounPhrase object = paragraph.tag(i).pos() == PartOfSpeech.ADP ? phrases.base(i + 1) : null;
      if (object == null || object.first() != i + 1) {
        return null;
      }
      i = object.baseEnd();
    }
    return null;
  }

  /** "a man who gave his name only as Steve". */
  private @Nullable Named identified(int who, Paragraph paragraph, Sentence sentence) {
    boolean named = false;
    for (int i = who + 1; sentence.contains(i + 1) && i - who < MAX_CLAUSE; i++) {
      named |= SpeakerWord.IDENTIFYING.has(paragraph.token(i).normal());
      if (named && paragraph.token(i).is("as")) {
        return startingAt(i + 1, paragraph);
      }
      if (paragraph.tag(i).pos() == PartOfSpeech.PUNCT) {
        return null;
      }
    }
    return null;
  }

  private @Nullable Named startingAt(int token, Paragraph paragraph) {
    Named name = token < paragraph.tokens().size() ? roster.at(paragraph, token) : null;
    boolean person =
        name != null && name.use().first() == token && name.entity().type() == SpeakerType.PERSON;
    return person ? name : null;
  }

  /** Whether a name ends with a comma that no list goes on behind, or with the sentence. */
  private static boolean closes(int end, Paragraph paragraph, Sentence sentence) {
    if (!sentence.contains(end)) {
      return true;
    }
    boolean comma = paragraph.token(end).is(",");
    boolean list =
        comma && sentence.contains(end + 1) && paragraph.tag(end + 1).pos() == PartOfSpeech.CCONJ;
    return (comma && !list) || paragraph.token(end).is(".");
  }
}
