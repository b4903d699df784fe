package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Ahead;
import io.github.saidby.internal.times.value.Choice;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.internal.times.value.InWeek;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.NearestTo;
import io.github.saidby.internal.times.value.Reference;
import io.github.saidby.internal.times.value.Shift;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeModifier;
import org.jspecify.annotations.Nullable;

/** Puts the rules together: the longest expression that begins at a token. */
final class Grammar {

  private final Dates dates = new Dates();
  private final DateTimes dateTimes = new DateTimes(dates::read);
  private final Shifts shifts;
  private final Recurrences recurrences = new Recurrences();
  private final Ranges ranges;
  private final Runs runs;
  private final RunsUpTo runsUpTo =
      new RunsUpTo(dates::simple, (words, i) -> dateTimes.read(words, i, dates.read(words, i)));

  Grammar() {
    Lapses lapses = new Lapses();
    shifts = new Shifts(lapses, dates::read, (words, i) -> dateTimes.read(words, i, null));
    ranges = new Ranges(this::point);
    runs = new Runs(lapses, this::point);
  }

  /** The longest expression that begins at a token. */
  @Nullable Reading read(Words words, int i) {
    Reading point = point(words, i);
    Reading range = ranges.read(words, i, point);
    Reading reading = range != null ? range : point;
    reading = Reading.longer(runs.read(words, i, point), reading);
    reading = Reading.longer(reading, recurrences.read(words, i));
    reading = Reading.longer(runsUpTo.read(words, i), reading);
    reading = reading == null ? Presents.read(words, i) : reading;
    reading = reading == null ? null : boundBehind(words, reading);
    return reading == null || LookAlikes.isOne(words, reading) ? null : reading;
  }

  /** "2016 and after", "3 p.m. or later", "3 p.m. or later on Monday". */
  private Reading boundBehind(Words words, Reading reading) {
    TimeKind kind = reading.value().kind();
    boolean point = kind == TimeKind.DATE || kind == TimeKind.TIME || kind == TimeKind.DATETIME;
    Phrases.Found<TimeModifier> found =
        point ? words.lexicon().boundsBehind().at(words, reading.end()) : null;
    boolean on = found != null && kind == TimeKind.TIME && words.is(found.end(), "on");
    Reading day = on && found != null ? dates.read(words, found.end() + 1) : null;
    if (found != null && day != null && DateTimes.isDay(day.value())) {
      TimeValue dated = reading.value().on(day.value());
      return new Reading(reading.first(), day.end(), new Modified(dated, found.value()));
    }
    boolean open = found != null && !words.isWord(found.end()) && !words.isNumber(found.end());
    return open && found != null
        ? new Reading(reading.first(), found.end(), new Modified(reading.value(), found.value()))
        : reading;
  }

  /** A single time or length of time. */
  private @Nullable Reading point(Words words, int i) {
    Reading date = dates.read(words, i);
    Reading reading = Reading.longer(date, dateTimes.read(words, i, date));
    reading = Reading.longer(reading, date == null ? null : farAway(words, date));
    return Reading.longer(reading, shifts.read(words, i));
  }

  /** "Christmas two years ago", "March in a year", "Monday two weeks from now". */
  private @Nullable Reading farAway(Words words, Reading date) {
    TimeValue value = date.value();
    boolean open =
        (value instanceof InYear part && part.year() == null && part.choice() == Choice.OPEN)
            || (value instanceof InWeek day && day.week() == null && day.choice() == Choice.OPEN);
    int at = words.is(date.end(), "in") ? date.end() + 1 : date.end();
    Reading distance = open ? shifts.read(words, at) : null;
    TimeValue far = distance == null ? null : distance.value();
    if (far instanceof Ahead ahead && at > date.end()) {
      far = ahead.settled(Reference.NONE.towards(() -> Direction.FUTURE));
    }
    return distance != null && far instanceof Shift shift
        ? new Reading(date.first(), distance.end(), new NearestTo(value, shift))
        : null;
  }
}
