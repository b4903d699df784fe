package io.github.saidby.internal.times;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many units a length of time has: "two", "24 to 48", "a couple of", "three and a half".
 *
 * @param end the index behind it
 * @param low how many, or null where the text is vague
 * @param high up to how many, or null where one number is told
 * @param about whether the number is only about right
 * @param part whether it is a part of one unit
 */
record Count(
    int end, @Nullable BigDecimal low, @Nullable BigDecimal high, boolean about, boolean part) {

  static final BigDecimal HALF = new BigDecimal("0.5");

  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  private Count(int end, @Nullable BigDecimal low, @Nullable BigDecimal high, boolean about) {
    this(end, low, high, about, false);
  }

  /** The count that begins at a token. */
  static @Nullable Count at(Words words, int i) {
    Count part = part(words, i);
    if (part != null) {
      return part;
    }
    if (words.isAny(i, "a", "an", "another", "one")) {
      int next = i + 1;
      if (words.isAny(next, "few")) {
        return new Count(words.is(next + 1, "more") ? next + 2 : next + 1, null, null, false);
      }
      if (words.isAny(next, "couple")) {
        int end = words.is(next + 1, "of") ? next + 2 : next + 1;
        end = words.is(end, "more") ? end + 1 : end;
        return new Count(end, BigDecimal.valueOf(2), null, true);
      }
      if (words.isAny(next, "half")) {
        int end = words.isHyphen(next + 1) ? next + 2 : next + 1;
        return new Count(end, HALF, null, false);
      }
      if (words.isAny(next, "dozen")) {
        return new Count(next + 1, BigDecimal.valueOf(12), null, false);
      }
      if (!words.is(i, "one")) {
        return new Count(next, BigDecimal.ONE, null, false);
      }
    }
    if (words.is(i, "all")) {
      TimeWord unit = words.time(words.isHyphen(i + 1) ? i + 2 : i + 1, TimeWord.Kind.UNIT);
      return unit == null || unit.plural() ? null : new Count(i + 1, BigDecimal.ONE, null, false);
    }
    if (words.isAny(i, "few", "several", "some", "many")) {
      boolean vague = !words.isAny(i, "some", "many");
      return vague ? new Count(i + 1, null, null, false) : null;
    }
    if (words.is(i, "couple") && words.is(i + 1, "of")) {
      return new Count(i + 2, BigDecimal.valueOf(2), null, true);
    }
    if (words.is(i, "half")) {
      int end = words.isAny(i + 1, "a", "an") || words.isHyphen(i + 1) ? i + 2 : i + 1;
      return new Count(end, HALF, null, false);
    }
    return counted(words, i);
  }

  /** "1/2 hour", "three-quarters of an hour", "a quarter-century". */
  private static @Nullable Count part(Words words, int i) {
    int from = words.isAny(i, "a", "an") ? i + 1 : i;
    Numbers.Found part = Numbers.fraction(words, from);
    int end = part == null ? from : part.end();
    boolean quarter = part == null && words.is(from, "quarter");
    int at = quarter ? from + 1 : end;
    int unit = behindOf(words, words.isHyphen(at) ? at + 1 : at);
    boolean fits = (quarter || part != null) && words.isTime(unit, TimeWord.Kind.UNIT);
    TimeWord of = fits ? words.time(unit) : null;
    boolean clock = of != null && !of.plural() && (part != null || isQuartered(of));
    return clock ? new Count(at, part == null ? QUARTER : part.value(), null, false, true) : null;
  }

  private static boolean isQuartered(TimeWord unit) {
    return unit.value().equals("century") || unit.value().equals("hour");
  }

  /** "two quarters" behind "the next": a number of units, which elsewhere is a fraction. */
  static @Nullable Count quarters(Words words, int i) {
    Numbers.Found share = Numbers.fraction(words, i);
    boolean told = share != null && words.is(share.end() - 1, "quarters");
    return told && share != null
        ? new Count(share.end() - 1, share.value().divide(QUARTER), null, false)
        : null;
  }

  private static @Nullable Count counted(Words words, int i) {
    Numbers.Found number = Numbers.cardinal(words, i);
    if (number == null || words.is(i - 1, "$")) {
      return null;
    }
    BigDecimal low = number.value();
    int end = number.end();
    boolean plus = words.isHyphen(end) && words.is(end + 1, "plus");
    end = plus ? end + 2 : end;
    Rest rest = andAPart(words, end);
    if (rest != null) {
      return new Count(rest.end(), low.add(rest.value()), null, false, words.is(rest.end(), "of"));
    }
    boolean joined =
        words.is(end, "to")
            || words.isDash(end)
            || words.is(end, "or")
            || (words.is(end, "and") && words.is(i - 1, "between"));
    Numbers.Found upper = joined ? Numbers.cardinal(words, end + 1) : null;
    if (upper != null && upper.value().compareTo(low) > 0) {
      return new Count(upper.end(), low, upper.value(), false);
    }
    return new Count(words.isAny(end, "more", "fewer", "less") ? end + 1 : end, low, null, false);
  }

  /**
   * A part of a unit behind a whole number of them.
   *
   * @param end the index behind it
   * @param value the part
   */
  record Rest(int end, BigDecimal value) {}

  /** "and a half", "and three quarters", with or without hyphens; null where that doesn't stand. */
  static @Nullable Rest andAPart(Words words, int i) {
    int at = words.isHyphen(i) ? i + 1 : i;
    if (!words.is(at, "and")) {
      return null;
    }
    at = words.isHyphen(at + 1) ? at + 2 : at + 1;
    Numbers.Found several = Numbers.fraction(words, at);
    if (several != null && several.value().compareTo(BigDecimal.ONE) < 0) {
      return new Rest(several.end(), several.value());
    }
    Numbers.Found number = words.is(at, "a") ? null : Numbers.cardinal(words, at);
    int n = number == null ? 1 : number.whole(3);
    at = number != null ? number.end() : words.is(at, "a") ? at + 1 : at;
    at = words.isHyphen(at) ? at + 1 : at;
    if (words.is(at, "half") && number == null) {
      return new Rest(at + 1, HALF);
    }
    return words.isAny(at, "quarter", "quarters") && n > 0
        ? new Rest(at + 1, QUARTER.multiply(BigDecimal.valueOf(n)))
        : null;
  }

  /** Behind "of an" in "three-quarters of an hour". */
  static int behindOf(Words words, int at) {
    int of = words.is(at, "of") ? at + 1 : at;
    return words.isAny(of, "a", "an") ? of + 1 : of;
  }
}
