package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.resource.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nouns for the end of the time that somebody has: "deadline", "closing date". */
final class LimitNouns {

  private static final int LONGEST = 3;

  private final Map<String, String> needs = new HashMap<>();
  private final Set<String> starts = new HashSet<>();

  private LimitNouns() {}

  static LimitNouns load() {
    LimitNouns nouns = new LimitNouns();
    for (Table.Row row : Table.read("en/deadline-nouns.tsv").rows()) {
      String phrase = row.get("phrase");
      nouns.needs.put(phrase.replace("-", " - "), row.get("needs"));
      nouns.starts.add(phrase.split("[ -]", -1)[0]);
    }
    return nouns;
  }

  /** Whether a noun may start with a word. */
  boolean isStart(String normal) {
    return starts.contains(normal);
  }

  /**
   * A noun in a sentence.
   *
   * @param end the index behind its last token
   * @param needs what must be told beside it, "time", "before" or "purpose", or nothing
   */
  record Found(int end, String needs) {}

  /** The longest noun that starts at a token, or null. */
  @Nullable Found at(Syntax syntax, int first) {
    if (!isStart(syntax.word(first))) {
      return null;
    }
    Found longest = null;
    StringBuilder phrase = new StringBuilder();
    for (int i = first; i < first + LONGEST + 1; i++) {
      phrase.append(i == first ? "" : " ").append(syntax.word(i));
      String need = needs.get(phrase.toString());
      longest = need == null ? longest : new Found(i + 1, need);
    }
    return longest;
  }
}
