package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Clock;
import io.github.saidby.internal.times.value.DayPart;
import io.github.saidby.internal.times.value.InMonth;
import io.github.saidby.internal.times.value.Overnight;
import io.github.saidby.internal.times.value.TimeValue;
import org.jspecify.annotations.Nullable;

/** Times of day, alone or with the day behind them: "9 a.m. Friday", "the evening of April 4". */
final class TimesWithDates {

  private final Rule dates;

  TimesWithDates(Rule dates) {
    this.dates = dates;
  }

  /** "9 a.m. Friday", "8 in the morning", "noon on Tuesday", "this morning at seven". */
  @Nullable Reading read(Words words, int i) {
    Reading part = DayParts.dated(words, i);
    if (part != null) {
      return HoursOfDay.of(words, part, (DayPart) part.value());
    }
    Reading time = Reading.longer(ClockRanges.beside(words, i), Clocks.read(words, i));
    Reading bareRange = time == null ? ClockRanges.bare(words, i) : null;
    Reading told = bareRange == null ? null : inPartOrNight(words, bareRange);
    if (told != null) {
      return told;
    }
    if (bareRange != null
        && !Surroundings.isNounBefore(words, i)
        && Clocks.isOpen(words, bareRange.end())) {
      Reading dated = dated(words, bareRange);
      boolean beside = dated.end() > bareRange.end() && !words.is(bareRange.end(), ",");
      if (beside && HoursOfDay.isAhead(words, i, new Reading(i, dated.end(), bareRange.value()))) {
        return dated;
      }
    }
    Reading bare = time == null ? Clocks.hour(words, i) : null;
    bare = time == null && bare == null ? ClockDigits.dotted(words, i) : bare;
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
    Reading inPart = joined ? HoursOfDay.inPart(words, hour) : hour;
    if (inPart.end() > hour.end()) {
      return dated(words, inPart);
    }
    int at = words.is(hour.end(), ",") ? hour.end() + 1 : hour.end();
    Reading dated = Surroundings.isNounBefore(words, i) ? null : DayParts.dated(words, at);
    if (dated != null && dated.value() instanceof DayPart part && part.day() != null) {
      return new Reading(i, dated.end(), hour.value().in(part).on(part.day()));
    }
    boolean led = words.is(i - 1, "at") || words.isSentenceStart(i);
    int on = words.is(hour.end(), "on") ? hour.end() + 1 : hour.end();
    Reading day = led ? dates.read(words, on) : null;
    Reading behind =
        day == null || !DateTimes.isDay(day.value()) ? null : DayParts.behind(words, day.end());
    if (behind != null && Clocks.plain(behind.value()) instanceof DayPart part && day != null) {
      return new Reading(i, behind.end(), hour.value().in(part).on(day.value()));
    }
    return null;
  }

  /** "6 to nine in the morning", "6 and 8 last night". */
  private @Nullable Reading inPartOrNight(Words words, Reading range) {
    Reading in = HoursOfDay.inPart(words, range);
    if (in.end() > range.end()) {
      return dated(words, in);
    }
    Reading night = DayParts.dated(words, range.end());
    return night != null && night.value() instanceof DayPart part && part.day() != null
        ? new Reading(range.first(), night.end(), range.value().in(part).on(part.day()))
        : null;
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
    Reading hours = HoursOfDay.at(words, HoursOfDay.prefixed(words, part.end()));
    return hours != null && Clocks.plain(part.value()) instanceof DayPart in
        ? new Reading(i, hours.end(), hours.value().in(in))
        : null;
  }

  /** A time of day with the day behind it. */
  private Reading dated(Words words, Reading time) {
    int at = words.isAny(time.end(), "on", "of", ",", "\u2219") ? time.end() + 1 : time.end();
    Reading date = Reading.longer(dates.read(words, at), WeekdayShifts.read(words, at));
    if (date == null || !DateTimes.isDay(date.value())) {
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
