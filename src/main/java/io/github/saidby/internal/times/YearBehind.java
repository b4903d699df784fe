package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.UnitAway;
import org.jspecify.annotations.Nullable;

/**
 * A year behind a day or a month.
 *
 * @param end the index behind it
 * @param value the year
 */
record YearBehind(int end, TimeValue value) {

  /** How many years the calendar of Thailand is ahead. */
  private static final int BUDDHIST_ERA = 543;

  /** "of the following year", "of that year": beside the time that the text told last. */
  private static @Nullable YearBehind beside(Words words, int i) {
    return switch (words.at(i)) {
      case "following" -> new YearBehind(i + 2, new UnitAway(CalendarUnit.YEAR, 1, true, true));
      case "previous" -> new YearBehind(i + 2, new UnitAway(CalendarUnit.YEAR, -1, true, true));
      case "that", "same" -> new YearBehind(i + 2, UnitAway.sameAs(CalendarUnit.YEAR));
      default -> null;
    };
  }

  /** ", 2016", "of last year", "this year", "8 AD". */
  static @Nullable YearBehind at(Words words, int i, boolean behindDay) {
    boolean comma = words.is(i, ",");
    boolean in = words.is(i, "in") && Years.plain(words, i + 1) > 0;
    int at = comma || in || words.is(i, "of") ? i + 1 : i;
    at = words.isHyphen(at) || words.is(at, "/") ? at + 1 : at;
    Years.Told told = Years.told(words, at);
    if (told != null && !words.isAny(told.end(), "people", "%", "percent")) {
      return new YearBehind(told.end(), Fixed.year(told.year()));
    }
    if (isShort(words, at)) {
      return new YearBehind(at + 2, Fixed.year(ofTwo(words.digits(at + 1, 2))));
    }
    int small = words.digits(at, 4);
    if (small > 0 && words.isAny(at + 1, "ad", "a.d.", "ce")) {
      return new YearBehind(at + 2, Fixed.year(small));
    }
    boolean buddhist = small > 2300 && small < 2743 && words.isAny(at + 1, "be", "b.e.");
    if (buddhist && words.isCapitalised(at + 1)) {
      return new YearBehind(at + 2, Fixed.year(small - BUDDHIST_ERA));
    }
    if (words.is(at + 1, "year") && !comma && !opensSentence(words, at)) {
      return switch (words.at(at)) {
        case "this" -> new YearBehind(at + 2, UnitAway.of(CalendarUnit.YEAR, 0));
        case "last" -> new YearBehind(at + 2, UnitAway.of(CalendarUnit.YEAR, -1));
        case "next" -> new YearBehind(at + 2, UnitAway.of(CalendarUnit.YEAR, 1));
        case "that" -> beside(words, at);
        default -> null;
      };
    }
    boolean of = words.is(i, "of") && at == i + 1;
    int which = words.skipThe(at);
    if (of && words.is(which + 1, "year")) {
      return beside(words, which);
    }
    boolean ends = behindDay && words.isOrdinal(at - 2) && !words.isWord(at + 1);
    boolean two =
        (behindDay || of)
            && !comma
            && words.at(at).length() == 2
            && (small > 31 || (ends && small > 0));
    return two ? new YearBehind(at + 1, Fixed.year(ofTwo(small))) : null;
  }

  /** "Last" in "on 1 Aug. Last year", where the period of the month ends the sentence too. */
  private static boolean opensSentence(Words words, int at) {
    return words.at(at - 1).endsWith(".") && words.isCapitalised(at);
  }

  /** "Jan '14", but not "the late '90s". */
  private static boolean isShort(Words words, int at) {
    return words.isAny(at, "'", "\u2018", "\u2019")
        && words.at(at + 1).length() == 2
        && words.digits(at + 1, 2) >= 0
        && !words.isSpaced(at + 1)
        && !words.is(at + 2, "s");
  }

  private static int ofTwo(int year) {
    return year < 50 ? 2000 + year : 1900 + year;
  }

  /** A year behind a part of one: "of 2015", "2012", "last year". */
  static @Nullable Reading dating(Words words, int first, int end, InYear part) {
    int at = words.isAny(end, "of", "in", ",") ? end + 1 : end;
    Years.Told told = Years.told(words, at);
    if (told != null) {
      return new Reading(first, told.end(), part.withYear(Fixed.year(told.year())));
    }
    TimeWord which = words.time(at, TimeWord.Kind.WHICH);
    if (which == null || opensSentence(words, at) || !words.is(at + 1, "year")) {
      return null;
    }
    return switch (which.value()) {
      case "this" -> new Reading(first, at + 2, part.withYear(UnitAway.of(CalendarUnit.YEAR, 0)));
      case "last" -> new Reading(first, at + 2, part.withYear(UnitAway.of(CalendarUnit.YEAR, -1)));
      case "next" -> new Reading(first, at + 2, part.withYear(UnitAway.of(CalendarUnit.YEAR, 1)));
      default -> null;
    };
  }
}
