package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.Gender;
import io.github.saidby.internal.lexicon.NameWord;
import io.github.saidby.internal.lexicon.PhraseTable;
import io.github.saidby.internal.lexicon.Title;
import io.github.saidby.model.KnownSpeaker;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.NameType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose names the names of a document are: full names first, wherever they stand, then last
 * names, first names and short forms.
 */
final class NameReader {

  private static final int MAX_TITLE = 5;

  private final KnownSpeakers listed;
  private final Register register;
  private final EnglishLexicon lexicon;
  private final PersonNames names;
  private final BodyReader bodies;

  NameReader(Register register, EnglishLexicon lexicon, KnownSpeakers listed) {
    this.listed = listed;
    this.register = register;
    this.lexicon = lexicon;
    this.names = new PersonNames(lexicon.persons());
    this.bodies = new BodyReader(register, lexicon);
  }

  /** Whether a use of a name is full enough to make somebody known. */
  boolean isFull(NameUse use) {
    return use.words().size() > 1 && !bodies.isGeneric(use);
  }

  /** Reads a name of several words. */
  Entity readFull(NameUse use) {
    Entity listed = listed(use);
    if (listed != null) {
      return listed;
    }
    boolean body = use.type() != NameType.PERSON || Acronyms.behind(use) != null;
    return body ? bodies.read(use) : person(use);
  }

  /** Whom the user's list knows by the name, or null. */
  private @Nullable Entity listed(NameUse use) {
    KnownSpeaker known = listed.named(use.text());
    if (known == null) {
      return null;
    }
    Entity entity = register.known(known);
    if (entity.words().size() < use.words().size()) {
      entity.learnName(use.text(), use.words());
    }
    register.addName(use.key(), entity);
    if (entity.type() == SpeakerType.PERSON) {
      learnGender(entity, use);
      register.addPerson(use.words(), entity);
    } else if (entity.type() == SpeakerType.ORGANIZATION) {
      bodies.addAliases(use, entity);
    }
    return entity;
  }

  private Entity person(NameUse use) {
    Entity known = register.named(use.key());
    if (known == null) {
      known = namesake(use);
    }
    Entity person = known != null ? known : register.create(use.text(), true, SpeakerType.PERSON);
    person.learnName(use.text(), use.words());
    learnGender(person, use);
    register.addName(use.key(), person);
    register.addPerson(use.words(), person);
    return person;
  }

  private @Nullable Entity namesake(NameUse use) {
    for (Entity other : register.withLastName(use.lastWord())) {
      if (other.words().size() > 1
          && (names.agree(other.words(), use.words()) || mayBeTitled(use, other))) {
        return other;
      }
    }
    return null;
  }

  /** "Dean Lowe" where "Robert Lowe" is known: a first name that is a title as well. */
  private boolean mayBeTitled(NameUse use, Entity other) {
    String first = use.paragraph().token(use.first()).text();
    Gender given = lexicon.persons().givenName(use.words().get(0));
    return use.words().size() == 2
        && lexicon.persons().titles().get(first) != null
        && other.mentionCount() > 0
        && (given == null || other.gender().agrees(given));
  }

  /** Reads a name of one word, or that names none in particular, when all full ones are known. */
  Entity readShort(NameUse use) {
    Entity listed = listed(use);
    if (listed != null) {
      return listed;
    }
    if (use.words().size() > 1) {
      Entity body = bodies.lastOf(use);
      return body == null ? readFull(use) : body;
    }
    Entity known =
        use.type() == NameType.PLACE && isBehindPlacePreposition(use) ? null : lookUp(use);
    if (known == null) {
      known = register.named(use.key());
    }
    if (known == null) {
      known = register.create(use.text(), true, BodyReader.type(use.type()));
      known.learnName(use.text(), use.words());
      register.addName(use.key(), known);
      if (use.type() == NameType.PERSON || use.type() == NameType.OTHER) {
        register.addPerson(use.words(), known);
      }
    }
    if (known.type() == SpeakerType.UNKNOWN && use.type() == NameType.PERSON) {
      known.setType(SpeakerType.PERSON);
    }
    if (known.type() == SpeakerType.PERSON || known.type() == SpeakerType.UNKNOWN) {
      learnGender(known, use);
    }
    return known;
  }

  private @Nullable Entity lookUp(NameUse use) {
    Entity person = byLastName(use);
    if (person != null) {
      return person;
    }
    if (use.type() == NameType.PERSON || use.type() == NameType.OTHER) {
      Entity first = register.withFirstName(use.lastWord());
      if (first != null) {
        return first;
      }
    }
    boolean article = use.first() > 0 && use.paragraph().token(use.first() - 1).is("the");
    Entity body = article ? register.lastBody(use.lastWord(), use.span().start()) : null;
    return body == null && use.type() != NameType.PLACE && use.type() != NameType.PERSON
        ? register.withFirstWord(use.key())
        : body;
  }

  /**
   * Of several people with one last name whom the title fits, the one last mentioned in the
   * paragraph, or else the one mentioned most: newspapers call their subject by the last name
   * alone.
   */
  private @Nullable Entity byLastName(NameUse use) {
    List<Entity> namesakes = register.withLastName(use.lastWord());
    if (namesakes.size() < 2) {
      return namesakes.isEmpty() ? null : namesakes.get(0);
    }
    Gender gender = titleGender(use);
    List<Entity> fitting =
        namesakes.stream().filter(person -> person.gender().agrees(gender)).toList();
    List<Entity> sure = fitting.stream().filter(this::hasGivenName).toList();
    fitting = sure.isEmpty() ? fitting : sure;
    int offset = use.span().start();
    Entity last = Register.last(fitting, offset);
    if (last != null && last.lastMentionBefore(offset) >= use.paragraph().span().start()) {
      return last;
    }
    List<Entity> introduced =
        fitting.stream().filter(person -> person.lastMentionBefore(offset) >= 0).toList();
    fitting = introduced.isEmpty() ? fitting : introduced;
    Entity subject = register.subject(use.lastWord());
    if (subject != null && fitting.contains(subject)) {
      return subject;
    }
    Entity most = null;
    for (Entity person : fitting) {
      if (most == null || person.mentionCount() > most.mentionCount()) {
        most = person;
      }
    }
    if (most != null && gender == Gender.UNKNOWN) {
      register.setSubject(use.lastWord(), most);
    }
    return most;
  }

  private boolean hasGivenName(Entity person) {
    return person.words().size() > 1 && lexicon.persons().givenName(person.words().get(0)) != null;
  }

  private void learnGender(Entity person, NameUse use) {
    person.learnGender(titleGender(use));
    if (use.words().size() > 1 || person.words().size() == 1) {
      Gender given = lexicon.persons().givenName(use.words().get(0));
      person.learnGender(given == null ? Gender.UNKNOWN : given);
    }
  }

  /** What "Mr.", "Mrs." or another title before the name tells. */
  private Gender titleGender(NameUse use) {
    Paragraph paragraph = use.paragraph();
    Sentence sentence = paragraph.sentenceOf(use.first());
    int earliest = Math.max(sentence.first(), use.first() - MAX_TITLE);
    for (int i = use.first() - 1; i >= earliest; i--) {
      PhraseTable.Match<Title> title =
          lexicon.persons().titles().longest(paragraph, i, use.first());
      if (title != null && title.end() == use.first()) {
        return title.value().gender();
      }
    }
    return Gender.UNKNOWN;
  }

  private static boolean isBehindPlacePreposition(NameUse use) {
    return use.first() > 0
        && NameWord.PLACE_PREPOSITION.has(use.paragraph().token(use.first() - 1).normal());
  }
}
