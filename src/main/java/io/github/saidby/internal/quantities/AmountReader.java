package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the amount at a token: the rules in order, then the range that it may open. */
final class AmountReader {

  private final List<AmountRule> rules;
  private final HeightRule heights = new HeightRule();
  private final Ranges ranges;
  private final Tolerances tolerances = new Tolerances();
  private final Set<String> openers = new HashSet<>();

  AmountReader(
      ChangeWords changes,
      MultiplierRule multipliers,
      LookAlikes lookAlikes,
      UnitLexicon units,
      Comparators comparators) {
    MeasureRule measures = new MeasureRule(units.measures(), comparators);
    rules =
        List.of(
            new WicketRule(),
            new RaceRule(),
            new TallyRule(measures),
            new MoneyRule(units.currencies()),
            new LetteredMoney(units.currencies(), new Rates(units.measures())),
            new AgeRule(measures),
            measures,
            multipliers,
            new ShareRule(measures),
            new ChangedPartRule(changes),
            new NumberRule(lookAlikes));
    ranges = new Ranges(this, changes, multipliers);
    openers.addAll(units.currencies().openers());
    openers.addAll(multipliers.openers());
  }

  /** The amount or range that starts at a token. */
  @Nullable Amount read(Scan scan, int at) {
    Amount amount = plain(scan, at);
    if (amount == null) {
      return null;
    }
    Amount range = ranges.read(scan, amount);
    range = range == null ? tolerances.read(scan, amount, this::plain) : range;
    return range == null ? repeated(scan, amount) : range;
  }

  /** A number that is said twice: {@code forty-five (45)}. */
  private static Amount repeated(Scan scan, Amount amount) {
    int at = amount.end();
    Numeral again = amount.isBare() && scan.is(at, "(") ? scan.numeral(at + 1) : null;
    return again != null
            && scan.is(again.end(), ")")
            && again.value().compareTo(amount.lower()) == 0
        ? amount.over(amount.first(), again.end() + 1)
        : amount;
  }

  /** Whether any rule may apply: most tokens open no amount. */
  private boolean opens(Scan scan, int at) {
    String word = scan.word(at);
    return scan.isNumber(at)
        || WordClass.OPENER.has(word)
        || openers.contains(word)
        || LetteredMoney.isOne(scan, at)
        || scan.numeral(at) != null;
  }

  /** The amount that starts at a token. */
  @Nullable Amount plain(Scan scan, int at) {
    Amount height = scan.isNumber(at) ? heights.read(scan, at) : null;
    if (height != null) {
      return height;
    }
    if (!opens(scan, at)
        || Codes.isFragment(scan, at)
        || (scan.numeral(at) != null && NumberedNames.isName(scan, at))) {
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
