package io.github.saidby.text;

import io.github.saidby.internal.resource.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words that are written with a period. */
final class Abbreviations {

  private static final Set<String> WORDS = words();

  private Abbreviations() {}

  private static Set<String> words() {
    Set<String> words = new HashSet<>();
    for (Table.Row row : Table.read("en/abbreviations.tsv").rows()) {
      words.add(row.get("abbreviation"));
    }
    return Set.copyOf(words);
  }

  /**
   * Whether the period behind a word belongs to it: behind an initial, letters with periods between
   * them, and known abbreviations.
   */
  static boolean keepPeriod(String text, int start, int period, int end) {
    if (period - start > 12) {
      return false;
    }
    String word = text.substring(start, period);
    boolean initial =
        word.length() == 1 && Character.isUpperCase(word.charAt(0)) && period + 1 < end;
    return initial || word.indexOf('.') == 1 || WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
