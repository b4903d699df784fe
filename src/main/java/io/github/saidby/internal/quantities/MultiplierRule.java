package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.ChangeDirection;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Factors: {@code twice as many}, {@code doubled}, {@code three times}, {@code a thousand fold}.
 */
final class MultiplierRule implements AmountRule {

  /** Words behind "times" that make it a factor, not a number of occasions. */
  private static final Set<String> AFTER_TIMES =
      Set.of(
          "as",
          "the",
          "more",
          "less",
          "higher",
          "lower",
          "larger",
          "bigger",
          "greater",
          "smaller",
          "faster",
          "its",
          "their",
          "his",
          "her",
          "that",
          "what",
          "likelier",
          "longer",
          "fewer",
          "normal",
          "average",
          "over");

  /** Words behind "double" and "triple" that make them factors. */
  private static final Set<String> AFTER_DOUBLE =
      Set.of("the", "that", "what", "its", "his", "her", "their", "of", "from", "as", "in", "last");

  private final Map<String, Table.Row> words = new HashMap<>();

  MultiplierRule() {
    for (Table.Row row : Table.read("en/multipliers.tsv").rows()) {
      words.put(row.get("word"), row);
    }
  }

  @Override
  public @Nullable Amount read(Scan scan, int at) {
    Table.Row row = words.get(scan.word(at));
    if (row != null) {
      boolean noun = row.get("form").equals("noun");
      return noun && !AFTER_DOUBLE.contains(scan.word(at + 1))
          ? null
          : factor(at, at + 1, new BigDecimal(row.get("factor")));
    }
    Numeral numeral = scan.numeral(at);
    if (numeral == null || !numeral.isCount()) {
      return null;
    }
    int behind = scan.afterHyphen(numeral.end());
    boolean fold = scan.is(behind, "fold");
    boolean times = scan.is(behind, "times") && AFTER_TIMES.contains(scan.word(behind + 1));
    return fold || times ? factor(numeral.first(), behind + 1, numeral.value()) : null;
  }

  /** Which way a verb that multiplies moves what it multiplies; null for other words. */
  @Nullable ChangeDirection direction(String word) {
    Table.Row row = words.get(word);
    return row == null || row.get("direction").isEmpty()
        ? null
        : row.constant("direction", ChangeDirection.class);
  }

  private static Amount factor(int first, int end, BigDecimal factor) {
    return new Amount(
        first,
        end,
        factor,
        factor,
        Amount.EXACT,
        QuantityKind.NUMBER,
        null,
        BigDecimal.ONE,
        "multiplier");
  }
}
