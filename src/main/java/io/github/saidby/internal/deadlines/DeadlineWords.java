package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.resource.Table;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that tell what kind of bound a clause sets; {@code deadline-words.tsv} explains them. */
final class DeadlineWords {

  /** What a word tells. */
  enum Kind {
    OBLIGATION,
    PLAN,
    PROMISE,
    EXPECTATION,
    PROJECTION,
    PROPOSAL,
    WISH,
    CONTROL,
    PROSPECT,
    EXPIRY,
    RUN_OUT,
    CLOSING,
    EXTENSION,
    PUSH,
    HOLD,
    SCHEDULE,
    GROWTH,
    PASSAGE,
    ADDRESS,
    LAST,
    GRANT,
    PERMIT,
    FAIL,
    MISS,
    BREACH,
    DENY,
    MEET,
    EVENT,
    MOMENT,
    WINDOW,
    UNIT,
    BILL,
    PERSON,
    INDEFINITE,
    THING,
    CUE
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

  /** What a word tells; nothing where it has no row. */
  Set<Kind> of(String normal) {
    return words.getOrDefault(normal, Set.of());
  }

  /** Whether a word has a row of its own, and need not be read as its dictionary form. */
  boolean has(String normal) {
    return words.containsKey(normal);
  }
}
