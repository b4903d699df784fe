package io.github.saidby.internal.quantities;

import io.github.saidby.internal.numerals.Numeral;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.text.PennTag;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Shares of a sample: {@code one in five}, {@code eight out of 10}; fractions as they are read out:
 * {@code one over three}.
 */
final class ShareRule implements AmountRule {

  /** Samples that people take; with "in", other numbers count something else. */
  private static final Set<Integer> SAMPLES =
      Set.of(3, 4, 5, 6, 7, 8, 10, 12, 20, 25, 50, 100, 1000, 10_000, 100_000, 1_000_000);

  private final MeasureRule measures;

  ShareRule(MeasureRule measures) {
    this.measures = measures;
  }

  @Override
  public @Nullable Amount read(Scan scan, int at) {
    Numeral part = scan.numeral(at);
    if (part == null || !part.isCount() || part.value().signum() == 0) {
      return null;
    }
    int each = onePerson(scan, part);
    boolean out = scan.is(part.end(), "out") && scan.is(part.end() + 1, "of");
    boolean over = scan.is(part.end(), "over");
    int in = each > 0 ? each : scan.afterHyphen(part.end());
    int whole = out ? part.end() + 2 : scan.afterHyphen(in + 1);
    whole = scan.is(whole, "every") ? whole + 1 : whole;
    boolean of = scan.is(part.end(), "of") && isOfSample(scan, scan.numeral(part.end() + 1));
    whole = of ? part.end() + 1 : whole;
    Numeral sample = out || over || of || scan.is(in, "in") ? scan.numeral(whole) : null;
    if (sample == null
        || !sample.isCount()
        || sample.value().compareTo(part.value()) <= 0
        || measures.read(scan, whole) != null
        || (each > 0 && CurrencyTrust.opensNoun(scan, sample.end()))
        || (over && !isReadOut(scan, at, part, sample))
        || !(out || of || isSample(part.value(), sample.value()))) {
      return null;
    }
    BigDecimal share =
        part.value().divide(sample.value(), MathContext.DECIMAL64).stripTrailingZeros();
    return new Amount(
        at,
        sample.end(),
        share,
        share,
        Amount.EXACT,
        QuantityKind.FRACTION,
        null,
        BigDecimal.ONE,
        "share");
  }

  /** The index of "in" behind one of what is sampled: [one pregnancy] in 80; -1 without it. */
  private static int onePerson(Scan scan, Numeral one) {
    int noun = one.end();
    boolean single =
        scan.is(one.first(), "one")
            && scan.isWord(noun)
            && scan.paragraph().tag(noun).penn() == PennTag.NN
            && scan.is(noun + 1, "in");
    return single ? noun + 1 : -1;
  }

  /** Nine of 10 Republicans: round samples of people. */
  private static boolean isOfSample(Scan scan, @Nullable Numeral sample) {
    if (sample == null || !sample.isCount()) {
      return false;
    }
    boolean round =
        sample.value().compareTo(BigDecimal.TEN) == 0
            || sample.value().compareTo(BigDecimal.valueOf(100)) == 0;
    int noun = sample.end();
    boolean people =
        WordClass.AGED_PLURAL.has(scan.word(noun))
            || (scan.isCapitalised(noun) && scan.word(noun).endsWith("s"));
    return round && people;
  }

  /** Whether nothing but a formula stands around "one over three". */
  private static boolean isReadOut(Scan scan, int at, Numeral part, Numeral sample) {
    boolean opens = at == 0 || WordClass.BEFORE_FORMULA.has(scan.word(at - 1));
    boolean closes = sample.end() >= scan.size() || scan.isClosing(sample.end());
    return opens && closes && part.value().abs().compareTo(BigDecimal.ONE) == 0;
  }

  private static boolean isSample(BigDecimal part, BigDecimal whole) {
    boolean year =
        whole.compareTo(BigDecimal.valueOf(1400)) >= 0
            && whole.compareTo(BigDecimal.valueOf(2150)) <= 0;
    if (part.abs().compareTo(BigDecimal.ONE) == 0 && whole.scale() <= 0 && !year) {
      return true;
    }
    return whole.scale() <= 0
        && whole.compareTo(BigDecimal.valueOf(1_000_000)) <= 0
        && SAMPLES.contains(whole.intValue());
  }
}
