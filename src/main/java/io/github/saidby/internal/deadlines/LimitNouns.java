package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.resource.Table;
import java.util.HashSet;
import java.util.Set;

/** Nouns for the end of the time that somebody has: "deadline", "closing date". */
final class LimitNouns {

  private static final int LONGEST = 3;

  private final Set<String> phrases = new HashSet<>();
  private final Set<String> starts = new HashSet<>();

  private LimitNouns() {}

  static LimitNouns load() {
    LimitNouns nouns = new LimitNouns();
    for (Table.Row row : Table.read("en/deadline-nouns.tsv").rows()) {
      String phrase = row.get("phrase");
      nouns.phrases.add(phrase.replace("-", " - "));
      nouns.starts.add(phrase.split("[ -]", -1)[0]);
    }
    return nouns;
  }

  /** Whether a noun may start with a word. */
  boolean isStart(String normal) {
    return starts.contains(normal);
  }

  /** The index behind the longest noun that starts at a token, or the token where none does. */
  int end(Syntax syntax, int first) {
    if (!isStart(syntax.word(first))) {
      return first;
    }
    int longest = first;
    StringBuilder phrase = new StringBuilder();
    for (int i = first; i < first + LONGEST + 1; i++) {
      phrase.append(i == first ? "" : " ").append(syntax.word(i));
      longest = phrases.contains(phrase.toString()) ? i + 1 : longest;
    }
    return longest;
  }
}
