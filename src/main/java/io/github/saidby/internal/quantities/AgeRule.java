package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.text.PennTag;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Ages: {@code 12-year-old}, {@code ten months old}, {@code 95 years of age}, {@code aged 56},
 * {@code ages of 18 and 24}, {@code Roe, 56, of}, {@code she was 45}.
 */
final class AgeRule implements AmountRule {

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  /** The rule that reads a number behind "aged", whose range has it too. */
  static final String NAMED = "age-named";

  /** The rule that reads a bare number that the words before it make an age. */
  static final String TOLD = "age-told";

  private final MeasureRule measures;

  AgeRule(MeasureRule measures) {
    this.measures = measures;
  }

  @Override
  public @Nullable Amount read(Scan scan, int at) {
    Amount apposed = apposed(scan, at);
    if (apposed != null) {
      return apposed;
    }
    Amount measure = measures.read(scan, at);
    return measure == null ? null : suffixed(scan, measure);
  }

  /** A length of time with "old" behind it. */
  @Nullable Amount suffixed(Scan scan, Amount measure) {
    if (measure.kind() != QuantityKind.DURATION) {
      return null;
    }
    int end = scan.afterHyphen(measure.end());
    if (scan.is(end, "old") || scan.is(end, "olds")) {
      return measure.in(QuantityKind.AGE, measure.unit(), end + 1, "age");
    }
    return scan.is(end, "of") && scan.is(end + 1, "age")
        ? measure.in(QuantityKind.AGE, measure.unit(), end + 2, "age")
        : null;
  }

  /** A bare number behind "aged" or between commas behind a name. */
  private static @Nullable Amount apposed(Scan scan, int at) {
    boolean ages = scan.is(at, "ages");
    boolean named = ages || scan.is(at, "age") || scan.is(at, "aged");
    int number = !named ? at : ages && scan.is(at + 1, "of") ? at + 2 : at + 1;
    Numeral numeral = scan.numeral(number);
    if (numeral == null
        || !numeral.isCount()
        || numeral.value().signum() <= 0
        || numeral.value().compareTo(OLDEST) > 0) {
      return null;
    }
    boolean between =
        numeral.value().scale() <= 0
            && scan.isNumber(number)
            && scan.is(at - 1, ",")
            && (scan.isCapitalised(at - 2)
                || isCaption(scan, at - 2)
                || isRelative(scan, at - 2, numeral.end() + 1))
            && (scan.is(numeral.end(), ",") || scan.is(numeral.end(), "."))
            && !Dates.isMonth(scan.word(at - 2))
            && !scan.isNumber(numeral.end() + 1)
            && !scan.is(numeral.end() + 1, "and");
    boolean told = !named && !between && ToldAges.is(scan, number, numeral);
    boolean unit = scan.isWord(numeral.end()) && named && !endsAge(scan, numeral.end());
    if ((!named && !between && !told) || unit) {
      return null;
    }
    return Amount.of(numeral)
        .over(at, numeral.end())
        .in(QuantityKind.AGE, "a", numeral.end(), named ? NAMED : told ? TOLD : "age-apposed");
  }

  /** Jane Roe (left), 45. */
  private static boolean isCaption(Scan scan, int close) {
    return scan.is(close, ")") && scan.is(close - 2, "(") && scan.isCapitalised(close - 3);
  }

  /** The eldest daughter, 34, has: a noun for a person, as its verb tells. */
  private static boolean isRelative(Scan scan, int noun, int verb) {
    return scan.isWord(noun)
        && scan.paragraph().tag(noun).penn() == PennTag.NN
        && (scan.is(verb, "who")
            || (scan.isWord(verb)
                && switch (scan.paragraph().tag(verb).penn()) {
                  case VBD, VBZ, MD -> true;
                  default -> false;
                }));
  }

  private static boolean endsAge(Scan scan, int at) {
    return !scan.is(at, "months") && !scan.is(at, "weeks") && !scan.is(at, "days");
  }
}
