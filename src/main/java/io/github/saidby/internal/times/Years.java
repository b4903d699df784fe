package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.TimeRange;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Years, alone and as ranges. */
final class Years {

  /** The years that need no other words. */
  static final int EARLIEST = 1900;

  static final int LATEST = 2100;

  private static final String[] LEADS = {
    "in", "since", "until", "till", "by", "circa", "before", "around"
  };

  @Nullable Reading read(Words words, int i) {
    int from = words.skipThe(i);
    Reading reading = Decades.read(words, i);
    reading = Reading.longer(reading, FiscalYears.read(words, i));
    reading = Reading.longer(reading, season(words, i));
    return Reading.longer(reading, year(words, i, from));
  }

  private @Nullable Reading year(Words words, int first, int from) {
    boolean told = words.is(from, "year") && from > first;
    int at = told ? from + 1 : from;
    boolean glued = words.isHyphen(at - 1) && !words.isSpaced(at) && words.isNumber(at - 2);
    if ((at != first && !told) || glued) {
      return null;
    }
    Reading era = era(words, first, at);
    if (era != null) {
      return era;
    }
    int year = told ? plain(words, at) : bare(words, at);
    if (year < 0) {
      Numbers.Found spoken = told || words.isAny(at - 1, LEADS) ? spoken(words, at) : null;
      return spoken == null
          ? null
          : new Reading(first, spoken.end(), Fixed.year(spoken.whole(LATEST)));
    }
    Reading range = range(words, first, at, year);
    boolean code = words.isHyphen(at + 1) && !words.isSpaced(at + 2) && words.isNumber(at + 2);
    return range != null || code ? range : new Reading(first, at + 1, Fixed.year(year));
  }

  /** A year without context: four digits near our own time that nothing counts or measures. */
  private static int bare(Words words, int i) {
    int year = plain(words, i);
    boolean leads = words.isAny(i - 1, LEADS);
    boolean fits =
        (year >= EARLIEST && year <= LATEST)
            || ((leads || isRange(words, i) || isNamed(words, i, year)) && year > 999);
    return fits && !isCounted(words, i, leads) && !isInRow(words, i, leads) ? year : -1;
  }

  /** "the charter of 1215", "the Great Fire of 1666", where nothing follows that is counted. */
  private static boolean isNamed(Words words, int i, int year) {
    boolean round = year % 100 == 0 || year > LATEST;
    boolean of = words.is(i - 1, "of") && words.isNoun(i - 2) && !words.isNoun(i + 1);
    return of && !round && (words.is(i - 3, "the") || words.is(i - 4, "the"));
  }

  /** "from 1632 to 1646", "(1632-1646)": years of long ago that tell each other to be such. */
  private static boolean isRange(Words words, int i) {
    boolean first = words.isAny(i - 1, "from", "between", "(");
    int other = first ? plain(words, i + 2) : plain(words, i - 2);
    int joint = first ? i + 1 : i - 1;
    boolean led = first || words.isAny(i - 3, "from", "between", "(");
    boolean joined = words.isAny(joint, "to", "and", "until", "till") || words.isDash(joint);
    int year = plain(words, i);
    return led && joined && other > 999 && other <= LATEST && first == other > year;
  }

  /** "2012 80 10", "2015 - 32": numbers in a row with nothing that says what they are. */
  private static boolean isInRow(Words words, int i, boolean leads) {
    int last = i;
    int at = next(words, i);
    while (at > 0) {
      boolean year = near(words, at) > 0 || (words.isDash(at - 1) && isNextYear(words, i, at));
      if (year) {
        return false;
      }
      last = at;
      at = next(words, at);
    }
    return last > i && !leads && !words.isWord(last + 1) && !words.isAny(last + 1, "%", "$", ",");
  }

  /** The number behind another, with at most a dash with blanks around it between; -1 for none. */
  private static int next(Words words, int i) {
    boolean dash = words.isDash(i + 1) && words.isSpaced(i + 1) && words.isSpaced(i + 2);
    int at = dash ? i + 2 : i + 1;
    return words.isSpaced(at) && words.digits(at, 2) >= 0 ? at : -1;
  }

  private static boolean isNextYear(Words words, int year, int two) {
    return words.digits(two, 2) == (plain(words, year) + 1) % 100;
  }

  private static boolean isCounted(Words words, int i, boolean leads) {
    boolean least =
        words.is(i - 1, "least")
            && (words.isAny(i - 3, LEADS) || words.isAny(i - 3, "from", "through"));
    boolean amount = isCounted(words, i) && !leads && !least;
    boolean old = i > 0 && plain(words, i) < EARLIEST;
    boolean measured = words.lexicon().isCounted(words.at(i + 1)) || (old && words.isNoun(i + 1));
    return amount || measured || (words.is(i - 1, "than") && words.is(i - 2, "more"));
  }

  /** "nearly 2015", "No. 2015"; where a sentence begins, "no." is an answer. */
  private static boolean isCounted(Words words, int i) {
    boolean abbreviated =
        words.is(i - 1, ".") && (words.isCapitalised(i - 2) || !words.isSentenceStart(i));
    String before = abbreviated ? words.at(i - 2) + "." : words.at(i - 1);
    return words.lexicon().isCounter(before);
  }

