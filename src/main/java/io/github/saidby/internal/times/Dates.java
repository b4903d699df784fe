package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Fixed;
import io.github.saidby.internal.times.value.Reference;
import io.github.saidby.internal.times.value.UnitOf;
import io.github.saidby.model.TimeKind;
import org.jspecify.annotations.Nullable;

/** Days and longer units of the calendar, with what stands around them: "the week of Oct. 7". */
final class Dates {

  private final Periods periods = new Periods();
  private final NumericDates numericDates = new NumericDates();
  private final CalendarDates calendarDates = new CalendarDates();
  private final WeekDays weekDays = new WeekDays(periods, numericDates);
  private final Years years = new Years();
  private final Parts parts = new Parts();
  private final Edges edges = new Edges(this::plain, this::simple);

  /** A day or a longer calendar unit, or its beginning or end. */
  @Nullable Reading read(Words words, int i) {
    Reading edge = edges.read(words, i);
    boolean named = edge != null; // "Early May" may be one of "Early May Bank Holiday"
    return named ? Reading.longer(edge, Holidays.read(words, i, i)) : plain(words, i);
  }

  /** "the week of Oct. 7", "the weekend of May 4", "the month of September". */
  private @Nullable Reading around(Words words, int i) {
    int from = words.skipThe(i);
    TimeWord unit = words.time(from, TimeWord.Kind.UNIT);
    boolean of = words.isAny(from + 1, "of", "beginning", "starting", "commencing");
    if (unit == null || unit.plural() || !of) {
      return null;
    }
    CalendarUnit around = TimeUnits.of(unit);
    Reading date = around.isClock() || around == CalendarUnit.DAY ? null : simple(words, from + 2);
    boolean inside =
        date != null
            && date.value().kind() == TimeKind.DATE
            && date.value().resolve(Reference.NONE).granularity().compareTo(around.granularity())
                <= 0;
    return inside && date != null
        ? new Reading(i, date.end(), new UnitOf(around, date.value()))
        : null;
  }

  private @Nullable Reading plain(Words words, int i) {
    Reading around = around(words, i);
    return around != null
        ? around
        : Reading.longer(simple(words, i), parts.read(words, i, at -> whole(words, at)));
  }

  /** What a counted part can be a part of. */
  private @Nullable Reading whole(Words words, int i) {
    Reading whole = Reading.longer(simple(words, i), Edges.theUnit(words, i));
    Years.Told year = whole == null && words.is(i - 1, "of") ? Years.told(words, i) : null;
    return year == null ? whole : new Reading(i, year.end(), Fixed.year(year.year()));
  }

  @Nullable Reading simple(Words words, int i) {
    Reading reading = numericDates.read(words, i);
    reading = Reading.longer(reading, weekDays.read(words, i));
    reading = Reading.longer(reading, calendarDates.read(words, i));
    reading = Reading.longer(reading, periods.read(words, i));
    return Reading.longer(reading, years.read(words, i));
  }
}
