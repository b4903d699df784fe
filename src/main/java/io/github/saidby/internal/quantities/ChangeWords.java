package io.github.saidby.internal.quantities;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.ChangeDirection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lexicon of words that tell that a quantity changed. */
final class ChangeWords {

  /** How a word tells it. */
  enum Use {
    VERB,
    NOUN,
    /** A form that is a verb and a noun. */
    BOTH,
    /** Up and down. */
    PARTICLE,
    /** Behind the difference: 5% more. */
    COMPARISON
  }

  /** A word with its direction. */
  record ChangeWord(ChangeDirection direction, Use use) {}

  /** Words that "up" and "down" belong to without telling a change. */
  private static final Set<String> PHRASAL =
      Set.of(
          "make", "makes", "made", "making", "end", "ends", "ended", "come", "came", "give", "gave",
          "pick", "picked", "sum", "add", "adds", "set", "grew", "line", "lined", "break", "broke",
          "sign", "signed", "show", "showed", "turn", "turned", "held", "back", "wound");

  private final Map<String, ChangeWord> words = new HashMap<>();

  ChangeWords() {
    for (Table.Row row : Table.read("en/change-words.tsv").rows()) {
      words.put(
          row.get("word"),
          new ChangeWord(
              row.constant("direction", ChangeDirection.class), row.constant("use", Use.class)));
    }
  }

  /** The word at a token, if it tells a change there. */
  @Nullable ChangeWord at(Scan scan, int at) {
    ChangeWord word = words.get(scan.word(at));
    boolean phrasal =
        word != null && word.use() == Use.PARTICLE && PHRASAL.contains(scan.word(at - 1));
    return phrasal ? null : word;
  }

  /** Whether a word shortly before a token, in the same clause, tells a change of what follows. */
  boolean governs(Scan scan, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 7); i--) {
      ChangeWord word = at(scan, i);
      if (word != null && word.use() != Use.COMPARISON) {
        return true;
      }
      if (Changes.isBoundary(scan.word(i))) {
        return false;
      }
    }
    return false;
  }
}
