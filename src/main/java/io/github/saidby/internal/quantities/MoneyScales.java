package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.internal.numerals.NumeralForm;
import io.github.saidby.internal.numerals.Precision;
import io.github.saidby.internal.resource.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What scales an amount of money: {@code $14m}, {@code 14 euros million}, {@code €5.000}. */
final class MoneyScales {

  private final Map<String, Integer> letters = new HashMap<>();

  MoneyScales() {
    for (Table.Row row : Table.read("en/money-letters.tsv").rows()) {
      letters.put(row.get("letter"), Integer.valueOf(row.get("power")));
    }
  }

  /** A point that groups digits, as no money has thousandths of nothing: {@code €5.000}. */
  static Amount inThousands(Scan scan, Amount money) {
    boolean grouped = false;
    for (int i = money.first();
        i < money.end() && money.scale().compareTo(BigDecimal.ONE) == 0;
        i++) {
      grouped |= scan.isNumber(i) && scan.word(i).endsWith(".000");
    }
    return grouped ? money.times(BigDecimal.valueOf(1000)) : money;
  }

  /** A letter for a magnitude glued to the digits, or a magnitude behind the currency. */
  Amount scaled(Scan scan, Amount money) {
    Amount lettered = lettered(scan, money);
    if (lettered != null) {
      return lettered;
    }
    Numeral magnitude = scan.isWord(money.end()) ? scan.numeral(money.end()) : null;
    return magnitude != null
            && magnitude.end() == money.end() + 1
            && magnitude.precision() == Precision.EXACT
            && magnitude.form() == NumeralForm.CARDINAL
            && magnitude.scale().compareTo(BigDecimal.valueOf(1000)) >= 0
        ? money.times(magnitude.value()).over(money.first(), magnitude.end())
        : money;
  }

  /** An amount with the letter glued to its digits that scales it: {@code 14m}. */
  @Nullable Amount lettered(Scan scan, Amount amount) {
    Integer power = letters.get(scan.word(amount.end()));
    return power != null && scan.isGlued(amount.end()) && scan.isInDigits(amount.end() - 1)
        ? amount.times(BigDecimal.TEN.pow(power)).over(amount.first(), amount.end() + 1)
        : null;
  }
}
