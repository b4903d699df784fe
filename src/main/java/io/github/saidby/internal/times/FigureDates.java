package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.Numeric;
import io.github.saidby.internal.times.value.TimeRange;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.YearPart;
import io.github.saidby.internal.times.value.YearParts;
import org.jspecify.annotations.Nullable;

/** Which of several figures is the year, the month and the day. */
final class FigureDates {

  /** No year is told. */
  static final int OPEN = -1;

  /** The first year that two numbers can tell a month of. */
  static final int EARLIEST = 1000;

  private FigureDates() {}

  /**
   * The date that figures tell.
   *
   * @param yearOfTwo the year of figures that tell a day and a month alone, {@link #OPEN} where
   *     none is told; 0 to read none of these
   */
  static @Nullable TimeValue date(Figures figures, int yearOfTwo) {
    int a = figures.part(0);
    int b = figures.part(1);
    int c = figures.part(2);
    char separator = figures.separator();
    if (figures.digits(0) == 4) {
      return figures.count() == 3
          ? full(a, b, c)
          : separator != '.' && figures.digits(1) <= 2 && figures.time() == null
              ? figures.digits(1) == 1 && b == (a + 1) % 10
                  ? new TimeRange(Fixed.year(a), Fixed.year(a + 1))
                  : month(a, b)
              : null;
    }
    boolean version = separator == '.' && figures.digits(2) == 2 && figures.digits(1) < 2;
    if (figures.count() == 3
        && !version
        && figures.digits(0) <= 2
        && figures.digits(1) <= 2
        && (figures.digits(2) == 4 || figures.digits(2) == 2)) {
      int year = figures.digits(2) == 4 ? c : century(c);
      TimeValue dayFirst = separator == '.' ? full(year, b, a) : null;
      return dayFirst != null ? dayFirst : either(year, a, b);
    }
    if (figures.count() == 2 && separator != '.' && figures.digits(1) == 4) {
      boolean near = separator == '/' || (b >= Years.EARLIEST && b <= Years.LATEST);
      return figures.digits(0) <= 2 && near ? month(b, a) : null;
    }
    return yearOfTwo != 0 && isShort(figures) ? either(yearOfTwo, a, b) : null;
  }

  /** The year that its last two figures tell; -1 where there are none. */
  static int century(int year) {
    return year < 0 ? -1 : year < 50 ? 2000 + year : 1900 + year;
  }

  static @Nullable TimeValue month(int year, int month) {
    boolean fits = month >= 1 && month <= 12 && year >= EARLIEST && year <= 2200;
    return fits ? InYear.of(YearParts.month(month)).withYear(Fixed.year(year)) : null;
  }

  static @Nullable TimeValue full(int year, int month, int day) {
    YearPart part = month >= 1 && month <= 12 ? YearParts.day(month, day) : null;
    if (part == null || year == OPEN) {
      return part == null ? null : InYear.of(part);
    }
    return year == 0 || part.in(year) == null ? null : InYear.of(part).withYear(Fixed.year(year));
  }

  /** Day and month in an order that the locale decides where both are possible. */
  private static @Nullable TimeValue either(int year, int a, int b) {
    TimeValue monthFirst = full(year, a, b);
    TimeValue dayFirst = full(year, b, a);
    return monthFirst == null
        ? dayFirst
        : dayFirst == null || a == b ? monthFirst : new Numeric(monthFirst, dayFirst);
  }

  /** Whether there are two numbers that may be a day and a month, with a hyphen where one must. */
  static boolean isShort(Figures figures) {
    boolean slash = figures.separator() == '/';
    boolean hyphen = figures.separator() == '-' && figures.part(1) > 12 && figures.part(1) <= 31;
    return (slash || hyphen)
        && figures.count() == 2
        && figures.digits(0) <= 2
        && figures.digits(1) <= 2;
  }
}
