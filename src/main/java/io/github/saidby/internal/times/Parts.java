package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.InMonth;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.NthIn;
import io.github.saidby.internal.times.value.Reference;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.YearPart;
import io.github.saidby.internal.times.value.YearParts;
import java.time.DayOfWeek;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Counted parts of longer times: "the third quarter of 2016", "the first six months of 2022". */
final class Parts {

  /**
   * Reads a part.
   *
   * @param whole reads the longer time that begins at a token
   */
  @Nullable Reading read(Words words, int i, IntFunction<@Nullable Reading> whole) {
    Reading numbered = letter(words, i);
    if (numbered != null) {
      return numbered;
    }
    int from = words.skipThe(i);
    boolean last = words.isAny(from, "last", "final");
    Numbers.Found ordinal = last ? null : Numbers.ordinal(words, from);
    if (!last && ordinal == null) {
      return null;
    }
    int n = ordinal == null ? -1 : ordinal.whole(9_999);
    if (ordinal != null && n < 1) {
      return null;
    }
    int at = ordinal == null ? from + 1 : ordinal.end();
    Numbers.Found count = Numbers.cardinal(words, at);
    boolean several = count != null && words.isTime(count.end(), TimeWord.Kind.UNIT);
    int unitAt = several && count != null ? count.end() : at;
    int units = several && count != null ? count.whole(9_999) : 1;
    return part(words, i, n, units, unitAt, whole);
  }

  private static @Nullable Reading part(
      Words words, int first, int n, int units, int at, IntFunction<@Nullable Reading> whole) {
    TimeWord word = words.time(at);
    boolean half = words.is(at, "half");
    if (words.is(at, "of")) {
      return dayOfMonth(words, first, n, at, whole);
    }
    if (word == null && !half) {
      return null;
    }
    int behind = at + 1;
    int of = words.isAny(behind, "of", "in", "for", ",") ? behind + 1 : behind;
    Reading longer = whole.apply(of);
    if (half || (word != null && word.value().equals("quarter"))) {
      YearPart part = half ? halfOf(n) : quarterOf(n);
      return part == null || units > 1 ? null : ofYear(first, behind, part, longer);
    }
    if (longer == null || longer.end() == of || word == null || units < 1) {
      return null;
    }
    return switch (word.kind()) {
      case UNIT ->
          new Reading(
              first, longer.end(), new NthIn(n, units, Periods.unitOf(word), null, longer.value()));
      case WEEKDAY ->
          new Reading(
              first,
              longer.end(),
              new NthIn(n, 1, CalendarUnit.DAY, DayOfWeek.of(word.number()), longer.value()));
      default -> null;
    };
  }

  /** "20th of next month". */
  private static @Nullable Reading dayOfMonth(
      Words words, int first, int n, int at, IntFunction<@Nullable Reading> whole) {
    boolean month = words.is(at, "of") && words.is(at + 2, "month") && n > 0 && n <= 31;
    Reading of = month ? whole.apply(at + 1) : null;
    return of == null ? null : new Reading(first, of.end(), new InMonth(n, of.value()));
  }

  private static Reading ofYear(int first, int end, YearPart part, @Nullable Reading year) {
    InYear open = InYear.of(part);
    return year != null && isYear(year.value())
        ? new Reading(first, year.end(), open.withYear(year.value()))
        : new Reading(first, end, open);
  }

  private static boolean isYear(TimeValue value) {
    return value.resolve(Reference.NONE).granularity() == CalendarUnit.YEAR.granularity();
  }

  private static @Nullable YearPart quarterOf(int n) {
    int quarter = n < 0 ? 4 : n;
    return quarter <= 4 && quarter > 0 ? YearParts.quarter(quarter) : null;
  }

  private static @Nullable YearPart halfOf(int n) {
    int half = n < 0 ? 2 : n;
    return half == 1 || half == 2 ? YearParts.half(half) : null;
  }

  /** "Q3 2016", "2016 Q3", "H2 2016". */
  private static @Nullable Reading letter(Words words, int i) {
    int year = Years.plain(words, i);
    int at = year > 0 ? i + 1 : i;
    String word = words.at(at);
    if (word.length() != 2 || !words.isCapitalised(at)) {
      return null;
    }
    int n = word.charAt(1) - '0';
    boolean quarter = word.charAt(0) == 'q' && n >= 1 && n <= 4;
    boolean half = word.charAt(0) == 'h' && n >= 1 && n <= 2;
    if (!quarter && !half) {
      return null;
    }
    InYear part = InYear.of(quarter ? YearParts.quarter(n) : YearParts.half(n));
    if (year > 0) {
      return new Reading(i, at + 1, part.withYear(Fixed.year(year)));
    }
    Reading dated = Periods.year(words, i, at + 1, part);
    return dated != null || half ? dated : new Reading(i, at + 1, part);
  }
}
