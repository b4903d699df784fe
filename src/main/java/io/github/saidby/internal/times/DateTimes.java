package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Clock;
import io.github.saidby.internal.times.value.DayPart;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.InMonth;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.Overnight;
import io.github.saidby.internal.times.value.Reference;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeModifier;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days with a time of day, in either order, and times of day alone. */
final class DateTimes {

  private final Rule dates;

  DateTimes(Rule dates) {
    this.dates = dates;
  }

  /** Reads a date-time, or a time of day; a date that begins at the token is already known. */
  @Nullable Reading read(Words words, int i, @Nullable Reading date) {
    Reading dated = date == null || !isDay(date.value()) ? null : dateFirst(words, i, date);
    return Reading.longer(dated, timeFirst(words, i));
  }

  static boolean isDay(TimeValue value) {
    return value.kind() == TimeKind.DATE
        && value.resolve(Reference.NONE).granularity() == CalendarUnit.DAY.granularity();
  }

  /** "Tuesday night", "Sept. 1 at 10 a.m.", "Tuesday, in the morning", "tomorrow before 5pm". */
  private static @Nullable Reading dateFirst(Words words, int i, Reading date) {
    int at = words.is(date.end(), ",") ? date.end() + 1 : date.end();
    Reading part = DayParts.behind(words, words.isHyphen(at) ? at + 1 : at);
    part = part == null ? DayParts.half(words, date.end()) : part;
    if (part != null) {
      int end = Clocks.zoneEnd(words, part.end());
      Reading whole = new Reading(i, end, part.value().on(date.value()));
      return Clocks.plain(part.value()) instanceof DayPart in ? hours(words, whole, in) : whole;
    }
    int clockAt = prefixed(words, at);
    Reading clock = timeOfDay(words, clockAt);
    clock = clock == null && at == date.end() ? programme(words, i, at) : clock;
    if (clock == null) {
      return at == date.end() ? bounded(words, i, at, date.value()) : null;
    }
    clock = inPart(words, clock);
    return yearLast(words, i, date, clock);
  }

  /** "Monday 8 to 9", "Monday 12-4", unless a score is told of what happened. */
  private static @Nullable Reading programme(Words words, int first, int at) {
    Reading range = ClockRanges.bare(words, at);
    boolean open = range != null && Clocks.isOpen(words, range.end());
    return open && range != null && isAhead(words, first, range) ? range : null;
  }

  private static boolean isAhead(Words words, int first, Reading range) {
    return Tenses.around(words.paragraph(), first, range.end()) != Direction.PAST;
  }

  /** "Wed Oct 26 15:50:06 2016": some clocks write the year last. */
  private static Reading yearLast(Words words, int i, Reading date, Reading clock) {
    boolean open = date.value() instanceof InYear day && day.year() == null;
    int year = open && clock.value() instanceof Clock ? Years.near(words, clock.end()) : -1;
    boolean ends = year > 0 && !words.isWord(clock.end() + 1);
    return ends && date.value() instanceof InYear day
        ? new Reading(i, clock.end() + 1, clock.value().on(day.withYear(Fixed.year(year))))
        : new Reading(i, clock.end(), clock.value().on(date.value()));
  }

  /** Behind the words that join a day with its time. */
  private static int prefixed(Words words, int at) {
    int behind =
        words.isAny(at, "at", "from", "for", "between", "@", "\u2219", "around") ? at + 1 : at;
    return words.is(at, "in") && words.is(at + 1, "between") ? at + 2 : behind;
  }

  /** A clock time, a range of them, and behind a joining word a bare hour or two. */
  private static @Nullable Reading timeOfDay(Words words, int at) {
    Reading clock = Reading.longer(ClockRanges.beside(words, at), Clocks.read(words, at));
    boolean led = words.isAny(at - 1, "at", "@", "around");
    Reading hour = clock == null && led ? Clocks.hour(words, at) : null;
    return hour != null && Clocks.isOpen(words, hour.end()) ? hour : clock;
  }

