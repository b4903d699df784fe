package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Choice;
import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.InWeek;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.NoSuchDay;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.UnitAway;
import io.github.saidby.internal.times.value.UnitOf;
import io.github.saidby.internal.times.value.YearPart;
import io.github.saidby.internal.times.value.YearParts;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Times that are told from today on: "this week", "last March", "yesterday"; seasons, holidays. */
final class Periods {

  @Nullable Reading read(Words words, int i) {
    TimeWord word = words.time(i);
    boolean name = words.isCapitalised(i) && words.isCapitalised(i - 1);
    if (word != null && word.kind() == TimeWord.Kind.DAY && !name) {
      return new Reading(i, i + 1, UnitAway.of(CalendarUnit.DAY, word.number()));
    }
    int from = words.skipThe(i);
    Reading reading = Reading.longer(chosen(words, i, from), beside(words, i, from));
    reading = Reading.longer(reading, season(words, i, from));
    reading = Reading.longer(reading, weekNumber(words, i, from));
    reading = Reading.longer(reading, isoWeek(words, i));
    return Reading.longer(reading, holiday(words, i, from));
  }

  /** "this week", "the current year", "next March", "last Friday". */
  private @Nullable Reading chosen(Words words, int first, int from) {
    TimeWord which = words.time(from, TimeWord.Kind.WHICH);
    if (which == null) {
      return null;
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
      case SEASON -> part(first, at, choice, season(word));
      default -> null;
    };
  }

