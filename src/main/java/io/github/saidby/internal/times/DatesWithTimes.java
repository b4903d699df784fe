package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Clock;
import io.github.saidby.internal.times.value.DayPart;
import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.model.TimeModifier;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days with the time of day behind them: "Tuesday night", "Sept. 1 at 10 a.m.". */
final class DatesWithTimes {

  private DatesWithTimes() {}

  /** "Tuesday night", "Sept. 1 at 10 a.m.", "Tuesday, in the morning", "tomorrow before 5pm". */
  static @Nullable Reading read(Words words, int i, Reading date) {
    int at = words.is(date.end(), ",") ? date.end() + 1 : date.end();
    Reading part = DayParts.behind(words, words.isHyphen(at) ? at + 1 : at);
    part = part == null ? DayParts.half(words, date.end()) : part;
    if (part != null) {
      int end = Clocks.zoneEnd(words, part.end());
      Reading whole = new Reading(i, end, on(part.value(), date.value()));
      return Clocks.plain(part.value()) instanceof DayPart in
          ? HoursOfDay.of(words, whole, in)
          : whole;
    }
    int clockAt = HoursOfDay.prefixed(words, at);
    Reading clock = HoursOfDay.at(words, clockAt);
    clock = clock == null && at == date.end() ? Clocks.letter(words, at) : clock;
    clock = clock == null && at == date.end() ? programme(words, i, at) : clock;
    if (clock == null) {
      return at == date.end() ? bounded(words, i, at, date.value()) : null;
    }
    clock = HoursOfDay.inPart(words, clock);
    return yearLast(words, i, date, clock);
  }

  /** "early Friday morning" is early in that morning. */
  private static TimeValue on(TimeValue part, TimeValue day) {
    return day instanceof Modified edge
        ? new Modified(part.on(edge.value()), edge.modifier())
        : part.on(day);
  }

  /** "Monday 8 to 9", "Monday 12-4", unless a score is told of what happened. */
  private static @Nullable Reading programme(Words words, int first, int at) {
    Reading range = ClockRanges.bare(words, at);
    boolean open = range != null && Clocks.isOpen(words, range.end());
    return open && range != null && HoursOfDay.isAhead(words, first, range) ? range : null;
  }

  /** "Thu Nov 3 09:41:12 2022": some clocks write the year last. */
  private static Reading yearLast(Words words, int i, Reading date, Reading clock) {
    boolean open = date.value() instanceof InYear day && day.year() == null;
    int year = open && clock.value() instanceof Clock ? Years.near(words, clock.end()) : -1;
    boolean ends = year > 0 && !words.isWord(clock.end() + 1);
    return ends && date.value() instanceof InYear day
        ? new Reading(i, clock.end() + 1, clock.value().on(day.withYear(Fixed.year(year))))
        : new Reading(i, clock.end(), clock.value().on(date.value()));
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
}
