package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.internal.phrases.NounPhrases;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.model.UnresolvedReason;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Paragraph;
import io.github.saidby.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is who in a document.
 *
 * <p>It is asked about source mentions, best in the order of the text, and told who spoke. An
 * instance belongs to one document and thread.
 */
public final class SpeakerBook {

  /** For a mention that stands inside no quote. */
  public static final int NOBODY = -1;

  private final AnnotatedText text;
  private final Register register = new Register();
  private final Speeches speeches = new Speeches();
  private final Roster roster;
  private final Descriptions descriptions;
  private final Candidates candidates;
  private final Antecedents antecedents;
  private final Nominals nominals;
  private final BorneNames borne;
  private final JoinedPhrases joined;
  private final Bodies bodies;
  private @Nullable Entity writer;

  private SpeakerBook(AnnotatedText text, SpeakerLexicons lexicons) {
    EnglishLexicon lexicon = lexicons.words();
    this.text = text;
    this.roster = Roster.read(text, register, lexicon, lexicons.listed());
    this.borne = new BorneNames(roster, lexicon.persons());
    this.joined = new JoinedPhrases(roster, borne, lexicon);
    this.descriptions = new Descriptions(lexicon);
    this.candidates = new Candidates(roster, descriptions);
    this.antecedents =
        new Antecedents(text, candidates, descriptions, speeches, lexicons.antecedents());
    this.bodies = new Bodies(text, register, roster, lexicon.organizations());
    this.nominals =
        new Nominals(
            register,
            roster,
            descriptions,
            lexicons.listed(),
            new RoleHolders(register, lexicon),
            bodies,
            new Affiliations(lexicon));
  }

  /**
   * Reads the names of a document.
   *
   * @param text the document
   * @param lexicons what it is told by
   */
  public static SpeakerBook read(AnnotatedText text, SpeakerLexicons lexicons) {
    return new SpeakerBook(text, lexicons);
  }

  /** What pronouns may stand for. */
  Antecedents antecedents() {
    return antecedents;
  }

  /** The noun phrases of a paragraph. */
  NounPhrases phrases(Paragraph paragraph) {
    return roster.phrases(paragraph);
  }

  /**
   * Whom a source mention outside all quotes refers to.
   *
   * @param phrase the mention, with all that belongs to it
   * @return an id for {@link #speaker}; the mention's own where nobody else is known to be meant
   */
  public int who(NounPhrase phrase) {
    return who(phrase, Inside.NOTHING);
  }

  /**
   * What a mention stands inside.
   *
   * @param speaking the id of who speaks the innermost quote around it, or {@link #NOBODY}: "I" is
   *     this speaker
   * @param hearing the id of whom that is said to, or {@link #NOBODY}: "you" is this speaker
   */
  public record Inside(int speaking, int hearing) {

    /** Inside no quote. */
    public static final Inside NOTHING = new Inside(NOBODY, NOBODY);
  }

  /**
   * Whom a source mention refers to.
   *
   * @param phrase the mention, with all that belongs to it
   * @param inside the quote that holds the mention
   * @return an id for {@link #speaker}; the mention's own where nobody else is known to be meant
   */
  public int who(NounPhrase phrase, Inside inside) {
    Entity entity = entity(phrase, inside);
    entity.addMention(phrase.span());
    speeches.addMention(phrase, entity.id());
    candidates.addMention(phrase, entity);
    return entity.id();
  }

  private Entity entity(NounPhrase phrase, Inside inside) {
    Named name = borne.of(phrase);
    if (name != null) {
      roster.describe(name, phrase);
      return name.entity();
    }
    Entity author = author(phrase, inside);
    if (author != null) {
      return author;
    }
    PronounForm form = PronounForm.of(phrase.headToken().normal());
    if (form != null && phrase.isPronoun()) {
      return ofPronoun(phrase, form, inside);
    }
    Token determiner = phrase.determiner();
    Entity aged =
        determiner != null && determiner.is("the") && Descriptions.isAge(phrase)
            ? antecedent(phrase, PronounForm.BY_AGE, inside)
            : null;
    return aged == null ? nominals.of(phrase) : aged;
  }

  /**
   * Whom a pronoun refers to that is the source of an answer.
   *
   * @param pronoun the pronoun
   * @param asked the phrase for whom the question before was put to
   * @param inside the quote that holds the pronoun
   * @return the id of who was asked, or {@link #NOBODY} where the pronoun does not agree
   */
  public int answering(NounPhrase pronoun, NounPhrase asked, Inside inside) {
    PronounForm form = PronounForm.of(pronoun.headToken().normal());
    if (form == null || asked.isPronoun()) {
      return NOBODY;
    }
    Entity entity = entity(asked, inside);
    if (!form.agrees(entity.type(), entity.gender(), asked.isPlural())) {
      return NOBODY;
    }
    candidates.addPronoun(pronoun, entity);
    entity.addMention(pronoun.span());
    speeches.addMention(pronoun, entity.id());
    return entity.id();
  }

