package io.github.saidby.internal.quantities;

import io.github.saidby.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Phrases of up to a few tokens, each with a value, found at or before a token. */
final class PhraseMap<V> {

  private final Map<String, V> values = new HashMap<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Set<String> lastWords = new HashSet<>();
  private final Function<Token, String> form;
  private int longest = 1;

  /**
   * An empty map.
   *
   * @param form what is compared: a token's text or its normalised text
   */
  PhraseMap(Function<Token, String> form) {
    this.form = form;
  }

  /** A phrase that was found: from its first token to behind its last one. */
  record Match<V>(int first, int end, V value) {}

  void put(String phrase, V value) {
    int tokens = 1;
    for (int i = 0; i < phrase.length(); i++) {
      tokens += phrase.charAt(i) == ' ' ? 1 : 0;
    }
    longest = Math.max(longest, tokens);
    firstWords.add(phrase.substring(0, (phrase + " ").indexOf(' ')));
    lastWords.add(phrase.substring(phrase.lastIndexOf(' ') + 1));
    values.put(phrase, value);
  }

  /** The longest phrase that starts at a token. */
  @Nullable Match<V> at(List<Token> tokens, int first) {
    if (first >= tokens.size() || !firstWords.contains(form.apply(tokens.get(first)))) {
      return null;
    }
    StringBuilder phrase = new StringBuilder();
    Match<V> found = null;
    for (int end = first; end < Math.min(tokens.size(), first + longest); end++) {
      phrase.append(end == first ? "" : " ").append(form.apply(tokens.get(end)));
      V value = values.get(phrase.toString());
      found = value == null ? found : new Match<>(first, end + 1, value);
    }
    return found;
  }

  /** The longest phrase that ends before a token. */
  @Nullable Match<V> before(List<Token> tokens, int end) {
    if (end < 1 || !lastWords.contains(form.apply(tokens.get(end - 1)))) {
      return null;
    }
    String phrase = "";
    Match<V> found = null;
    for (int first = end - 1; first >= Math.max(0, end - longest); first--) {
      phrase = form.apply(tokens.get(first)) + (phrase.isEmpty() ? "" : " " + phrase);
      V value = values.get(phrase);
      found = value == null ? found : new Match<>(first, end, value);
    }
    return found;
  }
}
