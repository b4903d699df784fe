package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Choice;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.Lapse;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.Reference;
import io.github.saidby.internal.times.value.TimeRange;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.UnitAway;
import io.github.saidby.model.Granularity;
import io.github.saidby.model.TimeExpression;
import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeModifier;
import io.github.saidby.model.TimeResolution;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days and months without a year in tales of the past take it from the date told before them: "he
 * joined in June 1943 and was killed in October". In one sentence a month or day with its year is
 * enough; from one sentence to the next it must lie long ago, for news that names an old year goes
 * on with what is new: "elected in 2009. In March he resigned".
 */
final class Tales {

  /** From so many years on, a day or month is one of a tale that the next sentence goes on with. */
  private static final int LONG_AGO = 10;

  /** The same for a year alone. */
  private static final int HISTORY = 50;

  /** How many times back the date may stand. */
  private static final int REACH = 3;

  private Tales() {}

  /** The last time told that is no length of time and no time that comes again. */
  static @Nullable FoundTime lastTold(List<FoundTime> found) {
    for (int i = found.size() - 1; i >= Math.max(0, found.size() - REACH); i--) {
      TimeKind kind = found.get(i).expression().kind();
      if (kind != TimeKind.DURATION && kind != TimeKind.SET) {
        return found.get(i);
      }
    }
    return null;
  }

  /** The date with the year that the one told before it gives; null where it gives none. */
  static @Nullable TimeValue dated(
      Words words, Reading reading, @Nullable FoundTime before, Reference reference) {
    LocalDateTime published = reference.published();
    TimeValue ending = ofThatUnit(words, reading);
    boolean range =
        reading.value() instanceof TimeRange of && isOpen(of.first()) && isOpen(of.last());
    boolean open = isOpen(reading.value()) || range;
    if (before == null || published == null || !(open || ending != null)) {
      return null;
    }
    LocalDateTime told = told(before.expression());
    int age = told == null ? -1 : published.getYear() - told.getYear();
    boolean tale = told != null && age >= 1 && goesOn(words, reading, before, age);
    boolean past = tale && reference.direction() == Direction.PAST;
    if (!past || told == null || ending != null) {
      return past ? ending : null;
    }
    if (reading.value() instanceof TimeRange of && of.first() instanceof InYear first) {
      TimeValue start = year(words, reading, first, before, told);
      TimeValue end = year(words, reading, (InYear) of.last(), before, told);
      return start == null || end == null ? null : new TimeRange(start, end);
    }
    return reading.value() instanceof InYear part ? year(words, reading, part, before, told) : null;
  }

  private static boolean isOpen(TimeValue value) {
    return value instanceof InYear part && part.year() == null && part.choice() == Choice.OPEN;
  }

  /** "the end of the month", which in a tale is that of the time told before; "the next year". */
  private static @Nullable TimeValue ofThatUnit(Words words, Reading reading) {
    int first = reading.first();
    boolean next = words.is(first, "the") && words.is(first + 1, "next");
    boolean length = words.isAny(first - 1, "in", "over", "within", "for", "during", "of");
    if (next && !length && reading.value() instanceof Lapse lapse) {
      boolean one = reading.end() == first + 3 && !lapse.unit().isClock();
      return one ? new UnitAway(lapse.unit(), 1, true, true) : null;
    }
    boolean fits =
        reading.value() instanceof Modified edge
            && edge.value() instanceof UnitAway unit
            && unit.offset() == 0
            && words.is(reading.end() - 2, "the");
    return fits && reading.value() instanceof Modified edge && edge.value() instanceof UnitAway unit
        ? new Modified(UnitAway.sameAs(unit.unit()), edge.modifier())
        : null;
  }

  private static @Nullable TimeValue year(
      Words words, Reading reading, InYear open, FoundTime before, LocalDateTime told) {
    boolean earlier = isEarlier(words, before.end(), reading.first());
    Integer year = year(open, told, before.expression().granularity(), earlier);
    return year == null ? null : open.withYear(Fixed.year(year));
  }

  /** Where a date begins that the text tells with its year. */
  private static @Nullable LocalDateTime told(TimeExpression time) {
    boolean absolute =
        time.resolution() == TimeResolution.ABSOLUTE
            && time.kind() == TimeKind.DATE
            && time.modifier().filter(TimeModifier.SINCE::equals).isEmpty();
    return absolute ? time.interval().flatMap(TimeInterval::start).orElse(null) : null;
  }

  private static boolean goesOn(Words words, Reading reading, FoundTime before, int age) {
    Granularity granularity = before.expression().granularity();
    boolean fine = granularity.compareTo(Granularity.MONTH) <= 0;
    boolean same =
        words.paragraph().sentenceOf(before.first()).first()
            == words.paragraph().sentenceOf(reading.first()).first();
    if (isLife(words, before.first()) || (!fine && granularity != Granularity.YEAR)) {
      return false;
    }
    boolean old = age >= (fine ? LONG_AGO : HISTORY);
    return old || (same && fine && !words.is(before.end(), ","));
  }

  /** "Born on 2 May 1930, she died on 3 September". */
  private static boolean isLife(Words words, int first) {
    return words.is(first - 1, "born") || words.is(first - 2, "born");
  }

  /** "was held in June 2014 after the body was found in May". */
  private static boolean isEarlier(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, "after")) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Integer year(
      InYear open, LocalDateTime told, Granularity granularity, boolean earlier) {
    int year = told.getYear();
    if (granularity == Granularity.YEAR) {
      return year;
    }
    TimeInterval same = open.part().in(year);
    LocalDateTime start = same == null ? null : same.start().orElse(null);
    if (start == null) {
      return null;
    }
    boolean behind = start.isAfter(told) || (!earlier && start.equals(told));
    return earlier ? (behind ? year - 1 : year) : behind ? year : year + 1;
  }
}
