package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.PhraseTable;
import io.github.saidby.internal.lexicon.Role;
import io.github.saidby.internal.lexicon.Title;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the words around a person's name tell of the person: titles and descriptions before it
 * ("Turkish Foreign Minister"), descriptions in apposition to it ("the Kremlin spokesman").
 */
final class RoleReader {

  private static final int MAX_ROLE_TOKENS = 16;

  private final Register register;
  private final EnglishLexicon lexicon;
  private final Affiliations affiliations;

  RoleReader(Register register, EnglishLexicon lexicon) {
    this.register = register;
    this.lexicon = lexicon;
    this.affiliations = new Affiliations(lexicon);
  }

  void read(Named name, NounPhrases phrases) {
    NounPhrase base = phrases.base(name.use().end() - 1);
    if (base == null) {
      return;
    }
    if (base.first() < name.use().first() && name.entity().type() == SpeakerType.PERSON) {
      learn(name.entity(), base.paragraph(), base.first(), name.use().first());
    }
    NounPhrase behind = phrases.apposition(base);
    if (behind != null) {
      learnFrom(name.entity(), behind);
    }
    NounPhrase before = before(base, phrases);
    if (before != null) {
      learnFrom(name.entity(), before);
    }
  }

  /** The description that a name stands in apposition to: "the negotiator, Vladimir Medinsky,". */
  private static @Nullable NounPhrase before(NounPhrase base, NounPhrases phrases) {
    int comma = base.first() - 1;
    if (comma < 1 || !base.paragraph().token(comma).is(",")) {
      return null;
    }
    NounPhrase last = phrases.base(comma - 1);
    NounPhrase previous = last == null ? null : attachedTo(last, phrases);
    if (previous == null) {
      return null;
    }
    NounPhrase apposition = phrases.apposition(previous);
    return apposition != null && apposition.first() == base.first()
        ? phrases.modified(previous)
        : null;
  }

  /** The phrase that a phrase before a comma belongs to: "the head of the agency,". */
  private static NounPhrase attachedTo(NounPhrase last, NounPhrases phrases) {
    NounPhrase head = last;
    int i = last.first() - 1;
    for (int steps = 0; steps < 3 && i > 0; steps++) {
      NounPhrase previous = phrases.base(i - 1);
      if (previous == null || phrases.modified(previous).end() < last.end()) {
        return head;
      }
      head = previous;
      i = previous.first() - 1;
    }
    return head;
  }

  private void learnFrom(Entity entity, NounPhrase description) {
    String head = description.headToken().normal();
    Role role = description.isPlural() ? null : personRole(head);
    boolean body = lexicon.organizations().isCommon(head) && !description.isPlural();
    if (entity.type() == SpeakerType.UNKNOWN && (role != null || body)) {
      entity.setType(role != null ? SpeakerType.PERSON : SpeakerType.ORGANIZATION);
    }
    if (role != null && entity.type() == SpeakerType.PERSON) {
      entity.learnGender(role.gender());
      learnRole(entity, description.paragraph(), description.first(), description.end());
      register.addRole(head, entity);
    } else if (body && entity.type() == SpeakerType.ORGANIZATION) {
      register.addRole(head, entity);
    }
  }

  /** Learns from the words before a name, which end with a title or a noun for persons. */
  private void learn(Entity entity, Paragraph paragraph, int first, int end) {
    String last = paragraph.token(end - 1).normal();
    Role role = personRole(last);
    if (role == null && !isOffice(titleBefore(paragraph, first, end))) {
      return;
    }
    learnRole(entity, paragraph, first, end);
    if (role != null) {
      entity.learnGender(role.gender());
      register.addRole(last, entity);
    }
    for (String noun : lexicon.persons().titleNouns(last)) {
      register.addRole(noun, entity);
    }
  }

  private @Nullable Role personRole(String noun) {
    Role role = lexicon.persons().role(noun);
    return role == null || role.group() ? null : role;
  }

  private static boolean isOffice(@Nullable Title title) {
    return title != null && title.kind() != Title.Kind.HONORIFIC;
  }

  private @Nullable Title titleBefore(Paragraph paragraph, int first, int end) {
    for (int i = first; i < end; i++) {
      PhraseTable.Match<Title> title = lexicon.persons().titles().longest(paragraph, i, end);
      if (title != null && title.end() == end) {
        return title.value();
      }
    }
    return null;
  }

  private void learnRole(Entity entity, Paragraph paragraph, int first, int end) {
    int start = isArticle(paragraph, first) ? first + 1 : first;
    boolean personal = paragraph.tag(first).penn() == PennTag.PRPS;
    if (personal || start >= end || end - start > MAX_ROLE_TOKENS) {
      return;
    }
    entity.learnRole(Words.of(paragraph, start, end));
    affiliations.in(paragraph, start, end).ifPresent(entity::learnAffiliation);
  }

  private static boolean isArticle(Paragraph paragraph, int i) {
    return paragraph.tag(i).penn() == PennTag.DT;
  }
}
