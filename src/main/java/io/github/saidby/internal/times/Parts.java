package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.FiscalYear;
import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.HalfOf;
import io.github.saidby.internal.times.value.InMonth;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.NthIn;
import io.github.saidby.internal.times.value.Reference;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.UnitAway;
import io.github.saidby.internal.times.value.YearPart;
import io.github.saidby.internal.times.value.YearParts;
import io.github.saidby.model.TimeModifier;
import io.github.saidby.text.Sentence;
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
    boolean last = words.isAny(from, "last", "final", "closing");
    Numbers.Found ordinal = last ? null : Numbers.ordinal(words, from);
    boolean first = !last && ordinal == null && words.isAny(from, "opening", "initial");
    if (!last && !first && ordinal == null) {
      return null;
    }
    int n = first ? 1 : ordinal == null ? -1 : ordinal.whole(9_999);
    if (n == 0 || n < -1) {
      return null;
    }
    int at = ordinal == null ? from + 1 : ordinal.end();
    int fromEnd = words.isHyphen(at) || words.is(at, "to") ? fromEnd(words, at) : at;
    if (words.isAny(fromEnd, "last") && ordinal != null) {
      n = -n;
      at = fromEnd + 1;
    }
    at = words.isHyphen(at) || words.is(at, "few") ? at + 1 : at;
    Numbers.Found count = Numbers.cardinal(words, at);
    boolean several = count != null && words.isTime(count.end(), TimeWord.Kind.UNIT);
    int unitAt = several && count != null ? count.end() : at;
    int units = several && count != null ? count.whole(9_999) : 1;
    return part(words, i, n, units, isWorkingDay(words, unitAt) ? unitAt + 1 : unitAt, whole);
  }

  private static boolean isWorkingDay(Words words, int i) {
    return words.isAny(i, "business", "working", "trading") && words.is(i + 1, "day");
  }

  /** Behind "-to-" in "second-to-last". */
  private static int fromEnd(Words words, int at) {
    int to = words.isHyphen(at) ? at + 1 : at;
    int last = words.isHyphen(to + 1) ? to + 2 : to + 1;
    return words.is(to, "to") && words.is(last, "last") ? last : at;
  }

  private static @Nullable Reading part(
      Words words, int first, int n, int units, int at, IntFunction<@Nullable Reading> whole) {
    TimeWord word = words.time(at);
    boolean half = words.is(at, "half");
    if (words.is(at, "of")) {
      boolean open = words.is(at + 1, "the") && words.is(at + 2, "month");
      return dayOfMonth(first, n, at, open, whole);
    }
    if (word == null && !half) {
      return null;
    }
    TimeWord daypart = words.time(at + 1, TimeWord.Kind.DAYPART);
    int behind = daypart == null ? at + 1 : at + 2;
    boolean quarter = word != null && word.value().equals("quarter");
    boolean comma = words.is(behind, ",") && (half || quarter);
    int of = comma || words.isAny(behind, "of", "in", "for") ? behind + 1 : behind;
    Reading longer = whole.apply(of);
    boolean halved =
        half && longer != null && HalfOf.has(longer.value().resolve(Reference.NONE).granularity());
    if (halved && longer != null && units == 1 && (n == 1 || n == 2 || n == -1)) {
      return new Reading(first, longer.end(), new HalfOf(n != 1, longer.value()));
    }
    if (half || quarter) {
      YearPart part = half ? halfOf(n) : quarterOf(n);
      if (quarter && n == -1 && words.is(at - 1, "last") && !isOfYear(longer)) {
        return new Reading(first, behind, UnitAway.of(CalendarUnit.QUARTER, -1));
      }
      return part == null || units > 1
          ? null
          : ofYear(first, behind, n < 0 ? 4 : n, part, longer, half);
    }
    if (longer == null || longer.end() == of || word == null || units < 1) {
      return null;
    }
    if (isMinuteOfPlay(words, word, longer)) {
      return null;
    }
    return switch (word.kind()) {
      case FORTNIGHT -> fortnight(first, n, units, longer);
      case UNIT -> {
        boolean edge = word.plural() && units == 1 && (n == 1 || n == -1);
        if (edge) {
          TimeModifier side = n == 1 ? TimeModifier.START : TimeModifier.END;
          yield new Reading(first, longer.end(), new Modified(longer.value(), side));
        }
        boolean working = words.is(at, "day") && isWorkingDay(words, at - 1);
        CalendarUnit unit = working ? CalendarUnit.WORKING_DAY : TimeUnits.of(word);
        yield new Reading(first, longer.end(), new NthIn(n, units, unit, null, longer.value()));
      }
      case WEEKDAY -> {
        NthIn day = new NthIn(n, 1, CalendarUnit.DAY, DayOfWeek.of(word.number()), longer.value());
        TimeValue value = daypart == null ? day : DayParts.of(daypart).on(day);
        yield new Reading(first, longer.end(), value);
      }
      default -> null;
    };
  }

  /** "the 89th minute of Saturday's final" is counted from where the event begins. */
  private static boolean isMinuteOfPlay(Words words, TimeWord word, Reading of) {
    boolean clock = word.kind() == TimeWord.Kind.UNIT && TimeUnits.of(word).isClock();
    return clock && words.isAny(of.end(), "'s", "'");
  }

  /** "the first fortnight of May" is its first 14 days; only first and last ones are told so. */
  private static @Nullable Reading fortnight(int first, int n, int units, Reading of) {
    boolean edge = (n == 1 || n == -1) && units == 1;
    return edge
        ? new Reading(first, of.end(), new NthIn(n, 14, CalendarUnit.DAY, null, of.value()))
        : null;
  }

  /** "20th of next month"; "the first of the month" may be that of the next one. */
  private static @Nullable Reading dayOfMonth(
      int first, int n, int at, boolean open, IntFunction<@Nullable Reading> whole) {
    Reading of = n > 0 && n <= 31 ? whole.apply(at + 1) : null;
    boolean month =
        of != null
            && of.value().resolve(Reference.NONE).granularity() == CalendarUnit.MONTH.granularity()
            && !(of.value() instanceof InYear);
    if (of == null || !month) {
      return null;
    }
    return new Reading(first, of.end(), open ? InMonth.of(n) : InMonth.of(n).in(of.value()));
  }

  /** "the first half" is one of a year only where the year is told. */
  private static @Nullable Reading ofYear(
      int first, int end, int n, YearPart part, @Nullable Reading year, boolean half) {
    InYear open = InYear.of(part);
    boolean dated = year != null && isYear(year.value());
    if (dated && year != null && year.value() instanceof FiscalYear fiscal && !half) {
      return new Reading(first, year.end(), fiscal.quarter(n));
    }
    if (dated && year != null) {
      return new Reading(first, year.end(), open.withYear(year.value()));
    }
    return half ? null : new Reading(first, end, open);
  }

  /** "Q1: How old is it?": what numbers a question. */
  private static boolean isLabel(Words words, int i) {
    Sentence sentence = words.paragraph().sentenceOf(i);
    return words.isSentenceStart(i) && words.is(i + 1, ":") && words.is(sentence.end() - 1, "?");
  }

  private static boolean isOfYear(@Nullable Reading longer) {
    return longer != null && isYear(longer.value());
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

  /** "4Q26", "1H 2027", as analysts write them. */
  private static @Nullable Reading numberFirst(Words words, int i) {
    int n = words.digits(i, 1);
    String word = words.at(i + 1);
    boolean glued =
        n > 0 && !word.isEmpty() && !words.isSpaced(i + 1) && words.isCapitalised(i + 1);
    boolean quarter = glued && word.charAt(0) == 'q' && n <= 4;
    if (!quarter && !(glued && word.charAt(0) == 'h' && n <= 2)) {
      return null;
    }
    boolean apart = word.length() == 1;
    int year = apart ? Years.near(words, i + 2) : Years.ofDigits(word.substring(1));
    InYear part = InYear.of(quarter ? YearParts.quarter(n) : YearParts.half(n));
    return year < 0 ? null : new Reading(i, apart ? i + 3 : i + 2, part.withYear(Fixed.year(year)));
  }

  /** "Q3 2016", "2016 Q3", "2016-Q3", "H2 2016". */
  private static @Nullable Reading letter(Words words, int i) {
    Reading numbered = numberFirst(words, i);
    if (numbered != null) {
      return numbered;
    }
    int year = Years.plain(words, i);
    int at = year < 0 ? i : words.isHyphen(i + 1) ? i + 2 : i + 1;
    TimeWord word = words.time(at);
    boolean half = word != null && word.kind() == TimeWord.Kind.HALFYEAR;
    if (word == null || !(half || word.kind() == TimeWord.Kind.QUARTER)) {
      return null;
    }
    int n = word.number();
    InYear part = InYear.of(half ? YearParts.half(n) : YearParts.quarter(n));
    if (year > 0) {
      return new Reading(i, at + 1, part.withYear(Fixed.year(year)));
    }
    int behind = words.isHyphen(at + 1) ? at + 2 : at + 1;
    int of = words.is(behind, "of") ? behind + 1 : behind;
    Reading fiscal = half ? null : FiscalYears.year(words, i, of);
    if (fiscal != null && fiscal.value() instanceof FiscalYear whole) {
      return new Reading(i, fiscal.end(), whole.quarter(n));
    }
    Reading dated = YearBehind.dating(words, i, behind, part);
    boolean alone = !half && words.isCapitalised(at) && !isLabel(words, at);
    return dated != null || !alone ? dated : new Reading(i, at + 1, part);
  }
}
