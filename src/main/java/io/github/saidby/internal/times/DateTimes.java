package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Clock;
import io.github.saidby.internal.times.value.DayPart;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeModifier;
import org.jspecify.annotations.Nullable;

/** Dates with a time of day, in either order, and times of day alone. */
final class DateTimes {

  private final Clocks clocks;
  private final Rule dates;

  DateTimes(Clocks clocks, Rule dates) {
    this.clocks = clocks;
    this.dates = dates;
  }

  /** Reads a date-time, or a time of day; a date that begins at the token is already known. */
  @Nullable Reading read(Words words, int i, @Nullable Reading date) {
    Reading dated = date == null ? null : dateFirst(words, i, date);
    return Reading.longer(dated, timeFirst(words, i));
  }

  /** "Tuesday night", "Sept. 1 at 10 a.m.", "Tuesday, in the morning". */
  private @Nullable Reading dateFirst(Words words, int i, Reading date) {
    if (date.value().kind() != TimeKind.DATE) {
      return null;
    }
    int at = words.is(date.end(), ",") ? date.end() + 1 : date.end();
    Reading part = part(words, at);
    if (part != null) {
      return with(words, i, part, date.value());
    }
    at = words.isAny(at, "at", "from", "for", "\u2219") && at > i ? at + 1 : at;
    Reading clock = clocks.clock(words, at);
    clock = clock == null && words.is(at - 1, "at") ? hourAt(words, at) : clock;
    return clock == null ? null : with(words, i, clock, date.value());
  }

  /** A part of the day behind a date, with "in the" or without. */
  private static @Nullable Reading part(Words words, int i) {
    int at = words.is(i, "in") && words.is(i + 1, "the") ? i + 2 : i;
    TimeWord edge = words.time(at, TimeWord.Kind.EDGE);
    int noun = edge == null ? at : words.isHyphen(at + 1) ? at + 2 : at + 1;
    TimeWord word = words.time(noun, TimeWord.Kind.DAYPART);
    if (word == null) {
      return null;
    }
    return new Reading(i, noun + 1, edged(Clocks.part(word), edge));
  }

  private static TimeValue edged(TimeValue value, @Nullable TimeWord edge) {
    if (edge == null) {
      return value;
    }
    return switch (edge.value()) {
      case "early" -> new Modified(value, TimeModifier.EARLY);
      case "late" -> new Modified(value, TimeModifier.LATE);
      case "mid" -> new Modified(value, TimeModifier.MID);
      default -> value;
    };
  }

  /** "9 a.m. Friday", "8 in the morning", "noon on Tuesday", "this morning at seven". */
  private @Nullable Reading timeFirst(Words words, int i) {
    Reading time = clocks.read(words, i);
    time = time == null ? hourInPart(words, i) : time;
    if (time == null) {
      return partFirst(words, i);
    }
    if (time.value() instanceof DayPart part) {
      int at =
          words.is(time.end(), "at") || words.is(time.end(), ",") ? time.end() + 1 : time.end();
      Reading clock = clocks.clock(words, at);
      clock = clock == null && words.is(time.end(), "at") ? hourAt(words, at) : clock;
      return clock == null ? time : new Reading(i, clock.end(), clockIn(clock, part));
    }
    Reading day = part(words, time.end());
    if (day == null && words.is(time.end(), ",")) {
      day = part(words, time.end() + 1);
    }
    if (day != null
        && time.value() instanceof Clock clock
        && inner(day.value()) instanceof DayPart part) {
      time = new Reading(i, day.end(), part.isAfternoon() ? clock.afternoon() : morning(clock));
    }
    return dated(words, i, time);
  }

  /** An hour before a part of the day: "8 in the morning", "seven, tonight". */
  private @Nullable Reading hourInPart(Words words, int i) {
    Reading hour = clocks.bareHour(words, i);
    boolean in = hour != null && words.is(hour.end(), "in") && part(words, hour.end()) != null;
    return in ? hour : null;
  }

  /** An hour behind "at", where no noun follows that it could count. */
  private @Nullable Reading hourAt(Words words, int i) {
    Reading hour = clocks.bareHour(words, i);
    boolean open =
        hour != null
            && !words.is(hour.end(), "%")
            && (!words.isWord(hour.end()) || words.isTime(hour.end(), TimeWord.Kind.LINK));
    return open ? hour : null;
  }

  private static Clock morning(Clock clock) {
    boolean midnight = clock.seconds() / 3600 == 12 && !clock.sure();
    return midnight ? Clock.of(0, clock.seconds() / 60 % 60, 0, true) : clock.surely();
  }

  private static TimeValue clockIn(Reading clock, DayPart part) {
    if (!(clock.value() instanceof Clock time)) {
      return clock.value();
    }
    Clock half = part.isAfternoon() && !time.sure() ? time.afternoon() : time;
    return part.day() == null ? half : half.on(part.day());
  }

  /** "in the early morning", "late afternoon", "early Friday evening", "afternoon of June 5". */
  private @Nullable Reading partFirst(Words words, int i) {
    TimeWord edge = words.time(i, TimeWord.Kind.EDGE);
    boolean led = words.is(i - 1, "the") && words.is(i - 2, "in");
    if (edge == null && !led) {
      return null;
    }
    Reading part = part(words, i);
    if (part != null) {
      return dated(words, i, part);
    }
    Reading night = edge == null ? null : clocks.part(words, i + 1);
    return night == null ? null : new Reading(i, night.end(), edged(night.value(), edge));
  }

  private Reading dated(Words words, int i, Reading time) {
    int at = words.isAny(time.end(), "on", "of", ",") ? time.end() + 1 : time.end();
    Reading date = dates.read(words, at);
    boolean fits = date != null && date.value().kind() == TimeKind.DATE && !isYear(words, at, date);
    if (date == null || !fits) {
      return time;
    }
    Reading part = part(words, date.end());
    Reading whole = with(words, i, new Reading(i, date.end(), time.value()), date.value());
    return part == null || part.value() instanceof Modified
        ? whole
        : new Reading(i, part.end(), whole.value());
  }

  private static boolean isYear(Words words, int at, Reading date) {
    return date.end() == at + 1 && Years.plain(words, at) > 0;
  }

  private Reading with(Words words, int first, Reading time, TimeValue day) {
    TimeValue value = time.value();
    TimeValue dated =
        value instanceof Clock clock
            ? clock.on(day)
            : inner(value) instanceof DayPart part ? rewrapped(value, part.on(day)) : value;
    Reading reading = new Reading(first, time.end(), dated);
    if (value instanceof Clock) {
      return reading;
    }
    int at = words.is(time.end(), "at") ? time.end() + 1 : time.end();
    Reading clock = clocks.clock(words, at);
    return clock != null && inner(dated) instanceof DayPart part
        ? new Reading(first, clock.end(), clockIn(clock, part))
        : reading;
  }

  private static TimeValue inner(TimeValue value) {
    return value instanceof Modified modified ? modified.value() : value;
  }

  private static TimeValue rewrapped(TimeValue old, TimeValue value) {
    return old instanceof Modified modified ? new Modified(value, modified.modifier()) : value;
  }
}
