package io.github.saidby.internal.quantities;

import io.github.saidby.text.Token;
import io.github.saidby.text.TokenKind;
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
  private final boolean acrossHyphens;
  private int longest = 1;

  /**
   * An empty map.
   *
   * @param form what is compared: a token's text or its normalised text
   */
  PhraseMap(Function<Token, String> form) {
    this(form, false);
  }

  private PhraseMap(Function<Token, String> form, boolean acrossHyphens) {
    this.form = form;
    this.acrossHyphens = acrossHyphens;
  }

  /** A map whose phrases are found with hyphens in place of their blanks too: megawatt-hours. */
  static <V> PhraseMap<V> acrossHyphens(Function<Token, String> form) {
    return new PhraseMap<>(form, true);
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

  /** The first words of all phrases. */
  Set<String> firstWords() {
    return firstWords;
  }

  /** The value of a phrase; null for unknown ones. */
  @Nullable V get(String phrase) {
    return values.get(phrase);
  }

  /** The longest phrase that starts at a token. */
  @Nullable Match<V> at(List<Token> tokens, int first) {
    if (first >= tokens.size() || !firstWords.contains(form.apply(tokens.get(first)))) {
      return null;
    }
    StringBuilder phrase = new StringBuilder();
    Match<V> found = null;
    int words = 0;
    for (int end = first; end < tokens.size() && words < longest; end++) {
      if (acrossHyphens && end > first && isInnerHyphen(tokens, end)) {
        continue;
      }
      phrase.append(words == 0 ? "" : " ").append(form.apply(tokens.get(end)));
      words++;
      V value = values.get(phrase.toString());
      found = value == null ? found : new Match<>(first, end + 1, value);
    }
    return found;
  }

  private static boolean isInnerHyphen(List<Token> tokens, int at) {
    return tokens.get(at).is("-")
        && !tokens.get(at).spaceBefore()
        && at + 1 < tokens.size()
        && !tokens.get(at + 1).spaceBefore()
        && tokens.get(at + 1).kind() == TokenKind.WORD;
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
