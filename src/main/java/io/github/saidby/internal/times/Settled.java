package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Ahead;
import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Choice;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.internal.times.value.InWeek;
import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.Reference;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.UnitAway;
import io.github.saidby.model.TimeModifier;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What is meant where a time alone leaves open which one it is, and the verb around does not. */
final class Settled {

  private Settled() {}

  /** The value that a reading has among the words around it. */
  static TimeValue of(Words words, Reading reading, Reference here) {
    TimeValue value = reading.value();
    if (value instanceof Ahead ahead) {
      return ahead.settled(here);
    }
    if (Tenses.isSure(words.paragraph(), reading.first(), reading.end())) {
      boolean by = words.isAny(reading.first() - 1, "by", "before", "until", "till");
      return by && value instanceof InWeek day ? nextWeek(day) : ahead(words, reading, value, here);
    }
    boolean mid = value instanceof Modified part && part.modifier() == TimeModifier.MID;
    return mid && here.direction() == Direction.FUTURE ? ahead(words, reading, value, here) : value;
  }

  /** "must answer by Wednesday", told on a Wednesday: nobody is given less than a day. */
  private static TimeValue nextWeek(InWeek day) {
    return day.week() == null && day.choice() == Choice.OPEN
        ? new InWeek(day.day(), null, Choice.NEXT)
        : day;
  }

  /** The first of what comes again that is not over, with what is said of it. */
  private static TimeValue ahead(
      Words words, Reading reading, TimeValue value, Reference reference) {
    if (value instanceof InYear part && part.choice() == Choice.OPEN) {
      return part.withChoice(Choice.AHEAD);
    }
    boolean named = words.isAny(reading.end() - 2, "this", "same");
    if (!(value instanceof Modified modified)) {
      return value;
    }
    UnitAway next = named || !isOver(value, reference) ? null : next(modified.value());
    TimeValue inner = next == null ? ahead(words, reading, modified.value(), reference) : next;
    return new Modified(inner, modified.modifier());
  }

  /** "by mid-year" in December. */
  private static boolean isOver(TimeValue value, Reference reference) {
    LocalDateTime published = reference.published();
    LocalDateTime end = value.resolve(reference).end();
    return published != null && end != null && !end.isAfter(published.toLocalDate().atStartOfDay());
  }

  /** The unit behind the current one, where that is a calendar's: a week, a month, a year. */
  private static @Nullable UnitAway next(TimeValue current) {
    boolean open =
        current instanceof UnitAway unit
            && unit.offset() == 0
            && !unit.fromAnchor()
            && unit.unit().compareTo(CalendarUnit.DAY) > 0;
    return open && current instanceof UnitAway unit ? UnitAway.of(unit.unit(), 1) : null;
  }
}
