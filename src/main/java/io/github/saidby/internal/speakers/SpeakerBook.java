package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.SpeakerType;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.NameMention;
import io.github.saidby.text.NameType;
import io.github.saidby.text.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Descriptions descriptions;
  private final List<Entity> entities = new ArrayList<>();
  private final Map<String, Entity> byLastName = new HashMap<>();
  private final Map<Integer, Entity> byStart = new HashMap<>();

  private SpeakerBook(AnnotatedText text, EnglishLexicon lexicon) {
    this.text = text;
    this.descriptions = new Descriptions(lexicon);
  }

  /**
   * Reads the names of a document.
   *
   * @param text the document
   * @param lexicon words about people, bodies and places
   */
  public static SpeakerBook read(AnnotatedText text, EnglishLexicon lexicon) {
    SpeakerBook book = new SpeakerBook(text, lexicon);
    for (Paragraph paragraph : text.paragraphs()) {
      for (NameMention name : paragraph.names()) {
        book.add(name);
      }
    }
    return book;
  }

  private void add(NameMention mention) {
    String words = mention.span().of(text.text());
    String last = words.substring(words.lastIndexOf(' ') + 1);
    SpeakerType type =
        mention.type() == NameType.PERSON ? SpeakerType.PERSON : SpeakerType.ORGANIZATION;
    Entity entity = byLastName.computeIfAbsent(last, key -> create(words, true, type));
    if (words.length() > entity.name().length()) {
      entity.rename(words);
    }
    entity.addMention(mention.span());
    byStart.put(mention.span().start(), entity);
  }

  private Entity create(String name, boolean named, SpeakerType type) {
    Entity entity = new Entity(entities.size(), name, named, type);
    entities.add(entity);
    return entity;
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
    Entity entity = named(phrase);
    if (entity == null) {
      entity = create(phrase.span().of(text.text()), false, descriptions.typeOf(phrase));
    }
    entity.addMention(phrase.span());
    return entity.id();
  }

  private @Nullable Entity named(NounPhrase phrase) {
    Paragraph paragraph = phrase.paragraph();
    Entity named = null;
    for (int i = phrase.first(); i < phrase.end() && named == null; i++) {
      named = byStart.get(paragraph.token(i).start());
    }
    return named;
  }

  /**
   * Takes down that somebody is quoted.
   *
   * @param id the speaker's id
   * @param offset where the quote's content starts
   */
  public void spoke(int id, int offset) {}

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
    return entities.get(id).toSpeaker(text);
  }
}
