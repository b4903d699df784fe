package io.github.saidby.internal.lexicon;

import io.github.saidby.internal.resource.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Nouns for texts and records that say something. */
public final class DocumentNouns {

  private final Set<String> nouns = new HashSet<>();

  private DocumentNouns() {}

  static DocumentNouns read() {
    DocumentNouns words = new DocumentNouns();
    for (Table.Row row : Table.read("en/document-nouns.tsv").rows()) {
      String noun = row.get("noun").toLowerCase(Locale.ROOT);
      words.nouns.add(noun);
      words.nouns.add(Plurals.of(noun));
    }
    return words;
  }

  /**
   * Whether a noun is said of a text.
   *
   * @param normal the noun in lower case, singular or plural
   */
  public boolean contains(String normal) {
    return nouns.contains(normal);
  }
}
