package io.github.saidby.internal.resource;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which words do what: a table of words, each with one class or several between commas. Immutable.
 *
 * @param <C> the classes
 */
public final class WordClasses<C extends Enum<C>> {

  private final Map<String, Set<C>> classes = new HashMap<>();

  private WordClasses() {}

  /**
   * Reads a table with the columns {@code word} and {@code class}. A word may have several rows.
   *
   * @param table its name below the library's resource folder
   * @param type the classes, each of which must have a word
   * @param <C> the classes
   */
  public static <C extends Enum<C>> WordClasses<C> read(String table, Class<C> type) {
    WordClasses<C> words = new WordClasses<>();
    Set<C> empty = EnumSet.allOf(type);
    for (Table.Row row : Table.read(table).rows()) {
      Set<C> own = words.classes.computeIfAbsent(row.get("word"), word -> EnumSet.noneOf(type));
      for (String name : row.list("class")) {
        own.add(Enum.valueOf(type, name.toUpperCase(Locale.ROOT)));
      }
      empty.removeAll(own);
    }
    if (!empty.isEmpty()) {
      throw new IllegalStateException(table + ": no word is of the class " + empty);
    }
    return words;
  }

  /**
   * The same words, of which one is not of one class: what a row does shows where it is left out.
   *
   * @param word the word as the table writes it
   * @param wordClass the class that it loses; with its last class it loses its row
   */
  public WordClasses<C> without(String word, C wordClass) {
    WordClasses<C> others = new WordClasses<>();
    others.classes.putAll(classes);
    Set<C> left = EnumSet.copyOf(of(word));
    left.remove(wordClass);
    if (left.isEmpty()) {
      others.classes.remove(word);
    } else {
      others.classes.put(word, left);
    }
    return others;
  }

  /**
   * Whether a word is of a class.
   *
   * @param word the word as the table writes it, mostly in lower case
   * @param wordClass the class
   */
  public boolean is(String word, C wordClass) {
    return of(word).contains(wordClass);
  }

  /**
   * The classes of a word.
   *
   * @param word the word as the table writes it
   * @return the classes; none where the word has no row
   */
  public Set<C> of(String word) {
    return classes.getOrDefault(word, Set.of());
  }

  /**
   * Whether a word has a row.
   *
   * @param word the word as the table writes it
   */
  public boolean has(String word) {
    return classes.containsKey(word);
  }
}
