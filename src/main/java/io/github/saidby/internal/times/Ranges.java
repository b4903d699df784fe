package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Clock;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.TimeRange;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.model.TimeKind;
import org.jspecify.annotations.Nullable;

/** From one time to another: "2020 to 2022", "between Monday and Friday", "5 to 6 p.m.". */
final class Ranges {

  private final Rule points;

  Ranges(Rule points) {
    this.points = points;
  }

  /** Reads a range; the single time that begins at the token, if any, is already known. */
  @Nullable Reading read(Words words, int i, @Nullable Reading first) {
    boolean between = words.is(i - 1, "between");
    Reading from = first != null && isPoint(first.value()) ? first : null;
    if (from != null) {
      int link = link(words, from.end(), between);
      Reading to = link < 0 ? null : points.read(words, link);
      to = to == null && link >= 0 ? hour(words, link, from) : to;
      if (to != null && isClock(from) && to.value() instanceof Clock end && end.day() != null) {
        return range(i, ((Clock) from.value()).on(end.day()), to);
      }
      if (to != null && isPoint(to.value()) && isClock(from) == isClock(to)) {
        return range(i, from.value(), to);
      }
    }
    return first == null || words.isNumber(i) ? hours(words, i, between) : null;
  }

  private static boolean isPoint(TimeValue value) {
    TimeKind kind = value.kind();
    return kind == TimeKind.DATE || kind == TimeKind.TIME || kind == TimeKind.DATETIME;
  }

  private static boolean isClock(Reading reading) {
    return reading.value() instanceof Clock clock && clock.day() == null;
  }

  /** The index behind the words that join both ends, or -1. */
  private static int link(Words words, int at, boolean between) {
    boolean joins =
        between
            ? words.isAny(at, "and", "through") || words.isDash(at)
            : words.isAny(at, "to", "through", "thru")
                || (words.isDash(at) && !words.isAny(at, "\u2014", "--"))
                || words.isAny(at, "until", "till", "til");
    return joins ? at + 1 : -1;
  }

  private static @Nullable Reading range(int i, TimeValue from, Reading to) {
    TimeValue last = to.value();
    TimeValue first = from;
    if (from instanceof InYear open
        && last instanceof InYear dated
        && open.year() == null
        && dated.year() != null) {
      first = open.withYear(dated.year());
    }
    return new Reading(i, to.end(), new TimeRange(first, last));
  }

  /** An hour without "am" or "pm" behind a clock time: "1 p.m. to 4". */
  private @Nullable Reading hour(Words words, int at, Reading from) {
    Numbers.Found number = Numbers.cardinal(words, at);
    int hour = number == null ? -1 : number.whole(9_999);
    boolean free =
        number != null
            && isClock(from)
            && hour >= 1
            && hour <= 24
            && !words.isWord(number.end())
            && !words.is(number.end(), "%");
    if (number == null || !free || !(from.value() instanceof Clock start)) {
      return null;
    }
    Clock end = Clock.of(hour % 24, 0, 0, false);
    boolean later =
        start.seconds() >= 43_200 && hour < 12 && end.afternoon().seconds() > start.seconds();
    return new Reading(at, number.end(), later ? end.afternoon() : end);
  }

  /** "5 to 6 p.m.": the first hour takes the half of the day from the second. */
  private @Nullable Reading hours(Words words, int i, boolean between) {
    Numbers.Found number = Numbers.cardinal(words, i);
    int hour = number == null ? -1 : number.whole(9_999);
    if (number == null || hour < 1 || hour > 24) {
      return null;
    }
    int link = link(words, number.end(), between);
    Reading to = link < 0 ? null : points.read(words, link);
    if (to == null || !(to.value() instanceof Clock end) || !end.sure()) {
      return null;
    }
    Clock start = Clock.of(hour % 24, 0, 0, false);
    boolean late = end.seconds() > 43_200 && start.afternoon().seconds() < end.seconds();
    Clock from = late ? start.afternoon() : start.surely();
    Clock on = end.day() == null ? from : from.on(end.day());
    return range(i, on, to);
  }
}
