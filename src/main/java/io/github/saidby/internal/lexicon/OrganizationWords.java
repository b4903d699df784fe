package io.github.saidby.internal.lexicon;

import io.github.saidby.internal.resource.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Nouns for bodies of people, the last words of their names, and some names. */
public final class OrganizationWords {

  /** What a known name stands for. */
  public enum Kind {
    /** A body, or a place or short name that stands for one. */
    METONYM,
    /** A newspaper, agency, broadcaster or platform. */
    MEDIA
  }

  private final Set<String> common = new HashSet<>();
  private final Set<String> apposed = new HashSet<>();
  private final Set<String> suffixes = new HashSet<>();
  private final Set<String> press = new HashSet<>();
  private final Set<String> prefixes = new HashSet<>();
  private final Set<String> portfolios = new HashSet<>();
  private final Map<String, Set<String>> nameWords = new HashMap<>();
  private final PhraseTable<Kind> names = new PhraseTable<>();

  private OrganizationWords() {}

  static OrganizationWords read() {
    OrganizationWords words = new OrganizationWords();
    for (Table.Row row : Table.read("en/organization-nouns.tsv").rows()) {
      String noun = row.get("noun");
      switch (row.get("kind")) {
        case "common" -> words.addCommon(noun.toLowerCase(Locale.ROOT));
        case "apposed" -> words.apposed.add(noun.toLowerCase(Locale.ROOT));
        case "suffix" -> words.addSuffix(noun.toLowerCase(Locale.ROOT));
        case "press" -> words.press.add(noun.toLowerCase(Locale.ROOT));
        case "prefix" -> words.prefixes.add(noun.toLowerCase(Locale.ROOT));
        case "media" -> words.addName(noun, Kind.MEDIA);
        default -> words.addName(noun, Kind.METONYM);
      }
    }
    for (Table.Row row : Table.read("en/portfolio-words.tsv").rows()) {
      words.portfolios.add(row.get("word").toLowerCase(Locale.ROOT));
    }
    for (Table.Row row : Table.read("en/body-nouns.tsv").rows()) {
      Set<String> behind = new HashSet<>();
      row.list("name_words").forEach(word -> behind.add(word.toLowerCase(Locale.ROOT)));
      words.nameWords.put(row.get("noun"), Set.copyOf(behind));
    }
    return words;
  }

  private void addCommon(String noun) {
    common.add(noun);
    common.add(Plurals.of(noun));
  }

  private void addSuffix(String word) {
    suffixes.add(word);
    suffixes.add(Plurals.of(word));
  }

  private void addName(String name, Kind kind) {
    names.put(name.startsWith("The ") || name.startsWith("the ") ? name.substring(4) : name, kind);
  }

  /**
   * Whether a noun is said of bodies of people.
   *
   * @param normal the noun in lower case, singular or plural
   */
  public boolean isCommon(String normal) {
    return common.contains(normal);
  }

  /**
   * Whether names of bodies end with a word.
   *
   * @param normal the word in lower case
   */
  public boolean isSuffix(String normal) {
    return suffixes.contains(normal);
  }

  /**
   * Whether the name of a body stands behind a noun without a comma: "the daily Izvestia".
   *
   * @param normal the noun in lower case
   */
  public boolean isApposed(String normal) {
    return apposed.contains(normal);
  }

  /**
   * Whether a word tells the business of a ministry, court or agency: "Foreign".
   *
   * @param normal the word in lower case
   */
  public boolean isPortfolio(String normal) {
    return portfolios.contains(normal);
  }

  /**
   * Words of names that a noun may stand for: "airways" for "airline".
   *
   * @param noun the noun in lower case
   * @return the words in lower case; none for most nouns
   */
  public Set<String> nameWords(String noun) {
    return nameWords.getOrDefault(noun, Set.of());
  }

  /**
   * Whether names of newspapers end with a word, which may be a last name as well: "Post".
   *
   * @param normal the word in lower case
   */
  public boolean isPress(String normal) {
    return press.contains(normal);
  }

  /**
   * Whether names of bodies begin with a word: "Radio Liberty".
   *
   * @param normal the word in lower case
   */
  public boolean isPrefix(String normal) {
    return prefixes.contains(normal);
  }

  /** Names of bodies, without articles. */
  public PhraseTable<Kind> names() {
    return names;
  }
}
