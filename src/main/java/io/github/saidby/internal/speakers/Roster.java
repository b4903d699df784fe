package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.EnglishLexicon;
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
  private final List<List<Named>> names = new ArrayList<>();
  private final List<NounPhrases> phrases = new ArrayList<>();

  private Roster(Register register) {
    this.register = register;
  }

  static Roster read(AnnotatedText text, Register register, EnglishLexicon lexicon) {
    Roster roster = new Roster(register);
    NameReader reader = new NameReader(register, lexicon);
    List<List<NameUse>> uses = new ArrayList<>();
    for (Paragraph paragraph : text.paragraphs()) {
      uses.add(paragraph.names().stream().map(name -> NameUse.of(paragraph, name)).toList());
      roster.phrases.add(NounPhrases.of(paragraph));
    }
    for (List<NameUse> inParagraph : uses) {
      for (NameUse use : inParagraph) {
        if (NameReader.isFull(use)) {
          reader.readFull(use).addMention(use.span());
        }
      }
    }
    RoleReader roles = new RoleReader(register, lexicon);
    GenderReader genders = new GenderReader();
    for (Paragraph paragraph : text.paragraphs()) {
      List<Named> named = new ArrayList<>();
      for (NameUse use : roster.withMissed(paragraph, uses.get(paragraph.index()))) {
        Entity entity = NameReader.isFull(use) ? reader.readFull(use) : reader.readShort(use);
        entity.addMention(use.span());
        named.add(new Named(use, entity));
      }
      roster.names.add(named);
      for (Named name : named) {
        roles.read(name, roster.phrases(paragraph));
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
        all.add(NameUse.of(paragraph, new NameMention(token.span(), NameType.PERSON)));
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
