package io.github.saidby.internal.times;

import com.google.common.base.CharMatcher;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of several words, found by their tokens. */
final class Phrases<V> {

  /**
   * A name found.
   *
   * @param end the index behind its last token
   * @param value what it stands for
   */
  record Found<V>(int end, V value) {}

  private final Map<String, V> values = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();
  private int reach;

  /** Adds a name, words between blanks and clitics joined to theirs, and tells its first token. */
  String put(String name, V value) {
    String[] words = name.split(" ", -1);
    String first = first(words[0]);
    values.put(name, value);
    reach = Math.max(reach, words.length);
    int tokens = words.length * 2 + (int) name.chars().filter(c -> c == '-').count() * 2;
    longest.merge(first, tokens, Math::max);
    longest.merge(words[0], tokens, Math::max);
    return first;
  }

  private static String first(String word) {
    int end = CharMatcher.anyOf("'-").indexIn(word);
    return end > 0 ? word.substring(0, end) : word;
  }

  /** The longest name that begins at a token. */
  @Nullable Found<V> at(Words words, int first) {
    Integer limit = longest.get(words.at(first));
    if (limit == null) {
      return null;
    }
    Found<V> found = null;
    StringBuilder name = new StringBuilder();
    int end = Math.min(words.size(), first + limit);
    for (int i = first; i < end; i++) {
      name.append(i > first && words.isSpaced(i) ? " " : "").append(words.at(i));
      V value = values.get(name.toString());
      found = value == null ? found : new Found<>(i + 1, value);
    }
    return found;
  }

  /** The longest name that ends before a token. */
  @Nullable Found<V> before(Words words, int end) {
    for (int first = Math.max(0, end - reach); first < end; first++) {
      Found<V> found = longest.containsKey(words.at(first)) ? at(words, first) : null;
      if (found != null && found.end() == end) {
        return found;
      }
    }
    return null;
  }
}
