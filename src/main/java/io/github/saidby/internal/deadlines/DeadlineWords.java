package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.resource.Table;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that tell what kind of bound a clause sets. */
final class DeadlineWords {

  /** What a word tells. */
  enum Kind {
    OBLIGATION,
    PLAN,
    EXPECTATION,
    PROJECTION,
    EXPIRY,
    CLOSING,
    CONTROL,
    PROPOSAL,
    EXTENSION,
    PROSPECT,
    EVENT
  }

  private final Map<String, Set<Kind>> words = new HashMap<>();

  private DeadlineWords() {}

  static DeadlineWords load() {
    DeadlineWords lexicon = new DeadlineWords();
    for (Table.Row row : Table.read("en/deadline-words.tsv").rows()) {
      Set<Kind> kinds = EnumSet.noneOf(Kind.class);
      for (String kind : row.list("kinds")) {
        kinds.add(Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
      }
      lexicon.words.put(row.get("word"), kinds);
    }
    return lexicon;
  }

  boolean is(String normal, Kind kind) {
    return words.getOrDefault(normal, Set.of()).contains(kind);
  }
}
