package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Years of accounts and their parts: "fiscal 2016", "FY27", "Q3 FY27", "the fiscal third quarter".
 */
final class FiscalYears {

  private FiscalYears() {}

  static @Nullable Reading read(Words words, int i) {
    Reading year = year(words, i, words.skipThe(i));
    return year != null ? year : quarter(words, i, words.skipThe(i));
  }

  /** "fiscal 2016", "financial year 2018-19", "FY27", "the 2018-19 financial year". */
  static @Nullable Reading year(Words words, int first, int from) {
    boolean fiscal = isFiscal(words, from);
    if (words.isTime(from, TimeWord.Kind.WHICH)
        && isFiscal(words, from + 1)
        && words.is(from + 2, "year")) {
      return new Reading(first, from + 3, FiscalYear.open());
    }
    int at = fiscal && words.is(from + 1, "year") ? from + 2 : from + 1;
    if (fiscal || words.is(from, "fy")) {
      return numbered(words, first, at);
    }
    String word = words.at(from);
    int glued = word.startsWith("fy") ? Years.ofDigits(word.substring(2)) : -1;
    if (glued > 0) {
      return named(words, first, from, glued);
    }
    Reading before = numbered(words, first, from);
    boolean behind =
        before != null && isFiscal(words, before.end()) && words.is(before.end() + 1, "year");
    return behind && before != null ? new Reading(first, before.end() + 2, before.value()) : null;
  }

  private static boolean isFiscal(Words words, int i) {
    return words.isAny(i, "fiscal", "financial");
  }

  private static @Nullable Reading numbered(Words words, int first, int at) {
    int year = Years.ofDigits(words.at(at));
    return year < 0 ? null : named(words, first, at, year);
  }

  /** Two years tell the one that ends in the second, which has its name. */
  private static Reading named(Words words, int first, int at, int year) {
    boolean joined = (words.isDash(at + 1) || words.is(at + 1, "/")) && !words.isSpaced(at + 2);
    int last = joined ? Years.ofDigits(words.at(at + 2)) : -1;
    return last == year + 1
        ? new Reading(first, at + 3, FiscalYear.of(last))
        : new Reading(first, at + 1, FiscalYear.of(year));
  }

  /** "the fiscal third quarter", "its third fiscal quarter", with or without the year. */
  private static @Nullable Reading quarter(Words words, int first, int from) {
    boolean before = words.is(from, "fiscal");
    Numbers.Found ordinal = Numbers.ordinal(words, before ? from + 1 : from);
    int n = ordinal == null ? -1 : ordinal.whole(4);
    int at = ordinal == null ? from : ordinal.end();
    at = !before && words.is(at, "fiscal") ? at + 1 : before ? at : words.size();
    at = words.isHyphen(at) ? at + 1 : at;
    return n > 0 && words.is(at, "quarter")
        ? new Reading(first, at + 1, FiscalYear.open().quarter(n))
        : null;
  }
}
