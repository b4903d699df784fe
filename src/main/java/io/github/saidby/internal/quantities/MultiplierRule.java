package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.ChangeDirection;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.text.PennTag;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Factors: {@code twice as many}, {@code doubled}, {@code three times}, {@code a thousand fold}.
 */
final class MultiplierRule implements AmountRule {

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
      return (row.get("form").equals("noun") && !isFactor(scan, at)) || serves(scan, at)
          ? null
          : factor(at, at + 1, new BigDecimal(row.get("factor")));
    }
    Numeral numeral = scan.numeral(at);
    if (numeral == null || !numeral.isCount()) {
      return null;
    }
    int behind = scan.afterHyphen(numeral.end());
    boolean fold = scan.is(behind, "fold");
    boolean times = scan.is(behind, "times");
    boolean compared =
        times
            && (WordClass.AFTER_TIMES.has(scan.word(behind + 1))
                || isComparative(scan, behind + 1));
    return fold || compared
        ? factor(numeral.first(), behind + 1, numeral.value())
        : range(scan, numeral);
  }

  /** Two to three times as many. */
  private @Nullable Amount range(Scan scan, Numeral low) {
    boolean joins = scan.is(low.end(), "to") || scan.is(low.end(), "or");
    Numeral next = joins ? scan.numeral(low.end() + 1) : null;
    boolean rises = next != null && next.isCount() && next.value().compareTo(low.value()) > 0;
    Amount high = next == null || !rises ? null : read(scan, next.first());
    return high == null || !high.isSingle()
        ? null
        : new Amount(
            low.first(),
            high.end(),
            low.value(),
            high.upper(),
            QuantityComparator.BETWEEN,
            QuantityKind.NUMBER,
            null,
            BigDecimal.ONE,
            "multiplier");
  }

  /** Double the price, more than double; not a double standard, not double-barrelled. */
  private static boolean isFactor(Scan scan, int at) {
    return WordClass.AFTER_DOUBLE.has(scan.word(at + 1))
        || (WordClass.BEFORE_DOUBLE.has(scan.word(at - 1)) && !scan.isHyphen(at + 1))
        || (scan.isClosing(at + 1) && at > 0);
  }

  /** It doubled as a school: that multiplies nothing, but "doubled as a result" does. */
  private static boolean serves(Scan scan, int at) {
    boolean article = scan.is(at + 2, "a") || scan.is(at + 2, "an");
    return scan.word(at).startsWith("doubl")
        && scan.is(at + 1, "as")
        && article
        && !scan.is(at + 3, "result");
  }

  /** The words that are factors. */
  Set<String> openers() {
    return words.keySet();
  }

  /** Which way a verb that multiplies moves what it multiplies; null for other words. */
  @Nullable ChangeDirection direction(String word) {
    Table.Row row = words.get(word);
    return row == null || row.get("direction").isEmpty()
        ? null
        : row.constant("direction", ChangeDirection.class);
  }

  private static boolean isComparative(Scan scan, int at) {
    if (!scan.isWord(at) || !scan.word(at).endsWith("er")) {
      return false;
    }
    PennTag tag = scan.paragraph().tag(at).penn();
    return tag == PennTag.JJR || tag == PennTag.RBR;
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
