package io.github.saidby.internal.lexicon;

import io.github.saidby.text.Characters;
import io.github.saidby.text.Paragraph;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases with values, found in text however it is cut into tokens and capitalised.
 *
 * <p>A phrase is kept without its blanks, so that the tokens of "Al-Shabab" add up to it.
 *
 * @param <V> what is known of a phrase
 */
public final class PhraseTable<V> {

  private static final int MAX_TOKENS = 8;

  private final Map<String, V> values = new HashMap<>();
  private final Set<String> starts = new HashSet<>();

  /** An empty table. */
  public PhraseTable() {}

  /**
   * A phrase that was found.
   *
   * @param end the index behind its last token
   * @param value what is known of it
   * @param <V> the value's type
   */
  public record Match<V>(int end, V value) {}

  /**
   * Adds a phrase; where it is there already, its first value stays.
   *
   * @param phrase the phrase, in any case
   * @param value what is known of it
   */
  public void put(String phrase, V value) {
    String normal = normal(phrase);
    values.putIfAbsent(squeeze(normal), value);
    int i = 1;
    while (i < normal.length() && isInner(normal.charAt(i))) {
      i++;
    }
    starts.add(normal.substring(0, i));
  }

  private static boolean isInner(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '&';
  }

  private static String normal(String phrase) {
    StringBuilder normal = new StringBuilder(phrase.length());
    phrase.chars().forEach(c -> normal.append(Characters.straight((char) c)));
    return normal.toString().toLowerCase(Locale.ROOT);
  }

  private static String squeeze(String normal) {
    return normal.replace(" ", "");
  }

  /**
   * What is known of a whole phrase.
   *
   * @param phrase the phrase, in any case
   * @return its value, or null
   */
  public @Nullable V get(String phrase) {
    return values.get(squeeze(normal(phrase)));
  }

  /**
   * The longest phrase of the table that starts at a token.
   *
   * @param paragraph the text
   * @param first the index of the first token
   * @param end the index that the phrase may not pass
   * @return the match, or null
   */
  public @Nullable Match<V> longest(Paragraph paragraph, int first, int end) {
    if (!starts.contains(paragraph.token(first).normal()) && !startsWithPart(paragraph, first)) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    Match<V> longest = null;
    for (int i = first; i < end && i < first + MAX_TOKENS; i++) {
      words.append(paragraph.token(i).normal());
      V value = values.get(words.toString());
      longest = value == null ? longest : new Match<>(i + 1, value);
    }
    return longest;
  }

  /** A token such as "o'brien", of which a table may know the part before the mark. */
  private boolean startsWithPart(Paragraph paragraph, int first) {
    String word = paragraph.token(first).normal();
    int i = 0;
    while (i < word.length() && isInner(word.charAt(i))) {
      i++;
    }
    return i < word.length() && i > 0 && starts.contains(word.substring(0, i));
  }
}
