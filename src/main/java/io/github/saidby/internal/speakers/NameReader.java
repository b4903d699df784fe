package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.Gender;
import io.github.saidby.internal.lexicon.PhraseTable;
import io.github.saidby.internal.lexicon.Title;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.NameType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Sentence;
import io.github.saidby.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose names the names of a document are: full names first, wherever they stand, then last
 * names, first names and short forms.
 */
final class NameReader {

  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "at", "near", "from", "to", "across", "outside", "around");

  private static final int MAX_TITLE = 5;

  private final Register register;
  private final EnglishLexicon lexicon;
  private final PersonNames names;

  NameReader(Register register, EnglishLexicon lexicon) {
    this.register = register;
    this.lexicon = lexicon;
    this.names = new PersonNames(lexicon.persons());
  }

  /** Whether a use of a name is full enough to make somebody known. */
  static boolean isFull(NameUse use) {
    return use.words().size() > 1;
  }

  /** Reads a name of several words. */
  Entity readFull(NameUse use) {
    return use.type() == NameType.PERSON ? person(use) : body(use);
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
      if (other.words().size() > 1 && names.agree(other.words(), use.words())) {
        return other;
      }
    }
    return null;
  }

  private Entity body(NameUse use) {
    Entity known = register.named(use.key());
    if (known != null) {
      return known;
    }
    Entity body = register.create(use.text(), true, type(use.type()));
    body.learnName(use.text(), use.words());
    register.addName(use.key(), body);
    if (use.type() == NameType.ORGANIZATION) {
      register.addName(initials(use), body);
      register.addName("the " + use.lastWord(), body);
    }
    return body;
  }

  private static String initials(NameUse use) {
    StringBuilder initials = new StringBuilder();
    for (int i = use.first(); i < use.end(); i++) {
      Token token = use.paragraph().token(i);
      if (token.isCapitalised()) {
        initials.append(token.normal().charAt(0));
      }
    }
    return initials.toString();
  }

  /** Reads a name of one word, when all full names are known. */
  Entity readShort(NameUse use) {
    Entity known =
        use.type() == NameType.PLACE && isBehindPlacePreposition(use) ? null : lookUp(use);
    if (known == null) {
      known = register.named(use.key());
    }
    if (known == null) {
      known = register.create(use.text(), true, type(use.type()));
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
    return article ? register.named("the " + use.lastWord()) : null;
  }

  /** Of several people with one last name, the one the title fits who was mentioned last. */
  private @Nullable Entity byLastName(NameUse use) {
    List<Entity> namesakes = register.withLastName(use.lastWord());
    Gender gender = namesakes.size() > 1 ? titleGender(use) : Gender.UNKNOWN;
    int offset = use.span().start();
    Entity best = null;
    for (Entity person : namesakes) {
      if (person.gender().agrees(gender)
          && (best == null || person.lastMentionBefore(offset) > best.lastMentionBefore(offset))) {
        best = person;
      }
    }
    return best;
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
        && PLACE_PREPOSITIONS.contains(use.paragraph().token(use.first() - 1).normal());
  }

  private static SpeakerType type(NameType type) {
    return switch (type) {
      case PERSON -> SpeakerType.PERSON;
      case ORGANIZATION, PLACE -> SpeakerType.ORGANIZATION;
      case OTHER -> SpeakerType.UNKNOWN;
    };
  }
}
