package io.github.saidby.internal.lexicon;

import io.github.saidby.internal.resource.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Given names, titles and nouns for persons. */
public final class PersonWords {

  private final Map<String, Gender> givenNames = new HashMap<>();
  private final PhraseTable<Title> titles = new PhraseTable<>();
  private final Map<String, Role> roles = new HashMap<>();

  private final Map<String, List<String>> titleNouns = new HashMap<>();

  private final Map<String, List<String>> nicknames = new HashMap<>();

  private PersonWords() {}

  static PersonWords read() {
    PersonWords words = new PersonWords();
    for (Table.Row row : Table.read("en/given-names.tsv").rows()) {
      words.givenNames.put(row.get("name").toLowerCase(Locale.ROOT), Gender.of(row.get("gender")));
    }
    for (Table.Row row : Table.read("en/person-titles.tsv").rows()) {
      Title.Kind kind = row.constant("kind", Title.Kind.class);
      words.titles.put(row.get("title"), new Title(kind, Gender.of(row.get("gender"))));
    }
    for (Table.Row row : Table.read("en/role-nouns.tsv").rows()) {
      words.addRole(
          row.get("noun").toLowerCase(Locale.ROOT),
          Gender.of(row.get("gender")),
          row.get("number").equals("group"));
    }
    for (Table.Row row : Table.read("en/title-nouns.tsv").rows()) {
      words.titleNouns.put(row.get("title"), row.list("nouns"));
    }
    for (Table.Row row : Table.read("en/nicknames.tsv").rows()) {
      words.nicknames.put(
          row.get("nickname").toLowerCase(Locale.ROOT),
          List.of(row.get("names").toLowerCase(Locale.ROOT).split(",", -1)));
    }
    return words;
  }

  private void addRole(String noun, Gender gender, boolean group) {
    roles.put(noun, new Role(gender, group));
    if (!group) {
      roles.putIfAbsent(Plurals.of(noun), new Role(gender, true));
    }
  }

  /**
   * The gender of a given name.
   *
   * @param normal the name in lower case
   * @return the gender, {@link Gender#UNKNOWN} for a name that both bear; null for no given name
   */
  public @Nullable Gender givenName(String normal) {
    return givenNames.get(normal);
  }

  /** The titles that stand before names. */
  public PhraseTable<Title> titles() {
    return titles;
  }

  /**
   * The given names that a nickname stands for.
   *
   * @param nickname the nickname in lower case
   * @return the names in lower case, those apart that begin with the nickname
   */
  public List<String> namesBehind(String nickname) {
    return nicknames.getOrDefault(nickname, List.of());
  }

  /**
   * Nouns that speak of a person again after a short title: "senator" after "Sen.".
   *
   * @param title the title in lower case
   */
  public List<String> titleNouns(String title) {
    return titleNouns.getOrDefault(title, List.of());
  }

  /**
   * What a noun tells of persons.
   *
   * @param normal the noun in lower case, singular or plural
   * @return the role, or null for a noun that is said of no person
   */
  public @Nullable Role role(String normal) {
    return roles.get(normal);
  }
}
