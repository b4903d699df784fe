package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Clock;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.internal.times.value.Lapse;
import io.github.saidby.internal.times.value.Run;
import io.github.saidby.internal.times.value.Shift;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.model.TimeKind;
import org.jspecify.annotations.Nullable;

/**
 * Lengths of time with where they begin: "three days starting Monday", "for 10 days from Dec. 18",
 * "10 a.m. for three hours", "Feb. 14 for 7 hours from 9:30".
 */
final class Runs {

  private final Lapses lapses;
  private final Rule points;

  Runs(Lapses lapses, Rule points) {
    this.lapses = lapses;
    this.points = points;
  }

  /** Reads a run; the time that begins at the token is already known. */
  @Nullable Reading read(Words words, int i, @Nullable Reading point) {
    if (point == null) {
      return null;
    }
    TimeValue value = point.value();
    if (value instanceof Clock || (isDay(value) && words.is(point.end(), "for"))) {
      return startFirst(words, i, point);
    }
    boolean length = value.kind() == TimeKind.DURATION || value instanceof Shift;
    Reading lapse = length ? lapses.read(words, i) : null;
    return lapse == null ? null : lapseFirst(words, i, lapse);
  }

  private static boolean isDay(TimeValue value) {
    return value.kind() == TimeKind.DATE;
  }

  private @Nullable Reading lapseFirst(Words words, int i, Reading length) {
    Lapse lapse = counted(length);
    int behind = words.is(length.end(), ",") ? length.end() + 1 : length.end();
    boolean begins = words.isTime(behind, TimeWord.Kind.BEGINS) || words.is(behind, "beginning");
    boolean goesOn =
        words.isAny(i - 1, "for", "last", "lasts") || words.isTime(i - 1, TimeWord.Kind.LEAD);
    boolean from = words.is(behind, "from") && goesOn;
    if (lapse == null || !(begins || from)) {
      return null;
    }
    int at = begins && words.isAny(behind + 1, "from", "on", "at", "in") ? behind + 2 : behind + 1;
    Reading start = start(words, at);
    boolean range = start != null && from && Ranges.link(words, start.end(), false) > 0;
    return start == null || range
        ? null
        : new Reading(i, start.end(), new Run(start.value(), lapse));
  }

  /** A day or a clock time; behind "from" an hour alone. */
  private @Nullable Reading start(Words words, int at) {
    Reading start = points.read(words, at);
    if (start == null && words.isAny(at - 1, "from", "at")) {
      Reading hour = Clocks.hour(words, at);
      start = hour != null && Clocks.isOpen(words, hour.end()) ? hour : null;
    }
    boolean event = start == null || words.isAny(start.end(), "'s", "'");
    return event || start == null || !isPoint(start.value().kind()) ? null : start;
  }

  private static boolean isPoint(TimeKind kind) {
    return kind == TimeKind.DATE || kind == TimeKind.DATETIME || kind == TimeKind.TIME;
  }

  private @Nullable Reading startFirst(Words words, int i, Reading start) {
    Reading length = words.is(start.end(), "for") ? lapses.read(words, start.end() + 1) : null;
    Lapse lapse = length == null ? null : counted(length);
    if (length == null || lapse == null) {
      return null;
    }
    if (start.value() instanceof Clock) {
      return new Reading(i, length.end(), new Run(start.value(), lapse));
    }
    Reading clock = words.is(length.end(), "from") ? start(words, length.end() + 1) : null;
    return clock != null && clock.value() instanceof Clock hour
        ? new Reading(i, clock.end(), new Run(hour.on(start.value()), lapse))
        : null;
  }

  private static @Nullable Lapse counted(Reading length) {
    return length.value() instanceof Lapse lapse
            && lapse.direction() == Direction.UNKNOWN
            && lapse.isCounted()
        ? lapse
        : null;
  }
}
