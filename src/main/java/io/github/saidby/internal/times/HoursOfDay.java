package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.DayPart;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.internal.times.value.TimeValue;
import org.jspecify.annotations.Nullable;

/**
 * Hours beside a day or a part of one, which tells what they are: "tonight at 8", "8 in the
 * morning".
 */
final class HoursOfDay {

  private HoursOfDay() {}

  /** Behind the words that join a day with its time. */
  static int prefixed(Words words, int at) {
    int behind =
        words.isAny(at, "at", "from", "for", "between", "@", "\u2219", "around") ? at + 1 : at;
    return words.is(at, "in") && words.is(at + 1, "between") ? at + 2 : behind;
  }

  /** A clock time, a range of them, and behind a joining word a bare hour or two. */
  static @Nullable Reading at(Words words, int at) {
    Reading clock = Reading.longer(ClockRanges.beside(words, at), Clocks.read(words, at));
    boolean led = words.isAny(at - 1, "at", "@", "around");
    Reading hour = clock == null && led ? Clocks.hour(words, at) : null;
    return hour != null && Clocks.isOpen(words, hour.end()) ? hour : clock;
  }

  /** "tonight at 8", "Tuesday morning from 10 to 12": hours of a part of a day. */
  static Reading of(Words words, Reading part, DayPart in) {
    int at = words.is(part.end(), ",") ? part.end() + 1 : part.end();
    Reading hours = at(words, prefixed(words, at));
    if (hours == null || !(Clocks.plain(part.value()) instanceof DayPart dated)) {
      return part;
    }
    TimeValue value = hours.value().in(in);
    return new Reading(
        part.first(), hours.end(), dated.day() == null ? value : value.on(dated.day()));
  }

  /**
   * A time with the part of the day behind it: "8 in the morning", "11 o'clock, in the evening".
   */
  static Reading inPart(Words words, Reading time) {
    Reading part = DayParts.behind(words, time.end());
    if (part == null && words.is(time.end(), ",")) {
      part = DayParts.behind(words, time.end() + 1);
    }
    return part != null && Clocks.plain(part.value()) instanceof DayPart in
        ? new Reading(time.first(), part.end(), time.value().in(in))
        : time;
  }

  static boolean isAhead(Words words, int first, Reading range) {
    return Tenses.around(words.paragraph(), first, range.end()) != Direction.PAST;
  }
}
