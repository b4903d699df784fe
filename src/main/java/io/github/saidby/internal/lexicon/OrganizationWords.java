package io.github.saidby.internal.lexicon;

import io.github.saidby.internal.resource.Table;
import java.util.HashSet;
import java.util.Locale;
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
  private final Set<String> suffixes = new HashSet<>();
  private final PhraseTable<Kind> names = new PhraseTable<>();

  private OrganizationWords() {}

  static OrganizationWords read() {
    OrganizationWords words = new OrganizationWords();
    for (Table.Row row : Table.read("en/organization-nouns.tsv").rows()) {
      String noun = row.get("noun");
      switch (row.get("kind")) {
        case "common" -> words.addCommon(noun.toLowerCase(Locale.ROOT));
        case "suffix" -> words.addSuffix(noun.toLowerCase(Locale.ROOT));
        case "media" -> words.addName(noun, Kind.MEDIA);
        default -> words.addName(noun, Kind.METONYM);
      }
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

  /** Names of bodies, without articles. */
  public PhraseTable<Kind> names() {
    return names;
  }
}