  /** A year in words: "two thousand and eighteen", "nineteen twenty-eight". */
  static Numbers.@Nullable Found spoken(Words words, int i) {
    Numbers.Found number = words.isNumber(i) ? null : Numbers.cardinal(words, i);
    int whole = number == null ? -1 : number.whole(LATEST);
    if (number == null || whole >= 1000) {
      return number == null || whole < 1000 ? null : number;
    }
    int at = number.end();
    boolean hundreds = whole >= 11 && whole <= 20;
    if (hundreds && words.isAny(at, "zero", "oh", "o")) {
      Numbers.Found unit = Numbers.cardinal(words, at + 1);
      int one = unit == null || words.isNumber(at + 1) ? -1 : unit.whole(9);
      return unit == null || one < 1
          ? null
          : new Numbers.Found(unit.end(), BigDecimal.valueOf(whole * 100L + one));
    }
    Numbers.Found rest = hundreds ? Numbers.cardinal(words, at) : null;
    int years = rest == null || words.isNumber(at) ? -1 : rest.whole(99);
    return rest == null || years < 10
        ? null
        : new Numbers.Found(rest.end(), BigDecimal.valueOf(whole * 100L + years));
  }

  /** A four-digit number that can be a year. */
  static int plain(Words words, int i) {
    return words.at(i).length() == 4 && words.at(i).charAt(0) != '0' ? words.digits(i, 4) : -1;
  }

  /**
   * A year that other words of a date tell to be one.
   *
   * @param end the index behind its last token
   * @param year the year
   */
  record Told(int end, int year) {}

  /** "2016", "2016 AD", "two thousand and sixteen", "'16". */
  static @Nullable Told told(Words words, int i) {
    int year = plain(words, i);
    if (year >= 1000 && year <= 2200) {
      boolean era = words.isAny(i + 1, "ad", "a.d.", "ce");
      return new Told(era ? i + 2 : i + 1, year);
    }
    Numbers.Found spoken = spoken(words, i);
    if (spoken != null) {
      return new Told(spoken.end(), spoken.whole(LATEST));
    }
    String word = words.at(i);
    int two =
        word.length() == 3 && word.charAt(0) == '\'' ? Words.digits(word.substring(1), 2) : -1;
    return two < 0 ? null : new Told(i + 1, two < 50 ? 2000 + two : 1900 + two);
  }

  /** The year of accounts that two or four figures tell; -1 for anything else. */
  static int ofDigits(String digits) {
    int number = Words.digits(digits, 4);
    boolean four = digits.length() == 4 && number >= EARLIEST;
    return digits.length() == 2 && number >= 0 ? 2000 + number : four ? number : -1;
  }

  /** A year near our own time; -1 for any other token. */
  static int near(Words words, int i) {
    int year = plain(words, i);
    return year >= EARLIEST && year <= LATEST ? year : -1;
  }

  private static @Nullable Reading era(Words words, int first, int i) {
    if (words.isAny(i, "ad", "a.d.") && words.isAllCaps(i)) {
      int behind = words.digits(i + 1, 4);
      return behind > 0 ? new Reading(first, i + 2, Fixed.year(behind)) : null;
    }
    boolean joined = words.isDash(i + 1) && !words.isSpaced(i + 2);
    Fixed last = joined ? eraYear(words, i + 2, i + 3) : null;
    Fixed from = last == null ? null : eraYear(words, i, i + 3);
    if (from != null && last != null && from.start().isBefore(last.start())) {
      return new Reading(first, i + 4, new TimeRange(from, last));
    }
    Fixed year = eraYear(words, i, i + 1);
    return year == null ? null : new Reading(first, i + 2, year);
  }

  /** The year of a number with its era; null where there is none. */
  private static @Nullable Fixed eraYear(Words words, int i, int era) {
    int year = words.digits(i, 4);
    if (year <= 0) {
      return null;
    }
    return switch (words.at(era)) {
      case "bc", "b.c.", "bce" -> Fixed.year(1 - year);
      case "ad", "a.d.", "ce" -> Fixed.year(year);
      default -> null;
    };
  }

  /** "2012-2018", "2012-13"; ranges with words between are for the range rule. */
  private static @Nullable Reading range(Words words, int first, int at, int year) {
    if (!words.isDash(at + 1)) {
      return words.is(at + 1, "to") ? cut(words, first, at, year) : null;
    }
    int second = plain(words, at + 2);
    int two = words.at(at + 2).length() == 2 ? words.digits(at + 2, 2) : -1;
    boolean tight = !words.isSpaced(at + 1) && !words.isSpaced(at + 2);
    int end = second > 0 ? second : tight && two >= 0 ? year / 100 * 100 + two : -1;
    boolean goesOn = words.isDash(at + 3) && !words.isSpaced(at + 3);
    boolean fits = end > year && end <= LATEST && !goesOn && (second > 0 || two > 12);
    return fits
        ? new Reading(first, at + 3, new TimeRange(Fixed.year(year), Fixed.year(end)))
        : null;
  }

  /** "1941 to '45". */
  private static @Nullable Reading cut(Words words, int first, int at, int year) {
    boolean cut = words.isAny(at + 2, "'", "\u2019") && !words.isSpaced(at + 3);
    int two = cut && words.at(at + 3).length() == 2 ? words.digits(at + 3, 2) : -1;
    int end = year / 100 * 100 + two;
    return two >= 0 && end > year
        ? new Reading(first, at + 4, new TimeRange(Fixed.year(year), Fixed.year(end)))
        : null;
  }

  /** "2026/27": a season or a year of accounts, told by the second year being the next. */
  private static @Nullable Reading season(Words words, int i) {
    String word = words.at(i);
    boolean parted = word.length() == 7 && word.charAt(4) == '/';
    int year = parted ? Words.digits(word.substring(0, 4), 4) : -1;
    boolean follows =
        year >= EARLIEST && year < LATEST && Words.digits(word.substring(5), 2) == (year + 1) % 100;
    return follows
        ? new Reading(i, i + 1, new TimeRange(Fixed.year(year), Fixed.year(year + 1)))
        : null;
  }
}
