package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Clock;
import io.github.saidby.internal.times.value.TimeRange;
import io.github.saidby.internal.times.value.TimeValue;
import org.jspecify.annotations.Nullable;

/** Dates in figures: "2016-09-08", "1/2/2016", "19.02.2010", "2004-03-04T18:32:56Z". */
final class NumericDates {

  private static final int LONGEST = 60;

  /** What joins two dates. */
  private static final String JOINTS = "-/~\u2013";

  @Nullable Reading read(Words words, int i) {
    if (!words.isNumber(i) || isGlued(words, i) || words.is(i - 1, "$")) {
      return null;
    }
    String run = run(words, i);
    Reading reading = single(words, i, run);
    reading = reading != null ? reading : range(words, i, run);
    reading = reading != null ? reading : RomanMonths.read(words, i);
    reading = reading != null ? reading : SpacedDates.month(words, i);
    return reading != null ? reading : SpacedDates.day(words, i);
  }

  private static @Nullable Reading single(Words words, int i, String run) {
    Figures figures = Figures.of(run);
    int end = figures == null ? -1 : words.tokenEndingAt(i, figures.length());
    if (figures != null && end < 0 && FigureDates.isShort(figures)) {
      return yearGlued(words, i, run, figures);
    }
    if (figures == null || end < 0) {
      return null;
    }
    TimeValue date = FigureDates.date(figures, 0);
    boolean named = words.lexicon().holidays().at(words, i) != null;
    if (date == null && FigureDates.isShort(figures) && !named) {
      int year = yearBehind(words, end);
      end = year > 0 ? end + 2 : end;
      boolean told = year > 0 || isLed(words, i) || isDayAndMonth(words, figures, end);
      date = told ? FigureDates.date(figures, year > 0 ? year : FigureDates.OPEN) : null;
    }
    if (date == null || isCode(words, i, figures)) {
      return null;
    }
    Figures.Time time = figures.time();
    TimeValue value =
        time == null
            ? date
            : Clock.of(time.hour(), time.minute(), time.second(), true).at(time.offset()).on(date);
    return Clocks.inZone(words, new Reading(i, end, value));
  }

  /** "08/12,2015": the blank before the year is missing. */
  private static @Nullable Reading yearGlued(Words words, int i, String run, Figures figures) {
    int comma = figures.length();
    boolean four = run.length() >= comma + 5 && run.charAt(comma) == ',';
    int year = four ? Words.digits(run.substring(comma + 1, comma + 5), 4) : -1;
    int end = year >= FigureDates.EARLIEST ? words.tokenEndingAt(i, comma + 5) : -1;
    TimeValue date = end < 0 ? null : FigureDates.date(figures, year);
    return date == null ? null : new Reading(i, end, date);
  }

  /** "10/1-11/7", "3/2/2021-9/6/2022", "2015-03-28/2015-03-29": two dates written alike. */
  private static @Nullable Reading range(Words words, int i, String run) {
    for (int cut = run.length() - 2; cut > 2; cut--) {
      if (JOINTS.indexOf(run.charAt(cut)) < 0) {
        continue;
      }
      Figures first = Figures.of(run.substring(0, cut));
      Figures last = Figures.of(run.substring(cut + 1));
      boolean whole = first != null && first.length() == cut;
      int end = last == null ? -1 : words.tokenEndingAt(i, cut + 1 + last.length());
      if (whole && first != null && last != null && end > 0 && areAlike(first, last)) {
        int year = FigureDates.isShort(first) ? yearBehind(words, end) : 0;
        boolean told = !FigureDates.isShort(first) || year > 0 || isRangeLed(words, i);
        int of = FigureDates.isShort(first) && year < 0 ? FigureDates.OPEN : Math.max(year, 0);
        TimeValue from = told ? FigureDates.date(first, of) : null;
        TimeValue to = told ? FigureDates.date(last, of) : null;
        return from == null || to == null
            ? null
            : new Reading(i, year > 0 ? end + 2 : end, new TimeRange(from, to));
      }
    }
    return null;
  }

  private static boolean areAlike(Figures first, Figures last) {
    return first.separator() == last.separator()
        && first.count() == last.count()
        && (first.count() == 3 || FigureDates.isShort(first));
  }

  /** ",2015" behind a day and a month; -1 where none stands. */
  private static int yearBehind(Words words, int end) {
    return words.is(end, ",") ? Years.plain(words, end + 1) : -1;
  }

  private static boolean isRangeLed(Words words, int i) {
    return isLed(words, i) || words.isAny(i - 1, "between", "from", "for");
  }

  /**
   * Whether a preposition of days or a day of the week stands before figures that may be a part.
   */
  private static boolean isLed(Words words, int i) {
    return words.isAny(i - 1, "on", "by", "until", "till", "before", "after", "since", "next")
        || words.isTime(i - 1, TimeWord.Kind.WEEKDAY)
        || (words.is(i - 1, ",") && words.isTime(i - 2, TimeWord.Kind.WEEKDAY));
  }

  /**
   * "22/04", "2/15": figures of which one must be a day and one a month, where nothing is counted;
   * "24/7" is said of what never ends.
   */
  private static boolean isDayAndMonth(Words words, Figures figures, int end) {
    int most = Math.max(figures.part(0), figures.part(1));
    int least = Math.min(figures.part(0), figures.part(1));
    boolean fits = most > 12 && most <= 31 && least >= 1 && least <= 12;
    boolean always = figures.part(0) == 24 && figures.part(1) == 7;
    boolean open =
        !words.isWord(end)
            || words.isTime(end, TimeWord.Kind.LINK)
            || words.isTime(end, TimeWord.Kind.BOUND);
    boolean slash = figures.separator() == '/';
    return fits && slash && !always && open && !words.is(end, "of");
  }

  /** "Resolution 2015-3": a month of one figure behind a hyphen is one only where no name leads. */
  private static boolean isCode(Words words, int i, Figures figures) {
    boolean short1 = figures.count() == 2 && figures.separator() == '-' && figures.digits(1) == 1;
    return short1
        && (words.isCapitalised(i - 1)
            || Surroundings.isNounBefore(words, i)
            || !words.isWord(i - 1));
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
}
