package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.PhraseMap.Match;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.text.Token;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a value with its tolerance as a range: {@code 2.3 ± 0.4 micrograms}. */
final class Tolerances {

  private final PhraseMap<Boolean> signs = new PhraseMap<>(Token::normal);

  Tolerances() {
    for (Table.Row row : Table.read("en/comparators.tsv").rows()) {
      if (row.constant("comparator", QuantityComparator.class) == QuantityComparator.PLUSMINUS) {
        signs.put(row.get("phrase"), true);
      }
    }
  }

  /** The range that starts with an amount; null where no tolerance follows. */
  @Nullable Amount read(Scan scan, Amount value, AmountRule amounts) {
    Match<Boolean> sign = value.isSingle() ? signs.at(scan.tokens(), value.end()) : null;
    Amount slack = sign == null ? null : amounts.read(scan, sign.end());
    boolean alike =
        slack != null
            && slack.isSingle()
            && slack.lower().signum() >= 0
            && slack.kind() != QuantityKind.ORDINAL
            && (value.isBare()
                || slack.isBare()
                || (value.kind() == slack.kind() && Objects.equals(value.unit(), slack.unit())));
    if (slack == null || !alike) {
      return null;
    }
    Amount unit = slack.isBare() ? value : slack;
    return new Amount(
        value.first(),
        slack.end(),
        value.lower().subtract(slack.upper()),
        value.upper().add(slack.upper()),
        QuantityComparator.BETWEEN,
        unit.kind(),
        unit.unit(),
        value.scale(),
        "tolerance");
  }
}
