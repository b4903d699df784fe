package io.github.saidby.internal.quantities;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the amount at a token: the rules in order, then the range that it may open. */
final class AmountReader {

  private final List<AmountRule> rules;
  private final Ranges ranges;

  AmountReader(ChangeWords changes, MultiplierRule multipliers) {
    MeasureRule measures = new MeasureRule();
    rules =
        List.of(
            new MoneyRule(),
            new AgeRule(measures),
            measures,
            multipliers,
            new ShareRule(measures),
            new NumberRule());
    ranges = new Ranges(this, changes);
  }

  /** The amount or range that starts at a token. */
  @Nullable Amount read(Scan scan, int at) {
    Amount amount = plain(scan, at);
    if (amount == null) {
      return null;
    }
    Amount range = ranges.read(scan, amount);
    return range == null ? amount : range;
  }

  /** The amount that starts at a token. */
  @Nullable Amount plain(Scan scan, int at) {
    if (LookAlikes.endsName(scan, at)) {
      return null;
    }
    for (AmountRule rule : rules) {
      Amount amount = rule.read(scan, at);
      if (amount != null) {
        return amount;
      }
    }
    return null;
  }
}
