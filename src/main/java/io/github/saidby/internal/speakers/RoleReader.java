package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.lexicon.OrganizationWords;
import io.github.saidby.internal.lexicon.PhraseTable;
import io.github.saidby.internal.lexicon.Role;
import io.github.saidby.internal.lexicon.Title;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.PennTag;
import io.github.saidby.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the words around a name tell of who bears it: titles and descriptions before it
 * ("Turkish Foreign Minister", "the carmaker"), descriptions in apposition to it ("the Kremlin
 * spokesman"), and "a farmhand called" before it.
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

  /**
   * Reads what stands around a name.
   *
   * @param name the name
   * @param phrases the noun phrases of its paragraph
   * @param names all names of its paragraph, in order
   */
  void read(Named name, NounPhrases phrases, List<Named> names) {
    NounPhrase base = phrases.base(name.use().end() - 1);
    if (base == null) {
      return;
    }
    if (base.first() < name.use().first()) {
      if (name.entity().type() == SpeakerType.PERSON) {
        learn(name.entity(), base.paragraph(), base.first(), name.use().first(), names);
      } else {
        learnBody(name.entity(), base.paragraph().token(name.use().first() - 1).normal());
      }
    }
    if (name.entity().type() == SpeakerType.PERSON) {
      learnParty(name.entity(), base.paragraph(), name.use().end());
    }
    // What stands before the name comes first: "the trust's director, Ada Roe, an engineer".
    NounPhrase before = before(base, phrases);
    if (before != null) {
      learnFrom(name.entity(), before, phrases, names);
    }
    NounPhrase behind = phrases.apposition(base);
    if (behind != null) {
      learnFrom(name.entity(), behind, phrases, names);
    }
  }

  /**
   * The description that a name stands in apposition to, or that a participle joins to it: "the
   * negotiator, Vladimir Medinsky,", "a farmhand called Lenny Pugh".
   */
  private @Nullable NounPhrase before(NounPhrase base, NounPhrases phrases) {
    int mark = base.first() - 1;
    if (mark < 1) {
      return null;
    }
    if (SpeakerWord.NAMING.has(base.paragraph().token(mark).normal())) {
      NounPhrase called = phrases.base(mark - 1);
      return called == null || called.isProper() ? null : called;
    }
    NounPhrase last = base.paragraph().token(mark).is(",") ? phrases.base(mark - 1) : null;
    NounPhrase previous = last == null ? null : attachedTo(last, phrases);
    if (previous == null) {
      return null;
    }
    NounPhrase apposition = phrases.apposition(previous);
    boolean told = apposition != null && apposition.first() == base.first();
    return told || (isOffice(previous) && closes(base)) ? phrases.modified(previous) : null;
  }

  /** "The Collector of Devpur": a description with a capital, which looks like a name. */
  private boolean isOffice(NounPhrase phrase) {
    Token determiner = phrase.determiner();
    return determiner != null
        && determiner.is("the")
        && !phrase.isPlural()
        && personRole(phrase.headToken().normal()) != null;
  }

  private static boolean closes(NounPhrase base) {
    Paragraph paragraph = base.paragraph();
    int end = base.baseEnd();
    return end >= paragraph.tokens().size()
        || paragraph.token(end).is(",")
        || paragraph.token(end).is(".");
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

  /**
   * Learns from a description.
   *
   * @param entity who is described
   * @param description the description, up to its end
   * @param phrases the noun phrases of its paragraph
   * @param names all names of its paragraph, in order
   */
  void learnFrom(Entity entity, NounPhrase description, NounPhrases phrases, List<Named> names) {
    String head = description.headToken().normal();
    Role role = description.isPlural() ? null : personRole(head);
    boolean body = lexicon.organizations().isCommon(head) && !description.isPlural();
    if (entity.type() == SpeakerType.UNKNOWN && (role != null || body)) {
      entity.setType(role != null ? SpeakerType.PERSON : SpeakerType.ORGANIZATION);
    }
    if (role != null && entity.type() == SpeakerType.PERSON) {
      entity.learnGender(role.gender());
      learnRole(entity, description.paragraph(), description.first(), description.end(), names);
      register.addRole(head, entity);
      addFurther(entity, description, phrases);
    } else if (body && entity.type() == SpeakerType.ORGANIZATION) {
      register.addRole(head, entity);
    }
  }

  /** "president and chief executive": the second noun is said of the same person. */
  private void addFurther(Entity entity, NounPhrase description, NounPhrases phrases) {
    for (NounPhrase base : phrases.between(description.baseEnd(), description.end())) {
      String noun = base.headToken().normal();
      if (base.paragraph().tag(base.first() - 1).penn() == PennTag.CC && personRole(noun) != null) {
        register.addRole(noun, entity);
      }
    }
  }

  /** "Ruth Vale (R-Ky.)", "Ruth Vale, D-Ky.,": the seats of American lawmakers. */
  private void learnParty(Entity entity, Paragraph paragraph, int i) {
    boolean label =
        i + 3 < paragraph.tokens().size()
            && (paragraph.token(i).is("(") || paragraph.token(i).is(","))
            && paragraph.token(i + 2).is("-")
            && paragraph.token(i + 3).isCapitalised();
    String party = label ? lexicon.persons().party(paragraph.token(i + 1).text()) : null;
    if (party != null) {
      register.addRole(party, entity);
      register.addRole("lawmaker", entity);
      entity.learnState(paragraph.token(i + 3).normal());
    }
  }

  /** "the carmaker Lumen": a noun for bodies right before the name of one. */
  private void learnBody(Entity entity, String noun) {
    if (lexicon.organizations().isCommon(noun)) {
      if (entity.type() == SpeakerType.UNKNOWN) {
        entity.setType(SpeakerType.ORGANIZATION);
      }
      register.addRole(noun, entity);
    }
  }

  /** Learns from the words before a name, which end with a title or a noun for persons. */
  private void learn(Entity entity, Paragraph paragraph, int first, int end, List<Named> names) {
    String last = paragraph.token(end - 1).normal();
    Title title = titleBefore(paragraph, first, end);
    boolean honorific = title != null && title.kind() == Title.Kind.HONORIFIC;
    Role role = honorific ? null : personRole(last);
    if (role == null && (title == null || honorific)) {
      return;
    }
    learnRole(entity, paragraph, first, end, names);
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

  private @Nullable Title titleBefore(Paragraph paragraph, int first, int end) {
    for (int i = first; i < end; i++) {
      PhraseTable.Match<Title> title = lexicon.persons().titles().longest(paragraph, i, end);
      if (title != null && title.end() == end) {
        return title.value();
      }
    }
    return null;
  }

  /** "Food and" before "Civil Supplies Minister" belongs to the title. */
  private int portfolioStart(Paragraph paragraph, int first) {
    OrganizationWords words = lexicon.organizations();
    boolean joined = first > 1 && paragraph.tag(first - 1).penn() == PennTag.CC;
    int start = joined ? first - 1 : first;
    while (joined && start > 0 && words.isPortfolio(paragraph.token(start - 1).normal())) {
      start--;
    }
    return start == first - 1 ? first : start;
  }

  private void learnRole(
      Entity entity, Paragraph paragraph, int first, int end, List<Named> names) {
    PennTag tag = paragraph.tag(first).penn();
    int start =
        tag == PennTag.DT || tag == PennTag.PRPS ? first + 1 : portfolioStart(paragraph, first);
    if (start < end && end - start <= MAX_ROLE_TOKENS) {
      entity.learnRole(Words.of(paragraph, start, end));
      affiliations.learn(entity, paragraph, start, end, names);
    }
  }
}
