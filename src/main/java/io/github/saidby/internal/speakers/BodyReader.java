package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.NameWord;
import io.github.saidby.internal.lexicon.OrganizationWords;
import io.github.saidby.internal.lexicon.PhraseTable;
import io.github.saidby.internal.lexicon.Place;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.NameType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which body a name is of, however it is worded, and what it is called for short. */
final class BodyReader {

  private final Register register;
  private final EnglishLexicon lexicon;

  BodyReader(Register register, EnglishLexicon lexicon) {
    this.register = register;
    this.lexicon = lexicon;
  }

  /** Whether a name tells what a body is but not whose, and no owner stands before it. */
  boolean isGeneric(NameUse use) {
    return isGeneric(use.words(), 0) && owner(use) == null;
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

  /** Reads the full name of a body, or one that names nobody in particular. */
  Entity read(NameUse use) {
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
  void addAliases(NameUse use, Entity body) {
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

  /**
   * Of those with the words of a generic name, the body mentioned last, else the first; or null.
   */
  @Nullable Entity lastOf(NameUse use) {
    List<Entity> fitting =
        register.bodiesWith(use.lastWord()).stream()
            .filter(body -> body.words().containsAll(use.words()))
            .toList();
    Entity last = Register.last(fitting, use.span().start());
    return last != null || fitting.isEmpty() ? last : fitting.get(0);
  }

  /** What stands behind a name that is no person's, as far as the name finder tells. */
  static SpeakerType type(NameType type) {
    return switch (type) {
      case PERSON -> SpeakerType.PERSON;
      case ORGANIZATION, PLACE -> SpeakerType.ORGANIZATION;
      case OTHER -> SpeakerType.UNKNOWN;
    };
  }
}
