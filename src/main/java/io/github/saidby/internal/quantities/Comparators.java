package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.PhraseMap.Match;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the words that bound a number, on either side of it. */
final class Comparators {

  /** Words that may stand between a comparator and its number. */
  private static final Set<String> BETWEEN =
      Set.of("a", "an", "the", "another", "its", "their", "his", "her", "just", "only", "those");

  /** Before these, "over" and "under" with a length of time bound it; else they are "during". */
  private static final Set<String> BEFORE_OVER =
      Set.of(
          "for", "after", "lasted", "lasting", "lasts", "took", "takes", "take", "taking", "spent",
          "is", "was", "been", "in", "of", "with", "by", "to", "from", "at", "and", "just", "well",
          "waited", "served", "ago", "within", "");

  private final PhraseMap<QuantityComparator> before = new PhraseMap<>(Token::normal);
  private final PhraseMap<QuantityComparator> after = new PhraseMap<>(Token::normal);

  Comparators() {
    for (Table.Row row : Table.read("en/comparators.tsv").rows()) {
      (row.get("position").equals("before") ? before : after)
          .put(row.get("phrase"), row.constant("comparator", QuantityComparator.class));
    }
  }

  /** The comparator before an amount. */
  @Nullable Match<QuantityComparator> before(Scan scan, Amount amount) {
    int end = amount.first();
    for (int skipped = 0; skipped <= 2; skipped++) {
      Match<QuantityComparator> match = before.before(scan.tokens(), end - skipped);
      if (match != null) {
        return isBound(scan, match, amount) ? match : null;
      }
      if (!BETWEEN.contains(scan.word(end - skipped - 1))) {
        return null;
      }
    }
    return null;
  }

  private static boolean isBound(Scan scan, Match<QuantityComparator> match, Amount amount) {
    boolean one = match.end() == match.first() + 1;
    String word = scan.word(match.first());
    if (one && amount.kind() == QuantityKind.ORDINAL) {
      return false;
    }
    if (one
        && (word.equals("over") || word.equals("under"))
        && amount.kind() == QuantityKind.DURATION) {
      return BEFORE_OVER.contains(scan.word(match.first() - 1));
    }
    if (one && word.equals("some") && amount.kind() == QuantityKind.FRACTION) {
      return false;
    }
    return true;
  }

  /** The comparator behind an amount; glued ones are part of it. */
  @Nullable Match<QuantityComparator> after(Scan scan, Amount amount) {
    int at = scan.afterHyphen(amount.end());
    Match<QuantityComparator> match = after.at(scan.tokens(), at);
    if (match == null) {
      return null;
    }
    String word = scan.word(at);
    boolean glued = at > amount.end() || scan.isGlued(at);
    boolean needsGlue =
        word.equals("odd") || word.equals("ish") || word.equals("plus") || word.equals("+");
    boolean next =
        scan.numeral(scan.is(match.end(), "than") ? match.end() + 1 : match.end()) != null;
    return (needsGlue && !glued) || next ? null : match;
  }
}