  /** "tomorrow after 4pm", "Feb. 1 no later than 6:00". */
  private static @Nullable Reading bounded(Words words, int i, int at, TimeValue day) {
    TimeWord bound = words.time(at, TimeWord.Kind.BOUND);
    boolean than = words.is(at, "no") && words.is(at + 1, "later") && words.is(at + 2, "than");
    if (bound == null && !than) {
      return null;
    }
    Reading clock = Clocks.read(words, than ? at + 3 : at + 1);
    if (clock == null) {
      return null;
    }
    TimeModifier modifier =
        bound == null
            ? TimeModifier.BY
            : TimeModifier.valueOf(bound.value().toUpperCase(Locale.ROOT));
    return new Reading(i, clock.end(), new Modified(clock.value().on(day), modifier));
  }

  /** "tonight at 8", "Tuesday morning from 10 to 12": hours of a part of a day. */
  private static Reading hours(Words words, Reading part, DayPart in) {
    int at = words.is(part.end(), ",") ? part.end() + 1 : part.end();
    Reading hours = timeOfDay(words, prefixed(words, at));
    if (hours == null || !(Clocks.plain(part.value()) instanceof DayPart dated)) {
      return part;
    }
    TimeValue value = hours.value().in(in);
    return new Reading(
        part.first(), hours.end(), dated.day() == null ? value : value.on(dated.day()));
  }

  /** "9 a.m. Friday", "8 in the morning", "noon on Tuesday", "this morning at seven". */
  private @Nullable Reading timeFirst(Words words, int i) {
    Reading part = DayParts.dated(words, i);
    if (part != null) {
      return hours(words, part, (DayPart) part.value());
    }
    Reading time = Reading.longer(ClockRanges.beside(words, i), Clocks.read(words, i));
    Reading bareRange = time == null ? ClockRanges.bare(words, i) : null;
    Reading told = bareRange == null ? null : inPartOrNight(words, bareRange);
    if (told != null) {
      return told;
    }
    if (bareRange != null && !words.isNounBefore(i) && Clocks.isOpen(words, bareRange.end())) {
      Reading dated = dated(words, bareRange);
      boolean beside = dated.end() > bareRange.end() && !words.is(bareRange.end(), ",");
      if (beside && isAhead(words, i, new Reading(i, dated.end(), bareRange.value()))) {
        return dated;
      }
    }
    Reading bare = time == null ? Clocks.hour(words, i) : null;
    if (bare != null) {
      return bareHour(words, i, bare);
    }
    if (time == null) {
      Reading night = overnight(words, i);
      return night != null ? night : partFirst(words, i);
    }
    Reading night = inPartOrNight(words, time);
    Reading dated = night != null ? night : dated(words, time);
    boolean alone = dated.end() == time.end() && Clocks.read(words, i) == null;
    return alone && ClockRanges.read(words, i) == null ? null : dated;
  }

  /** An hour that a part of the day, tonight or its place behind "at" tells to be one. */
  private @Nullable Reading bareHour(Words words, int i, Reading hour) {
    boolean joined = words.isAny(hour.end(), "in", ",");
    Reading inPart = joined ? inPart(words, hour) : hour;
    if (inPart.end() > hour.end()) {
      return dated(words, inPart);
    }
    int at = words.is(hour.end(), ",") ? hour.end() + 1 : hour.end();
    Reading dated = words.isNounBefore(i) ? null : DayParts.dated(words, at);
    if (dated != null && dated.value() instanceof DayPart part && part.day() != null) {
      return new Reading(i, dated.end(), hour.value().in(part).on(part.day()));
    }
    boolean led = words.is(i - 1, "at") || words.isSentenceStart(i);
    Reading day = led ? dates.read(words, hour.end()) : null;
    Reading behind = day == null || !isDay(day.value()) ? null : DayParts.behind(words, day.end());
    if (behind != null && Clocks.plain(behind.value()) instanceof DayPart part && day != null) {
      return new Reading(i, behind.end(), hour.value().in(part).on(day.value()));
    }
    return null;
  }

  /** "5 to seven in the morning", "7 and 9 last night". */
  private @Nullable Reading inPartOrNight(Words words, Reading range) {
    Reading in = inPart(words, range);
    if (in.end() > range.end()) {
      return dated(words, in);
    }
    Reading night = DayParts.dated(words, range.end());
    return night != null && night.value() instanceof DayPart part && part.day() != null
        ? new Reading(range.first(), night.end(), range.value().in(part).on(part.day()))
        : null;
  }