  /** Whose words a document holds: "her" in "her statement", "Ada Roe" in "Ada Roe’s letter". */
  private @Nullable Entity author(NounPhrase phrase, Inside inside) {
    NounPhrase possessor =
        descriptions.typeOf(phrase) == SpeakerType.DOCUMENT
            ? roster.phrases(phrase.paragraph()).possessor(phrase)
            : null;
    if (possessor == null || PronounForm.isNeuter(possessor.headToken().normal())) {
      return null;
    }
    Entity author = entity(possessor, inside);
    return author.type() == SpeakerType.PERSON || author.type() == SpeakerType.ORGANIZATION
        ? author
        : null;
  }

  private Entity ofPronoun(NounPhrase pronoun, PronounForm form, Inside inside) {
    if (form == PronounForm.SPEAKER) {
      return inside.speaking() == NOBODY ? writer(pronoun) : register.get(inside.speaking());
    }
    if (form == PronounForm.HEARER) {
      return inside.hearing() == NOBODY
          ? unknown(pronoun, UnresolvedReason.ADDRESSEE)
          : register.get(inside.hearing());
    }
    if (form == PronounForm.RELATIVE) {
      NounPhrase before = phraseBefore(pronoun);
      return before == null
          ? unknown(pronoun, UnresolvedReason.NO_ANTECEDENT)
          : entity(before, inside);
    }
    Entity entity = antecedent(pronoun, form, inside);
    return entity == null ? unknown(pronoun, UnresolvedReason.NO_ANTECEDENT) : entity;
  }

  private @Nullable Entity antecedent(NounPhrase pronoun, PronounForm form, Inside inside) {
    Candidate antecedent = antecedents.of(pronoun, form);
    if (antecedent == null) {
      return null;
    }
    Entity known = antecedent.entity();
    Entity entity = known == null ? entity(antecedent.phrase(), inside) : known;
    candidates.addPronoun(pronoun, entity);
    return entity;
  }

  private Entity unknown(NounPhrase pronoun, UnresolvedReason reason) {
    Entity entity = register.create(pronoun.headToken().text(), false, SpeakerType.UNKNOWN);
    entity.setUnresolved(reason);
    return entity;
  }

  /** "I" outside all quotes: the one person whom the byline names. */
  private Entity writer(NounPhrase pronoun) {
    if (writer == null) {
      writer = Bylines.writer(text, roster);
    }
    if (writer == null || pronoun.isPlural()) {
      return unknown(pronoun, UnresolvedReason.WRITER);
    }
    return writer;
  }

  /**
   * Whether a source passes on the words of those whom it cites, as newspapers do: "Bloomberg,
   * citing two officials,".
   *
   * @param id the source
   * @param cited the phrase for those who are cited
   */
  public boolean relays(int id, NounPhrase cited) {
    return switch (register.get(id).type()) {
      case ORGANIZATION, UNKNOWN ->
          switch (typeOf(cited)) {
            case PERSON, GROUP, ORGANIZATION -> true;
            case DOCUMENT -> bodies.isPress(register.get(id));
            default -> false;
          };
      default -> false;
    };
  }

  /** "The mayor, who said": the phrase that a relative pronoun follows. */
  private @Nullable NounPhrase phraseBefore(NounPhrase pronoun) {
    int i = pronoun.first() - 1;
    boolean comma = i >= 0 && pronoun.paragraph().token(i).is(",");
    NounPhrase before = roster.phrases(pronoun.paragraph()).base(comma ? i - 1 : i);
    return before == null || before.isPronoun() ? null : before;
  }

  /** Who bears the name that belongs to a phrase. */
  private @Nullable Entity named(NounPhrase phrase) {
    Named name = borne.of(phrase);
    return name == null ? null : name.entity();
  }

  /**
   * Of the phrases that "and" and commas join, those that stand for somebody each.
   *
   * @param phrases a source's phrases in order
   * @return some of them, at least one
   */
  public List<NounPhrase> speaking(List<NounPhrase> phrases) {
    return joined.speaking(phrases);
  }

  /**
   * Takes down that somebody is quoted.
   *
   * @param id the speaker's id
   * @param offset where the quote's content starts
   */
  public void spoke(int id, int offset) {
    speeches.add(id, offset);
  }

  /**
   * What a noun phrase is about, by its form alone.
   *
   * @param phrase a noun phrase
   * @return the type; {@link SpeakerType#UNKNOWN} for most pronouns and for what says nothing
   */
  public SpeakerType typeOf(NounPhrase phrase) {
    Entity named = named(phrase);
    return named == null ? descriptions.typeOf(phrase) : named.type();
  }

  /**
   * A speaker as far as the document is known.
   *
   * @param id an id from {@link #who}
   * @return the speaker with all of its mentions; ask when the whole document has been read
   */
  public Speaker speaker(int id) {
    return register.get(id).toSpeaker(text);
  }
}
