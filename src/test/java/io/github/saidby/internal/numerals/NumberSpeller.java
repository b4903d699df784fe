package io.github.saidby.internal.numerals;

/** Spells out whole numbers, to read them back. */
final class NumberSpeller {

  private static final String[] SMALL = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final String[] MAGNITUDES = {
    "quadrillion", "trillion", "billion", "million", "thousand"
  };

  private NumberSpeller() {}

  /** Zero to 999 quadrillion. */
  static String spell(long n) {
    if (n < 1000) {
      return belowThousand((int) n);
    }
    StringBuilder words = new StringBuilder();
    long scale = 1_000_000_000_000_000L;
    long rest = n;
    for (String magnitude : MAGNITUDES) {
      int count = (int) (rest / scale);
      if (count > 0) {
        words.append(belowThousand(count)).append(' ').append(magnitude).append(' ');
      }
      rest %= scale;
      scale /= 1000;
    }
    if (rest > 0) {
      words.append(rest < 100 ? "and " : "").append(belowThousand((int) rest));
    }
    return words.toString().strip();
  }

  private static String belowThousand(int n) {
    if (n < 20) {
      return SMALL[n];
    }
    if (n < 100) {
      return TENS[n / 10] + (n % 10 == 0 ? "" : "-" + SMALL[n % 10]);
    }
    String hundreds = SMALL[n / 100] + " hundred";
    return n % 100 == 0 ? hundreds : hundreds + " and " + belowThousand(n % 100);
  }
}
