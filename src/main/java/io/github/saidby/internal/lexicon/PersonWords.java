package io.github.saidby.internal.lexicon;

import com.google.common.base.CharMatcher;
import io.github.saidby.internal.resource.Table;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Given names, titles and nouns for persons. */
public final class PersonWords {

  private static final CharMatcher MARKS = CharMatcher.inRange('\u0300', '\u036f');

  private final Map<String, Gender> givenNames = new HashMap<>();
  private final PhraseTable<Title> titles = new PhraseTable<>();
  private final Map<String, Role> roles = new HashMap<>();

  private final Map<String, List<String>> titleNouns = new HashMap<>();

  private final Map<String, List<String>> nicknames = new HashMap<>();

  private final Map<String, Boolean> endings = new HashMap<>();

  private final Map<String, String> parties = new HashMap<>();

  private PersonWords() {}

  static PersonWords read() {
    PersonWords words = new PersonWords();
    for (Table.Row row : Table.read("en/given-names.tsv").rows()) {
      String name = row.get("name").toLowerCase(Locale.ROOT);
      words.givenNames.put(name, Gender.of(row.get("gender")));
      words.givenNames.putIfAbsent(withoutMarks(name), Gender.of(row.get("gender")));
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
    for (Table.Row row : Table.read("en/party-labels.tsv").rows()) {
      words.parties.put(row.get("label"), row.get("noun"));
    }
    for (Table.Row row : Table.read("en/name-endings.tsv").rows()) {
      words.endings.put(row.get("ending"), row.get("kept").equals("y"));
    }
    return words;
  }

  private static String withoutMarks(String name) {
    return MARKS.removeFrom(Normalizer.normalize(name, Normalizer.Form.NFD));
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

  /**
   * What a member of a party is called.
   *
   * @param label the letter that stands for the party in "(D-Ohio)"
   * @return the noun in lower case, or null for no label
   */
  public @Nullable String party(String label) {
    return parties.get(label);
  }

  /**
   * Whether a word behind a name is neither a first nor a last name: "Jr.", "KC".
   *
   * @param text the word as written
   */
  public boolean isEnding(String text) {
    return endings.containsKey(text);
  }

  /**
   * Whether a word behind a name is left out where the name is told: "KC", "MP".
   *
   * @param text the word as written
   */
  public boolean isHonour(String text) {
    return Boolean.FALSE.equals(endings.get(text));
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
