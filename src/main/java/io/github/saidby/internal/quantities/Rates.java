package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.CountedNouns.Range;
import io.github.saidby.internal.resource.Table;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds per what a quantity is meant: {@code a barrel}, {@code per day}, {@code each}. */
final class Rates {

  private static final Set<String> ALONE =
      Set.of(
          "each",
          "apiece",
          "daily",
          "weekly",
          "monthly",
          "yearly",
          "annually",
          "hourly",
          "quarterly");

  /** Words before "per capita" that belong to the rate. */
  private static final Set<String> PERIODS = Set.of("annual", "monthly", "daily", "yearly");

  private static final int WINDOW = 8;

  private final Set<String> nouns = new HashSet<>();

  Rates() {
    for (Table.Row row : Table.read("en/rate-nouns.tsv").rows()) {
      nouns.add(row.get("noun"));
    }
  }

  /** The rate that starts at a token. */
  @Nullable Range at(Scan scan, int at, int limit) {
    if (at >= limit) {
      return null;
    }
    String word = scan.word(at);
    if (ALONE.contains(word)) {
      return new Range(at, at + 1);
    }
    boolean article = word.equals("a") || word.equals("an");
    boolean every = word.equals("every");
    if ((article || every) && nouns.contains(scan.word(at + 1))) {
      return new Range(at, at + 2);
    }
    if ((word.equals("per") || (word.equals("/") && scan.isGlued(at))) && scan.isWord(at + 1)) {
      return new Range(
          at, Math.min(limit, scan.isHyphen(at + 2) && scan.isWord(at + 3) ? at + 4 : at + 2));
    }
    return null;
  }

  /** "per capita" before the number, in the same sentence. */
  static @Nullable Range before(Scan scan, int from, int limit) {
    for (int i = from - 2; i >= Math.max(limit, from - WINDOW); i--) {
      if (scan.is(i, "per") && scan.is(i + 1, "capita")) {
        return new Range(PERIODS.contains(scan.word(i - 1)) && i > limit ? i - 1 : i, i + 2);
      }
    }
    return null;
  }
}
