package io.github.saidby.internal.lexicon;

import io.github.saidby.internal.resource.Table;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of English words about people, bodies and places. Immutable once read. */
public final class EnglishLexicon {

  private final PersonWords persons = PersonWords.read();
  private final OrganizationWords organizations = OrganizationWords.read();
  private final DocumentNouns documents = DocumentNouns.read();
  private final PhraseTable<Place> places = new PhraseTable<>();
  private final Map<String, Boolean> notNames = new HashMap<>();

  private EnglishLexicon() {}

  /** Reads the word lists. */
  public static EnglishLexicon read() {
    EnglishLexicon lexicon = new EnglishLexicon();
    for (Table.Row row : Table.read("en/places.tsv").rows()) {
      lexicon.addPlace(row);
    }
    for (Table.Row row : Table.read("en/not-names.tsv").rows()) {
      lexicon.notNames.merge(
          row.get("word").toLowerCase(Locale.ROOT), row.get("also_name").equals("y"), (a, b) -> a);
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
   * Whether a word with a capital is mostly no name, or no part of one.
   *
   * @param normal the word in lower case
   * @return true for a word that never is one, false for one that also is one, null for all others
   */
  public @Nullable Boolean isNoName(String normal) {
    Boolean alsoName = notNames.get(normal);
    return alsoName == null ? null : !alsoName;
  }
}
