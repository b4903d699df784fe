package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Clock;
import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.Numeric;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.YearPart;
import io.github.saidby.internal.times.value.YearParts;
import org.jspecify.annotations.Nullable;

/** Dates in figures: "2016-09-08", "1/2/2016", "19.02.2010", "2004-03-04T18:32:56Z". */
final class NumericDates {

  private static final int LONGEST = 40;

  @Nullable Reading read(Words words, int i) {
    if (!words.isNumber(i) || isGlued(words, i) || words.is(i - 1, "$")) {
      return null;
    }
    String run = run(words, i);
    Figures figures = Figures.of(run);
    TimeValue date = figures == null ? null : date(figures);
    boolean named = words.lexicon().holidays().at(words, i) != null;
    if (figures != null && date == null && isLed(words, i) && !named) {
      date = withoutYear(figures);
    }
    if (figures == null || date == null) {
      return null;
    }
    Figures.Time time = figures.time();
    TimeValue value =
        time == null
            ? date
            : Clock.of(time.hour(), time.minute(), time.second(), true).at(time.offset()).on(date);
    int end = words.tokenEndingAt(i, figures.length());
    return end < 0 ? null : Clocks.inZone(words, new Reading(i, end, value));
  }

  /**
   * Whether a preposition of days or a day of the week stands before figures that may be a part.
   */
  private static boolean isLed(Words words, int i) {
    return words.isAny(i - 1, "on", "by", "until", "till", "before", "after", "since", "next")
        || words.isTime(i - 1, TimeWord.Kind.WEEKDAY)
        || (words.is(i - 1, ",") && words.isTime(i - 2, TimeWord.Kind.WEEKDAY));
  }

  /** "7/6", "22/04". */
  private static @Nullable TimeValue withoutYear(Figures figures) {
    boolean fits =
        figures.separator() == '/'
            && figures.count() == 2
            && figures.digits(0) <= 2
            && figures.digits(1) <= 2;
    TimeValue monthFirst = fits ? open(figures.part(0), figures.part(1)) : null;
    TimeValue dayFirst = fits ? open(figures.part(1), figures.part(0)) : null;
    return monthFirst == null || dayFirst == null || monthFirst.equals(dayFirst)
        ? (monthFirst == null ? dayFirst : monthFirst)
        : new Numeric(monthFirst, dayFirst);
  }

  private static @Nullable TimeValue open(int month, int day) {
    YearPart part = month >= 1 && month <= 12 ? YearParts.day(month, day) : null;
    return part == null ? null : InYear.of(part);
  }

  private static boolean isGlued(Words words, int i) {
    return !words.isSpaced(i) && (words.isDash(i - 1) || words.isAny(i - 1, "/", "."));
  }

  /** The characters up to the next blank. */
  private static String run(Words words, int i) {
    StringBuilder run = new StringBuilder(words.text(i));
    for (int at = i + 1; at < words.size() && !words.isSpaced(at) && run.length() < LONGEST; at++) {
      run.append(words.text(at));
    }
    return run.toString();
  }

  private static @Nullable TimeValue date(Figures figures) {
    int a = figures.part(0);
    int b = figures.part(1);
    int c = figures.part(2);
    char separator = figures.separator();
    if (figures.digits(0) == 4) {
      return figures.count() == 3
          ? full(a, b, c)
          : figures.count() == 2
                  && separator != '.'
                  && figures.digits(1) <= 2
                  && figures.time() == null
              ? month(a, b, separator, figures.digits(1))
              : null;
    }
    boolean version = separator == '.' && figures.digits(2) == 2 && figures.digits(1) < 2;
    if (figures.count() == 3
        && !version
        && figures.digits(0) <= 2
        && figures.digits(1) <= 2
        && (figures.digits(2) == 4 || figures.digits(2) == 2)) {
      int year = figures.digits(2) == 4 ? c : c < 50 ? 2000 + c : 1900 + c;
      TimeValue dayFirst = separator == '.' ? full(year, b, a) : null;
      return dayFirst != null ? dayFirst : either(year, a, b);
    }
    if (figures.count() != 2 || separator != '/' || figures.digits(0) > 2) {
      return null;
    }
    return figures.digits(1) == 4 ? month(b, a, separator, 2) : null;
  }

  private static @Nullable TimeValue month(int year, int month, char separator, int digits) {
    boolean fits =
        month >= 1
            && month <= 12
            && year >= 1000
            && year <= 2200
            && (separator == '/' || digits == 2);
    return fits ? InYear.of(YearParts.month(month)).withYear(Fixed.year(year)) : null;
  }

  private static @Nullable TimeValue full(int year, int month, int day) {
    YearPart part = month >= 1 && month <= 12 ? YearParts.day(month, day) : null;
    return part == null || year == 0 || part.in(year) == null
        ? null
        : InYear.of(part).withYear(Fixed.year(year));
  }

  /** Day and month in an order that the locale decides where both are possible. */
  private static @Nullable TimeValue either(int year, int a, int b) {
    TimeValue monthFirst = full(year, a, b);
    TimeValue dayFirst = full(year, b, a);
    return monthFirst == null
        ? dayFirst
        : dayFirst == null || a == b ? monthFirst : new Numeric(monthFirst, dayFirst);
  }
}