  /** "this week", "last year", "that day", but not "until that day comes". */
  private static @Nullable Reading unit(
      Words words, int first, int at, String choice, TimeWord word, boolean article) {
    CalendarUnit unit = unitOf(word);
    boolean length =
        article && (choice.equals("past") || choice.equals("last") || choice.equals("next"));
    if (word.plural()
        || words.isTime(first - 1, TimeWord.Kind.OWNER)
        || unit.isClock()
        || (length && (unit != CalendarUnit.DAY || !choice.equals("next")))
        || choice.equals("past")) {
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

  /** "the next day" lies beside another that the text tells; without an article it may not. */
  private static UnitAway beside(CalendarUnit unit, int away, boolean article) {
    return new UnitAway(unit, away, true, article && unit == CalendarUnit.DAY);
  }

  /** The season or quarter behind "this year's". */
  private static @Nullable Reading partOf(Words words, int i) {
    TimeWord word = words.time(i, TimeWord.Kind.SEASON);
    if (word != null) {
      return new Reading(i, i + 1, InYear.of(season(word)));
    }
    Numbers.Found ordinal = Numbers.ordinal(words, i);
    int n = ordinal == null ? -1 : ordinal.whole(4);
    boolean quarter = ordinal != null && n > 0 && words.is(ordinal.end(), "quarter");
    return quarter && ordinal != null
        ? new Reading(i, ordinal.end() + 1, InYear.of(YearParts.quarter(n)))
        : null;
  }

  /**
   * "the week 31", "calendar week 5", "week 23 of 2018": a number behind "week" is one of a season
   * or a trial unless something says otherwise.
   */
  private static @Nullable Reading weekNumber(Words words, int first, int from) {
    int number = words.is(from, "week") ? words.digits(from + 1, 2) : -1;
    if (number < 1 || number > 53) {
      return null;
    }
    InYear week = InYear.of(YearParts.week(number));
    Reading dated = year(words, first, from + 2, week);
    if (dated != null && dated.value() instanceof InYear of) {
      return new Reading(first, dated.end(), existing(of));
    }
    boolean told =
        from > first || words.isAny(from - 1, "calendar", ",") || words.isSentenceStart(from);
    boolean goesOn = words.is(from + 2, "of") || words.isHyphen(from + 2);
    return told && !goesOn && !words.isInsideCapital(from)
        ? new Reading(first, from + 2, week.withYear(UnitAway.of(CalendarUnit.YEAR, 0)))
        : null;
  }

  private static int away(String choice) {
    return choice.equals("next") ? 1 : choice.equals("last") ? -1 : 0;
  }

  /** "2018-W31", "2018-W31-3": weeks and their days as ISO 8601 writes them. */
  private static @Nullable Reading isoWeek(Words words, int i) {
    int year = words.isHyphen(i + 1) ? Years.plain(words, i) : -1;
    String code = words.at(i + 2);
    boolean week =
        year > 0 && code.length() == 3 && code.charAt(0) == 'w' && !words.isSpaced(i + 2);
    int number = week ? Words.digits(code.substring(1), 2) : -1;
    if (number < 0) {
      return null;
    }
    TimeValue whole =
        number < 1 || number > 53
            ? new NoSuchDay()
            : existing(InYear.of(YearParts.week(number)).withYear(Fixed.year(year)));
    int day = words.isHyphen(i + 3) && !words.isSpaced(i + 4) ? words.digits(i + 4, 1) : -1;
    return day >= 1 && day <= 7 && whole instanceof InYear
        ? new Reading(i, i + 5, new InWeek(DayOfWeek.of(day), whole, Choice.OPEN))
        : new Reading(i, i + 3, whole);
  }

  /** Most years have no week 53. */
  private static TimeValue existing(InYear week) {
    boolean exists =
        !(week.year() instanceof Fixed year) || week.part().in(year.start().getYear()) != null;
    return exists ? week : new NoSuchDay();
  }

  static CalendarUnit unitOf(TimeWord word) {
    return CalendarUnit.valueOf(word.value().toUpperCase(Locale.ROOT));
  }

  private static @Nullable Choice choice(String word) {
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

  /**
   * "the day before yesterday", "the day after tomorrow", "the week after next"; "the week before".
   */
  private static @Nullable Reading beside(Words words, int first, int from) {
    TimeWord unit = words.time(from, TimeWord.Kind.UNIT);
    CalendarUnit of = unit == null || unit.plural() ? CalendarUnit.HOUR : unitOf(unit);
    if (of.isClock()) {
      return null;
    }
    boolean the = from > first;
    boolean after = words.is(from + 1, "after");
    if (the && after && words.is(words.skipThe(from + 2), "next")) {
      return new Reading(first, words.skipThe(from + 2) + 1, UnitAway.of(of, 2));
    }
    boolean before = words.is(from + 1, "before");
    boolean day = of == CalendarUnit.DAY;
    if (the && (before || after) && words.isClauseEnd(from + 2)) {
      return new Reading(first, from + 2, new UnitAway(of, before ? -1 : 1, true, true));
    }
    if (day && before && words.is(from + 2, "yesterday")) {
      return new Reading(first, from + 3, UnitAway.of(of, -2));
    }
    return day && after && words.is(from + 2, "tomorrow")
        ? new Reading(first, from + 3, UnitAway.of(of, 2))
        : null;
  }

  static YearPart season(TimeWord word) {
    List<String> parts = List.of(word.value().split(",", -1));
    return YearParts.season(parts.get(0), Integer.parseInt(parts.get(1)));
  }

  /** "the summer of 1964", "in spring 2016", "this year's summer". */
  private static @Nullable Reading season(Words words, int first, int from) {
    TimeWord word = words.time(from, TimeWord.Kind.SEASON);
    if (word == null) {
      return null;
    }
    InYear season = InYear.of(season(word));
    Reading dated = year(words, first, from + 1, season);
    if (dated != null) {
      return new Reading(first, overTheYear(words, dated.end()), dated.value());
    }
    return seasonAlone(words, first, from) ? new Reading(first, from + 1, season) : null;
  }

  /**
   * "in the summer", "by spring", "late autumn"; a fall without an article may be one of prices.
   */
  private static boolean seasonAlone(Words words, int first, int from) {
    int before = words.isHyphen(first - 1) ? first - 2 : first - 1;
    boolean edge = words.isTime(before, TimeWord.Kind.EDGE);
    boolean led =
        words.isTime(before, TimeWord.Kind.BOUND)
            || words.isAny(before, "in", "over", "during", "into", "for", "throughout", "of", "to");
    boolean bare = first == from && (words.is(from, "fall") || words.isAny(before, "of", "to"));
    boolean other = words.isAny(from + 1, "of", "in", "from") || words.isHyphen(from + 1);
    return (edge || (led && !bare)) && !other && !isEvent(words, first, from + 1);
  }

  /** Behind "-88" in "the winter of 1987-88", or the same place. */
  private static int overTheYear(Words words, int end) {
    int year = Years.plain(words, end - 1);
    boolean joined = year > 0 && (words.isDash(end) || words.is(end, "/"));
    boolean next = joined && words.digits(end + 1, 4) % 100 == (year + 1) % 100;
    return next && !words.isSpaced(end + 1) ? end + 2 : end;
  }

  /** "before the summer recess": what happens in a season bounds, not the season. */
  private static boolean isEvent(Words words, int first, int noun) {
    boolean named = words.isNoun(noun) && words.time(noun) == null;
    return named && Bounds.before(words, first, false) != null;
  }

  /** "the Christmas break", "Easter eggs": what has its name from a holiday is not that day. */
  private static boolean isCompound(Words words, int noun) {
    return words.lexicon().isHolidayNoun(words.at(noun));
  }

  /** A year behind a part of one: "of 2015", "2012", "last year". */
  static @Nullable Reading year(Words words, int first, int end, InYear part) {
    int at = words.isAny(end, "of", "in", ",") ? end + 1 : end;
    Years.Told told = Years.told(words, at);
    if (told != null) {
      return new Reading(first, told.end(), part.withYear(Fixed.year(told.year())));
    }
    TimeWord which = words.time(at, TimeWord.Kind.WHICH);
    if (which == null || !words.is(at + 1, "year")) {
      return null;
    }
    return switch (which.value()) {
      case "this" -> new Reading(first, at + 2, part.withYear(UnitAway.of(CalendarUnit.YEAR, 0)));
      case "last" -> new Reading(first, at + 2, part.withYear(UnitAway.of(CalendarUnit.YEAR, -1)));
      case "next" -> new Reading(first, at + 2, part.withYear(UnitAway.of(CalendarUnit.YEAR, 1)));
      default -> null;
    };
  }

  private static @Nullable Reading holiday(Words words, int first, int from) {
    Phrases.Found<YearPart> holiday = words.lexicon().holidays().at(words, from);
    boolean word = words.lexicon().isCommonWord(words.at(from)) && !words.isCapitalised(from);
    if (holiday == null || word || isCompound(words, holiday.end())) {
      return null;
    }
    InYear day = InYear.of(holiday.value());
    int only = holiday.value().onlyYear();
    if (only != 0) {
      return new Reading(first, holiday.end(), day.withYear(Fixed.year(only)));
    }
    Reading dated = year(words, first, holiday.end(), day);
    if (dated != null) {
      return dated;
    }
    TimeWord around = words.time(holiday.end(), TimeWord.Kind.UNIT);
    CalendarUnit unit = around == null || around.plural() ? CalendarUnit.DAY : unitOf(around);
    return unit == CalendarUnit.WEEK || unit == CalendarUnit.WEEKEND
        ? new Reading(first, holiday.end() + 1, new UnitOf(unit, day))
        : new Reading(first, holiday.end(), day);
  }
}
