package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Present;
import io.github.saidby.internal.times.value.SideOfNow;
import io.github.saidby.internal.times.value.UnitAway;
import org.jspecify.annotations.Nullable;

/**
 * "Right now", "at the moment", "now" where a sentence ends with them, and "the year to date".
 * Elsewhere "now" mostly joins sentences and tells no time.
 */
final class Presents {

  private Presents() {}

  static @Nullable Reading read(Words words, int i) {
    Reading toDate = toDate(words, i);
    if (toDate != null) {
      return toDate;
    }
    Phrases.Found<Boolean> found = words.lexicon().presents().at(words, i);
    boolean clause =
        found != null && words.is(found.end(), ",") && Surroundings.isCopulaBefore(words, i);
    boolean ends = clause || (found != null && words.isSentenceEnd(found.end()));
    return ends && found != null ? new Reading(i, found.end(), new Present()) : null;
  }

  /** "the year to date", "in year-to-date sales" is a name of sales. */
  private static @Nullable Reading toDate(Words words, int i) {
    TimeWord unit = words.time(i, TimeWord.Kind.UNIT);
    boolean told =
        unit != null && !unit.plural() && words.is(i + 1, "to") && words.is(i + 2, "date");
    CalendarUnit of = told && unit != null ? TimeUnits.of(unit) : CalendarUnit.HOUR;
    return of.isClock() || of == CalendarUnit.DAY
        ? null
        : new Reading(i, i + 3, new SideOfNow(UnitAway.of(of, 0), false));
  }
}
