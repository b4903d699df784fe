package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Ahead;
import io.github.saidby.internal.times.value.Clock;
import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.Now;
import io.github.saidby.internal.times.value.Shift;
import io.github.saidby.internal.times.value.TimeRange;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import io.github.saidby.text.PennTag;
import org.jspecify.annotations.Nullable;

/** From one time to another: "2020 to 2022", "between Monday and Friday", "5 to 6 p.m.". */
final class Ranges {

  private final Rule points;

  Ranges(Rule points) {
    this.points = points;
  }

  /** Reads a range; the single time that begins at the token, if any, is already known. */
  @Nullable Reading read(Words words, int i, @Nullable Reading first) {
    if (isMoved(words, i)) {
      return null;
    }
    boolean between = words.is(i - 1, "between");
    Reading now = now(words, i);
    Reading from = first != null && isPoint(first.value()) ? first : now;
    if (from != null) {
      int link = link(words, from.end(), between);
      Reading to = link < 0 ? null : points.read(words, link);
      to = to == null && link >= 0 ? points.read(words, words.skipThe(link)) : to;
      to = to == null && now == null && link >= 0 ? now(words, link) : to;
      if (to != null && isClock(from) && to.value() instanceof Clock end && end.day() != null) {
        return range(i, ((Clock) from.value()).on(end.day()), to);
      }
      boolean alike = to != null && (isClock(from) == isClock(to) || from.value() instanceof Now);
      if (to != null && isPoint(to.value()) && alike) {
        return range(i, from.value(), to);
      }
    }
    return null;
  }

  /**
   * "was moved from May 4 to June 2", "put the vote back from May to June": the old time and the
   * new.
   */
  private static boolean isMoved(Words words, int i) {
    if (!words.is(i - 1, "from") || i < 2) {
      return false;
    }
    boolean particle = i > 2 && words.isAny(i - 2, "back", "forward", "up", "off");
    int last = particle ? i - 3 : i - 2;
    return TenseWord.MOVED.at(words.paragraph(), behindVerb(words, last));
  }

  /**
   * "postponed the meeting": the verb before a thing, or the same token where none stands there.
   */
  private static int behindVerb(Words words, int last) {
    int at = last;
    while (at > 0 && words.paragraph().tag(at).penn() == PennTag.NN) {
      at--;
    }
    PennTag tag = words.paragraph().tag(at).penn();
    boolean the = tag == PennTag.DT || tag == PennTag.PRPS;
    return at < last && at > 0 && the ? at - 1 : last;
  }

  /** "now" and "to date", which are times only as ends of a range. */
  private static @Nullable Reading now(Words words, int i) {
    boolean led = words.isAny(i - 1, "between", "from", "and", "to", "until", "till", "through");
    int end = words.is(i, "now") ? i + 1 : words.is(i, "date") ? i + 1 : i;
    return led && end > i ? new Reading(i, end, new Now()) : null;
  }

  private static boolean isPoint(TimeValue value) {
    TimeKind kind = value.kind();
    return kind == TimeKind.DATE || kind == TimeKind.TIME || kind == TimeKind.DATETIME;
  }

  private static boolean isClock(Reading reading) {
    return reading.value() instanceof Clock clock && clock.day() == null;
  }

  /** The index behind the words that join both ends, or -1. */
  static int link(Words words, int at, boolean between) {
    boolean joins =
        between
            ? words.isAny(at, "and", "through", "to") || words.isDash(at)
            : words.isAny(at, "to", "through", "thru")
                || (words.isDash(at) && !words.isAny(at, "\u2014", "--"))
                || words.isAny(at, "until", "till", "til");
    return joins ? at + 1 : -1;
  }

  /** "November to February 2017" begins in the year before. */
  private static TimeValue yearBefore(InYear open, InYear dated) {
    if (!(dated.year() instanceof Fixed year)) {
      return dated.year() == null ? Fixed.year(1) : dated.year();
    }
    int number = year.start().getYear();
    TimeInterval first = open.part().in(number);
    TimeInterval last = dated.part().in(number);
    boolean wraps =
        first != null
            && last != null
            && first.start().orElseThrow().isAfter(last.start().orElseThrow());
    return wraps ? Fixed.year(number - 1) : year;
  }

  private static @Nullable Reading range(int i, TimeValue from, Reading to) {
    TimeValue last =
        to.value() instanceof Ahead later
            ? new Shift(later.lapse(), later.sign(), from)
            : to.value();
    TimeValue first = from;
    if (from instanceof InYear open
        && last instanceof InYear dated
        && open.year() == null
        && dated.year() != null) {
      first = open.withYear(yearBefore(open, dated));
    }
    return new Reading(i, to.end(), new TimeRange(first, last));
  }
}
