package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.PersonWords;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.NameMention;
import io.github.saidby.text.NameType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Sentence;
import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of a document, paragraph by paragraph, with those who bear them. */
final class Roster {

  private final Register register;
  private final PersonWords persons;
  private final RoleReader roles;
  private final List<List<Named>> names = new ArrayList<>();
  private final List<NounPhrases> phrases = new ArrayList<>();

  private Roster(Register register, PersonWords persons, RoleReader roles) {
    this.register = register;
    this.persons = persons;
    this.roles = roles;
  }

  static Roster read(
      AnnotatedText text, Register register, EnglishLexicon lexicon, KnownSpeakers listed) {
    PersonWords persons = lexicon.persons();
    Roster roster = new Roster(register, persons, new RoleReader(register, lexicon));
    NameReader reader = new NameReader(register, lexicon, listed);
    List<List<NameUse>> uses = new ArrayList<>();
    for (Paragraph paragraph : text.paragraphs()) {
      uses.add(
          paragraph.names().stream().map(name -> NameUse.of(paragraph, name, persons)).toList());
      roster.phrases.add(NounPhrases.of(paragraph));
    }
    for (List<NameUse> inParagraph : uses) {
      for (NameUse use : inParagraph) {
        if (reader.isFull(use)) {
          reader.readFull(use).addMention(use.span());
        }
      }
    }
    GenderReader genders = new GenderReader();
    for (Paragraph paragraph : text.paragraphs()) {
      List<Named> named = new ArrayList<>();
      for (NameUse use : roster.withMissed(paragraph, uses.get(paragraph.index()))) {
        Entity entity = reader.isFull(use) ? reader.readFull(use) : reader.readShort(use);
        entity.addMention(use.span());
        named.add(new Named(use, entity));
      }
      roster.names.add(named);
      for (Named name : named) {
        roster.roles.read(name, roster.phrases(paragraph), named);
        String handle = Handles.behind(name.use());
        if (handle != null) {
          register.addName(handle, name.entity());
        }
      }
      genders.read(paragraph, named);
    }
    genders.decide();
    return roster;
  }

  /**
   * The uses of names in a paragraph, and last names there that only the rest of the text shows.
   */
  private List<NameUse> withMissed(Paragraph paragraph, List<NameUse> uses) {
    List<NameUse> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < paragraph.tokens().size(); i++) {
      if (next < uses.size() && uses.get(next).first() <= i) {
        all.add(uses.get(next));
        i = uses.get(next).end() - 1;
        next++;
      } else if (isMissed(paragraph, i)) {
        Token token = paragraph.token(i);
        all.add(NameUse.of(paragraph, new NameMention(token.span(), NameType.PERSON), persons));
      }
    }
    return all;
  }

  private boolean isMissed(Paragraph paragraph, int i) {
    Token token = paragraph.token(i);
    return token.kind() == TokenKind.WORD
        && token.isCapitalised()
        && !register.withLastName(token.normal()).isEmpty()
        && paragraph.tag(i).isNoun()
        && register.withLastName(token.normal()).get(0).type() == SpeakerType.PERSON;
  }

  /** Learns from a description whose name stands behind it where no rule over phrases saw that. */
  void describe(Named name, NounPhrase phrase) {
    if (name.use().first() > phrase.head() && name.entity().roles().isEmpty()) {
      NounPhrase whole = phrases(phrase.paragraph()).modified(phrase);
      int end = Math.min(Math.max(whole.end(), phrase.baseEnd()), name.use().first());
      roles.learnFrom(
          name.entity(), whole.until(end), phrases(phrase.paragraph()), names(phrase.paragraph()));
    }
  }

  NounPhrases phrases(Paragraph paragraph) {
    return phrases.get(paragraph.index());
  }

  /** The names in a paragraph, in order. */
  List<Named> names(Paragraph paragraph) {
    return names.get(paragraph.index());
  }

  /** The name that holds a token, or null. */
  @Nullable Named at(Paragraph paragraph, int token) {
    List<Named> all = names(paragraph);
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).use().end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < all.size() && all.get(low).contains(token) ? all.get(low) : null;
  }

  /** The names that stand in a sentence. */
  List<Named> names(Paragraph paragraph, Sentence sentence) {
    return names(paragraph).stream().filter(name -> sentence.contains(name.use().first())).toList();
  }
}
