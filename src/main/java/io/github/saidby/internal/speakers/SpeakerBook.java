package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.AnnotatedText;
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

  private SpeakerBook(AnnotatedText text, EnglishLexicon lexicon) {
    this.text = text;
    this.roster = Roster.read(text, register, lexicon);
    this.descriptions = new Descriptions(lexicon);
    this.candidates = new Candidates(roster, descriptions);
    this.antecedents = new Antecedents(text, candidates, descriptions, speeches);
    this.nominals =
        new Nominals(text, register, roster, candidates, descriptions, new Affiliations(lexicon));
  }

  /**
   * Reads the names of a document.
   *
   * @param text the document
   * @param lexicon words about people, bodies and places
   */
  public static SpeakerBook read(AnnotatedText text, EnglishLexicon lexicon) {
    return new SpeakerBook(text, lexicon);
  }

  /**
   * Whom a source mention outside all quotes refers to.
   *
   * @param phrase the mention, with all that belongs to it
   * @return an id for {@link #speaker}; the mention's own where nobody else is known to be meant
   */
  public int who(NounPhrase phrase) {
    return who(phrase, NOBODY);
  }

  /**
   * Whom a source mention refers to.
   *
   * @param phrase the mention, with all that belongs to it
   * @param speaking the id of who speaks the innermost quote that holds the mention, or {@link
   *     #NOBODY}: "I" is this speaker
   * @return an id for {@link #speaker}; the mention's own where nobody else is known to be meant
   */
  public int who(NounPhrase phrase, int speaking) {
    Entity entity = entity(phrase, speaking);
    entity.addMention(phrase.span());
    return entity.id();
  }

  private Entity entity(NounPhrase phrase, int speaking) {
    Entity named = named(phrase);
    if (named != null) {
      return named;
    }
    PronounForm form = PronounForm.of(phrase.headToken().normal());
    return form != null && phrase.isPronoun()
        ? ofPronoun(phrase, form, speaking)
        : nominals.of(phrase);
  }

  private Entity ofPronoun(NounPhrase pronoun, PronounForm form, int speaking) {
    if (form == PronounForm.SPEAKER && speaking != NOBODY) {
      return register.get(speaking);
    }
    if (form == PronounForm.RELATIVE) {
      NounPhrase before = phraseBefore(pronoun);
      return before == null ? unknown(pronoun) : entity(before, speaking);
    }
    Candidate antecedent = antecedents.of(pronoun, form);
    if (antecedent == null) {
      return unknown(pronoun);
    }
    Entity known = antecedent.entity();
    Entity entity = known == null ? entity(antecedent.phrase(), speaking) : known;
    candidates.add(pronoun, entity);
    return entity;
  }

  private Entity unknown(NounPhrase pronoun) {
    return register.create(pronoun.headToken().text(), false, SpeakerType.UNKNOWN);
  }

  /** "The mayor, who said": the phrase that a relative pronoun follows. */
  private @Nullable NounPhrase phraseBefore(NounPhrase pronoun) {
    int i = pronoun.first() - 1;
    boolean comma = i >= 0 && pronoun.paragraph().token(i).is(",");
    NounPhrase before = roster.phrases(pronoun.paragraph()).base(comma ? i - 1 : i);
    return before == null || before.isPronoun() ? null : before;
  }

  /** Whose name the head of a phrase belongs to, or the phrase that stands in apposition to it. */
  private @Nullable Entity named(NounPhrase phrase) {
    Named name = roster.at(phrase.paragraph(), phrase.head());
    if (name == null) {
      NounPhrase apposition = roster.phrases(phrase.paragraph()).apposition(phrase);
      name = apposition == null ? null : roster.at(apposition.paragraph(), apposition.head());
    }
    return name == null ? null : name.entity();
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
