package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Amount;
import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Choice;
import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.InWeek;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.Lapse;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.Shift;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.UnitAway;
import io.github.saidby.internal.times.value.YearPart;
import io.github.saidby.internal.times.value.YearParts;
import io.github.saidby.model.TimeModifier;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * Times that a word chooses among many: "this week", "last March", "next Easter", "the previous
 * day".
 */
final class ChosenPeriods {

  private ChosenPeriods() {}

  /** "this week", "the current year", "next March", "last Friday". */
  static @Nullable Reading read(Words words, int first, int from) {
    TimeWord which = words.time(from, TimeWord.Kind.WHICH);
    if (which == null) {
      return null;
    }
    Reading thisTime = thisTime(words, first, from);
    if (thisTime != null) {
      return thisTime;
    }
    int at = from + 1;
    boolean thisPast =
        which.value().equals("this") && words.isAny(at, "past", "coming", "upcoming");
    String choice = thisPast ? (words.is(at, "past") ? "last" : "next") : which.value();
    at = thisPast ? at + 1 : at;
    TimeWord word = words.time(at);
    if (word == null) {
      return holidayChosen(words, first, at, choice);
    }
    boolean article = from > first || words.is(first - 1, "the");
    return switch (word.kind()) {
      case UNIT -> unit(words, first, at, choice, word, article);
      case WEEKDAY -> weekday(first, at, choice, word);
      case MONTH ->
          word.needsSupport() && !words.isCapitalised(at)
              ? null
              : part(first, at, choice, YearParts.month(word.number()));
      case SEASON -> part(first, at, choice, Seasons.of(word));
      default -> null;
    };
  }

  /** "this time last year", "the same time next week", "this time tomorrow". */
  private static @Nullable Reading thisTime(Words words, int first, int from) {
    boolean time = words.isAny(from, "this", "same") && words.is(from + 1, "time");
    TimeWord day = time ? words.time(from + 2, TimeWord.Kind.DAY) : null;
    if (day != null) {
      return new Reading(first, from + 3, UnitAway.of(CalendarUnit.DAY, day.number()));
    }
    TimeWord unit = time ? words.time(from + 3, TimeWord.Kind.UNIT) : null;
    int sign = words.is(from + 2, "last") ? -1 : words.is(from + 2, "next") ? 1 : 0;
    CalendarUnit of = unit == null || unit.plural() ? CalendarUnit.HOUR : TimeUnits.of(unit);
    if (sign == 0 || of.isClock() || of == CalendarUnit.WEEKEND) {
      return null;
    }
    Lapse lapse = Lapse.of(new Amount(BigDecimal.ONE, of));
    Shift away = new Shift(lapse, sign, UnitAway.of(CalendarUnit.DAY, 0));
    return new Reading(first, from + 4, new Modified(away, TimeModifier.APPROX));
  }

  /** "this week", "last year", "that day", but not "until that day comes". */
  private static @Nullable Reading unit(
      Words words, int first, int at, String choice, TimeWord word, boolean article) {
    CalendarUnit unit = TimeUnits.of(word);
    boolean length =
        article && (choice.equals("past") || choice.equals("last") || choice.equals("next"));
    if (word.plural()
        || words.isTime(first - 1, TimeWord.Kind.OWNER)
        || (unit.isClock() && !isHour(words, first, unit, choice, article))
        || (length && (unit != CalendarUnit.DAY || !choice.equals("next")))
        || choice.equals("past")
        || Count.andAPart(words, at + 1) != null) {
      return null;
    }
    int end = at + 1;
    Reading part = words.is(end, "'s") && unit == CalendarUnit.YEAR ? partOf(words, end + 1) : null;
    if (part != null && part.value() instanceof InYear inYear) {
      return new Reading(first, part.end(), inYear.withYear(UnitAway.of(unit, away(choice))));
    }
    int year = choice.equals("this") && unit == CalendarUnit.YEAR ? Years.plain(words, end) : -1;
    if (year > 0) {
      return new Reading(first, end + 1, Fixed.year(year));
    }
    TimeValue value =
        switch (choice) {
          case "this" -> UnitAway.of(unit, 0);
          case "next" -> article ? beside(unit, 1, true) : UnitAway.of(unit, 1);
          case "last" -> UnitAway.of(unit, -1);
          case "previous" -> beside(unit, -1, article);
          case "following" -> beside(unit, 1, article);
          default -> UnitAway.sameAs(unit);
        };
    if (choice.equals("same")
        && words.isTime(first - 1, TimeWord.Kind.BOUND)
        && words.isVerb(end)) {
      return null;
    }
    return new Reading(first, end, value);
  }

  /**
   * "next hour", said as "next week" is; "in next hour" and "the next hour" are lengths of time.
   */
  private static boolean isHour(
      Words words, int first, CalendarUnit unit, String choice, boolean article) {
    return unit == CalendarUnit.HOUR
        && !article
        && (choice.equals("next") || choice.equals("last"))
        && !words.isAny(first - 1, "in", "within", "over", "during", "for");
  }

  /** "the next day" lies beside another that the text tells; without an article it may not. */
  private static UnitAway beside(CalendarUnit unit, int away, boolean article) {
    return new UnitAway(unit, away, true, article && unit == CalendarUnit.DAY);
  }

  /** The season or quarter behind "this year's". */
  private static @Nullable Reading partOf(Words words, int i) {
    TimeWord word = words.time(i, TimeWord.Kind.SEASON);
    if (word != null) {
      return new Reading(i, i + 1, InYear.of(Seasons.of(word)));
    }
    Numbers.Found ordinal = Numbers.ordinal(words, i);
    int n = ordinal == null ? -1 : ordinal.whole(4);
    boolean quarter = ordinal != null && n > 0 && words.is(ordinal.end(), "quarter");
    return quarter && ordinal != null
        ? new Reading(i, ordinal.end() + 1, InYear.of(YearParts.quarter(n)))
        : null;
  }

  private static int away(String choice) {
    return choice.equals("next") ? 1 : choice.equals("last") ? -1 : 0;
  }

  static @Nullable Choice choice(String word) {
    return switch (word) {
      case "this" -> Choice.THIS;
      case "next", "following" -> Choice.NEXT;
      case "last", "past", "previous" -> Choice.LAST;
      default -> null;
    };
  }

  private static @Nullable Reading weekday(int first, int at, String word, TimeWord day) {
    Choice choice = choice(word);
    return choice == null
        ? null
        : new Reading(first, at + 1, new InWeek(DayOfWeek.of(day.number()), null, choice));
  }

  private static @Nullable Reading part(int first, int at, String word, YearPart part) {
    if (word.equals("same")) {
      InYear ofThatYear = InYear.of(part).withYear(UnitAway.sameAs(CalendarUnit.YEAR));
      return new Reading(first, at + 1, ofThatYear);
    }
    Choice choice = choice(word);
    return choice == null ? null : new Reading(first, at + 1, InYear.of(part).withChoice(choice));
  }

  private static @Nullable Reading holidayChosen(Words words, int first, int at, String word) {
    Phrases.Found<YearPart> holiday = words.lexicon().holidays().at(words, at);
    Choice choice = choice(word);
    return holiday == null || choice == null
        ? null
        : new Reading(first, holiday.end(), InYear.of(holiday.value()).withChoice(choice));
  }
}
