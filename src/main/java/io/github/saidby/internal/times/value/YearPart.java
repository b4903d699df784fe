package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** What every year, or nearly every year, has once: a month, a day, a season, a holiday. */
public interface YearPart {

  /** The unit that it is told in. */
  CalendarUnit unit();

  /** Where it lies in a year, or null where that year has none. */
  @Nullable TimeInterval in(int year);

  /** Its TIMEX3 value in a year that is written as given, or null where that needs the year. */
  @Nullable String timex(String year);
}
