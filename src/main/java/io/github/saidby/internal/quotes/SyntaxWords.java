package io.github.saidby.internal.quotes;

import io.github.saidby.internal.resource.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The small words by which verbs and clauses are read. */
final class SyntaxWords {

  /** What a word does. */
  enum WordClass {
    BE,
    HAVE,
    DO,
    NEGATION,
    HEDGE,
    QUESTION,
    CLAUSE_BREAKER,
    FLOATING,
    OBJECT_PRONOUN,
    ANONYMITY,
    ANYBODY,
    CREDIT,
    ANSWER,
    CITING,
    GENRE
  }

  private final Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);

  private SyntaxWords() {
    for (WordClass wordClass : WordClass.values()) {
      words.put(wordClass, new HashSet<>());
    }
  }

  static SyntaxWords load() {
    SyntaxWords loaded = new SyntaxWords();
    for (Table.Row row : Table.read("en/syntax-words.tsv").rows()) {
      loaded.of(row.constant("class", WordClass.class)).add(row.get("word"));
    }
    return loaded;
  }

  /** Whether a word in lower case is of a class. */
  boolean is(String word, WordClass wordClass) {
    return of(wordClass).contains(word);
  }

  private Set<String> of(WordClass wordClass) {
    return words.getOrDefault(wordClass, Set.of());
  }
}
