package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.Gender;
import io.github.saidby.internal.lexicon.NameWord;
import io.github.saidby.internal.lexicon.OrganizationWords;
import io.github.saidby.internal.lexicon.PhraseTable;
import io.github.saidby.internal.lexicon.Place;
import io.github.saidby.internal.lexicon.Title;
import io.github.saidby.model.KnownSpeaker;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.NameType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Sentence;
import java.util.ArrayList;
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

  NameReader(Register register, EnglishLexicon lexicon, KnownSpeakers listed) {
    this.listed = listed;
    this.register = register;
    this.lexicon = lexicon;
    this.names = new PersonNames(lexicon.persons());
  }

  /** Whether a use of a name is full enough to make somebody known. */
  boolean isFull(NameUse use) {
    return use.words().size() > 1 && !(isGeneric(use.words(), 0) && owner(use) == null);
  }

  /** Whether words of a name tell what a body is but not whose: "Foreign Ministry". */
  private boolean isGeneric(List<String> words, int from) {
    OrganizationWords bodies = lexicon.organizations();
    boolean body = false;
    for (String word : words.subList(from, words.size())) {
      body |= bodies.isCommon(word);
      boolean generic = bodies.isPortfolio(word) || bodies.isSuffix(word) || bodies.isCommon(word);
      if (!generic && !NameWord.JOINING.has(word)) {
        return false;
      }
    }
    return body && bodies.names().get(String.join(" ", words)) == null;
  }

  /** "Russia" before "’s Foreign Ministry": the index of its first token, or null. */
  private @Nullable Integer owner(NameUse use) {
    Paragraph paragraph = use.paragraph();
    int mark = use.first() - 1;
    if (mark < 1 || paragraph.tag(mark).penn() != PennTag.POS) {
      return null;
    }
    int first = mark;
    while (first > 0 && mark - first < 3 && paragraph.token(first - 1).isCapitalised()) {
      first--;
    }
    PhraseTable.Match<Place> place =
        first == mark ? null : lexicon.places().longest(paragraph, first, mark);
    return place != null && place.end() == mark ? first : null;
  }

  /**
   * Whose body it is and what it is, however worded: "Russian Foreign Ministry", "Russia’s Foreign
   * Ministry"; null where a name does not tell.
   */
  private @Nullable String canonical(NameUse use, @Nullable Integer owner) {
    List<String> words = use.words();
    Place place = lexicon.places().get(words.get(0));
    boolean demonym = owner == null && words.size() > 1 && place != null && isGeneric(words, 1);
    if (owner != null) {
      place = lexicon.places().get(Words.of(use.paragraph(), owner, use.first() - 1));
    }
    if (place == null || place.country().isEmpty() || !(owner != null || demonym)) {
      return null;
    }
    List<String> kinds = new ArrayList<>(words.subList(demonym ? 1 : 0, words.size()));
    kinds.removeIf(NameWord.JOINING::has);
    kinds.sort(null);
    return "\u0000" + place.country() + kinds;
  }

  /** Reads a name of several words. */
  Entity readFull(NameUse use) {
    Entity listed = listed(use);
    if (listed != null) {
      return listed;
    }
    boolean body = use.type() != NameType.PERSON || Acronyms.behind(use) != null;
    return body ? body(use) : person(use);
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
      addAliases(use, entity);
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
      if (other.words().size() > 1 && names.agree(other.words(), use.words())) {
        return other;
      }
    }
    return null;
  }

  private Entity body(NameUse use) {
    Integer owner = isGeneric(use.words(), 0) ? owner(use) : null;
    String canonical = canonical(use, owner);
    Entity known = register.named(canonical == null ? use.key() : canonical);
    if (known == null && owner == null) {
      known = shorter(use);
    }
    if (known != null) {
      return known;
    }
    boolean acronym = Acronyms.behind(use) != null;
    SpeakerType type = acronym ? SpeakerType.ORGANIZATION : type(use.type());
    String name = owner == null ? use.text() : Words.of(use.paragraph(), owner, use.nameEnd());
    Entity body = register.create(name, true, type);
    body.learnName(name, use.words());
    if (canonical != null) {
      register.addName(canonical, body);
    }
    if (owner == null) {
      register.addName(use.key(), body);
    }
    if (type == SpeakerType.ORGANIZATION && use.type() != NameType.PLACE) {
      addAliases(use, body);
    }
    return body;
  }

  /** "Halcyon Freight" where "Halcyon Freight Inc." is read; it takes the longer name. */
  private @Nullable Entity shorter(NameUse use) {
    List<String> words = use.words();
    int end = words.size() - 1;
    if (end < 2 || !lexicon.organizations().nameWords("firm").contains(use.lastWord())) {
      return null;
    }
    Entity known = register.named(String.join(" ", words.subList(0, end)));
    if (known == null || known.type() == SpeakerType.PERSON) {
      return null;
    }
    known.learnName(use.text(), words);
    known.setType(SpeakerType.ORGANIZATION);
    register.addName(use.key(), known);
    addAliases(use, known);
    return known;
  }

  /** "HSB", "the board" and "Harbor Safety" for "Harbor Safety Board". */
  private void addAliases(NameUse use, Entity body) {
    register.addBody(use.words(), body);
    String told = Acronyms.behind(use);
    String acronym = told == null ? Acronyms.of(use) : told;
    if (told != null || !isPlace(acronym)) {
      register.addName(acronym, body);
    }
    List<String> words = use.words();
    int end = words.size();
    while (end > 1 && lexicon.organizations().isSuffix(words.get(end - 1))) {
      end--;
      if (end > 1 && isOwn(words.subList(0, end))) {
        register.addName(String.join(" ", words.subList(0, end)), body);
      }
    }
    boolean firm = lexicon.organizations().nameWords("firm").contains(use.lastWord());
    if (firm && isOwn(words.subList(0, 1))) {
      register.addFirstWord(words.get(0), body);
    }
  }

  /** "us" is no short form of "United Services". */
  private boolean isPlace(String acronym) {
    return acronym.length() < 2
        || lexicon.places().get(acronym) != null
        || lexicon.places().get(String.join(".", acronym.split("", -1))) != null;
  }

  /** Whether the first words of a body's name stand for it: no place, person or common word. */
  private boolean isOwn(List<String> words) {
    String first = words.get(0);
    return first.length() > 2
        && lexicon.places().get(String.join(" ", words)) == null
        && lexicon.organizations().names().get(first) == null
        && lexicon.persons().givenName(first) == null
        && lexicon.persons().role(first) == null
        && !lexicon.organizations().isPortfolio(first)
        && !lexicon.organizations().isSuffix(first)
        && !lexicon.organizations().isCommon(first)
        && !lexicon.isNeverName(first)
        && !lexicon.isSeldomName(first);
  }

  /** Reads a name of one word, or that names none in particular, when all full ones are known. */
  Entity readShort(NameUse use) {
    Entity listed = listed(use);
    if (listed != null) {
      return listed;
    }
    if (use.words().size() > 1) {
      return generic(use);
    }
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

  /** "The Foreign Ministry": the one mentioned last, or else one that is only named so. */
  private Entity generic(NameUse use) {
    List<Entity> fitting =
        register.bodiesWith(use.lastWord()).stream()
            .filter(body -> body.words().containsAll(use.words()))
            .toList();
    Entity last = Register.last(fitting, use.span().start());
    return last != null ? last : fitting.isEmpty() ? readFull(use) : fitting.get(0);
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

  private static SpeakerType type(NameType type) {
    return switch (type) {
      case PERSON -> SpeakerType.PERSON;
      case ORGANIZATION, PLACE -> SpeakerType.ORGANIZATION;
      case OTHER -> SpeakerType.UNKNOWN;
    };
  }
}
