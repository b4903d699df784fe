package io.github.saidby.internal.quantities;

import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How tall somebody is, in feet and inches with their marks: {@code 5'10}, {@code 6'2"}. */
final class HeightRule implements AmountRule {

  private static final int SHORTEST = 3;

  private static final int TALLEST = 8;

  private static final int FOOT = 12;

  private static final Set<String> FEET = Set.of("'", "\u2032");

  private static final Set<String> INCHES = Set.of("\"", "''", "\u2033");

  @Override
  public @Nullable Amount read(Scan scan, int at) {
    boolean marked = scan.isGlued(at + 1) && FEET.contains(scan.word(at + 1));
    if (!marked || !scan.isGlued(at + 2) || scan.isGlued(at)) {
      return null;
    }
    int feet = digits(scan, at);
    int inches = digits(scan, at + 2);
    if (feet < SHORTEST || feet > TALLEST || inches < 0 || inches >= FOOT) {
      return null;
    }
    boolean closed = scan.isGlued(at + 3) && INCHES.contains(scan.word(at + 3));
    boolean goesOn = !closed && scan.isGlued(at + 3) && !scan.isClosing(at + 3);
    BigDecimal value = BigDecimal.valueOf(feet * FOOT + inches);
    return goesOn
        ? null
        : new Amount(
            at,
            closed ? at + 4 : at + 3,
            value,
            value,
            Amount.EXACT,
            QuantityKind.MEASURE,
            "[in_i]",
            BigDecimal.ONE,
            "measure-compound");
  }

  /** The value of one or two digits; -1 for others. */
  private static int digits(Scan scan, int at) {
    String word = scan.isNumber(at) ? scan.word(at) : "";
    boolean plain = word.length() == 1 || (word.length() == 2 && word.charAt(0) == '1');
    return plain && word.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(word) : -1;
  }
}