  /**
   * A time with the part of the day behind it: "8 in the morning", "11 o'clock, in the evening".
   */
  private static Reading inPart(Words words, Reading time) {
    Reading part = DayParts.behind(words, time.end());
    if (part == null && words.is(time.end(), ",")) {
      part = DayParts.behind(words, time.end() + 1);
    }
    return part != null && Clocks.plain(part.value()) instanceof DayPart in
        ? new Reading(time.first(), part.end(), time.value().in(in))
        : time;
  }

  /** "overnight", "overnight Friday", but not "an overnight stay". */
  private @Nullable Reading overnight(Words words, int i) {
    if (!words.isTime(i, TimeWord.Kind.OVERNIGHT) || words.isInsideCapital(i)) {
      return null;
    }
    Reading night = new Reading(i, i + 1, new Overnight());
    Reading dated = dated(words, night);
    boolean describes = words.isNoun(i + 1) && words.time(i + 1) == null;
    boolean goesOn = words.isHyphen(i + 1) || words.isAny(i - 1, "a", "an", "the");
    return dated.end() > night.end() || (!describes && !goesOn) ? dated : null;
  }

  /** "in the early morning", "late afternoon", "early Friday evening", "the evening of April 4". */
  private @Nullable Reading partFirst(Words words, int i) {
    int from = words.skipThe(i);
    TimeWord edge = words.time(from, TimeWord.Kind.EDGE);
    Reading part = DayParts.behind(words, from);
    boolean led = words.is(i - 1, "the") && words.is(i - 2, "in");
    if (part != null && !words.isAny(from, "in", "at")) {
      Reading hours = hoursBehind(words, i, part);
      if (hours != null) {
        return dated(words, hours);
      }
      boolean bare = edge == null && from == i && !led && !words.is(part.end(), "of");
      boolean moment = bare && DayParts.isMoment(words, i);
      if (bare && !moment) {
        return null;
      }
      led |= moment && DayParts.isLed(words, i);
      Reading dated = dated(words, new Reading(i, part.end(), part.value()));
      return dated.end() > part.end() || ((edge != null || led) && from == i) ? dated : null;
    }
    Reading night = edge == null || from > i ? null : DayParts.dated(words, i + 1);
    return night == null ? null : new Reading(i, night.end(), DayParts.edged(night.value(), edge));
  }

  /** "afternoon at 7", "afternoon 7:00". */
  private static @Nullable Reading hoursBehind(Words words, int i, Reading part) {
    Reading hours = timeOfDay(words, prefixed(words, part.end()));
    return hours != null && Clocks.plain(part.value()) instanceof DayPart in
        ? new Reading(i, hours.end(), hours.value().in(in))
        : null;
  }

  /** A time of day with the day behind it. */
  private Reading dated(Words words, Reading time) {
    int at = words.isAny(time.end(), "on", "of", ",", "\u2219") ? time.end() + 1 : time.end();
    Reading date = dates.read(words, at);
    if (date == null || !isDay(date.value())) {
      return onNumber(words, time);
    }
    Reading part = DayParts.behind(words, date.end());
    TimeValue value = time.value();
    boolean in = part != null && Clocks.plain(part.value()) instanceof DayPart;
    if (in && part != null && Clocks.plain(value) instanceof Clock) {
      value = value.in((DayPart) Clocks.plain(part.value()));
    }
    int end = in && part != null ? part.end() : date.end();
    return new Reading(time.first(), end, value.on(date.value()));
  }

  /** "8pm on 15": the day of the month as a number. */
  private static Reading onNumber(Words words, Reading time) {
    boolean clock = words.is(time.end(), "on") && Clocks.isClock(time);
    int day = clock ? words.digits(time.end() + 1, 2) : -1;
    int end = time.end() + 2;
    boolean open = !words.isWord(end) && !words.isDash(end) && !words.is(end, "%");
    return day >= 1 && day <= 31 && open
        ? new Reading(time.first(), end, time.value().on(InMonth.of(day)))
        : time;
  }
}
