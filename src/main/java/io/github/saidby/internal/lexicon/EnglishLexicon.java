package io.github.saidby.internal.lexicon;

import io.github.saidby.internal.resource.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of English words about people, bodies and places. Immutable once read. */
public final class EnglishLexicon {

  private final PersonWords persons = PersonWords.read();
  private final OrganizationWords organizations = OrganizationWords.read();
  private final DocumentNouns documents = DocumentNouns.read();
  private final PhraseTable<Place> places = new PhraseTable<>();
  private final Map<String, NameNoun> nameNouns = new HashMap<>();
  private final Map<String, Boolean> notNames = new HashMap<>();
  private final Set<String> inner = new HashSet<>();

  private EnglishLexicon() {}

  /** The word lists, read when they are first asked for. */
  public static EnglishLexicon get() {
    return Holder.LEXICON;
  }

  private static EnglishLexicon read() {
    EnglishLexicon lexicon = new EnglishLexicon();
    for (Table.Row row : Table.read("en/places.tsv").rows()) {
      lexicon.addPlace(row);
    }
    for (Table.Row row : Table.read("en/name-nouns.tsv").rows()) {
      lexicon.nameNouns.put(
          row.get("noun").toLowerCase(Locale.ROOT), row.constant("kind", NameNoun.class));
    }
    for (Table.Row row : Table.read("en/not-names.tsv").rows()) {
      String word = row.get("word").toLowerCase(Locale.ROOT);
      lexicon.notNames.merge(word, row.get("also_name").equals("y"), (a, b) -> a);
      if (row.get("why").equals("noun") || row.get("why").equals("participle")) {
        lexicon.inner.add(word);
      }
    }
    return lexicon;
  }

  private void addPlace(Table.Row row) {
    String kind = row.list("kind").get(0).toUpperCase(Locale.ROOT);
    String country = row.list("country").get(0);
    Place place = new Place(Place.Kind.valueOf(kind), country.equals("-") ? "" : country);
    String name = row.get("name");
    places.put(name, place);
    if (place.isPeople()) {
      places.put(Plurals.of(name.toLowerCase(Locale.ROOT)), new Place(Place.Kind.PEOPLE, country));
    }
  }

  /** Given names, titles and nouns for persons. */
  public PersonWords persons() {
    return persons;
  }

  /** Nouns and names of bodies. */
  public OrganizationWords organizations() {
    return organizations;
  }

  /** Nouns for texts. */
  public DocumentNouns documents() {
    return documents;
  }

  /** Countries, capitals, demonyms, regions, states and cities. */
  public PhraseTable<Place> places() {
    return places;
  }

  /**
   * What a last word tells of the name before it.
   *
   * @param normal the word in lower case
   * @return what the name is of, or null where the word does not tell
   */
  public @Nullable NameNoun nameNoun(String normal) {
    return nameNouns.get(normal);
  }

  /**
   * Whether a word with a capital is never a name.
   *
   * @param normal the word in lower case
   */
  public boolean isNeverName(String normal) {
    return Boolean.FALSE.equals(notNames.get(normal));
  }

  /**
   * Whether a word with a capital is a name sometimes and something else mostly.
   *
   * @param normal the word in lower case
   */
  public boolean isSeldomName(String normal) {
    return Boolean.TRUE.equals(notNames.get(normal));
  }

  /**
   * Whether a word begins no name but may well stand inside one: "Watch" in "Whale Watch Norway".
   *
   * @param normal the word in lower case
   */
  public boolean isInsideNames(String normal) {
    return inner.contains(normal);
  }

  /** Reads the lists once, whoever asks first. */
  private static final class Holder {
    private static final EnglishLexicon LEXICON = read();
  }
}
