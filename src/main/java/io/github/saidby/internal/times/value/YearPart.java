package io.github.saidby.internal.times.value;

import io.github.saidby.model.Granularity;
import io.github.saidby.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** What every year, or nearly every year, has once: a month, a day, a season, a holiday. */
public interface YearPart {

  /** The unit that it is told in. */
  CalendarUnit unit();

  /** How finely it is told. */
  default Granularity granularity() {
    return unit().granularity();
  }

  /** Where it lies in a year, or null where that year has none. */
  @Nullable TimeInterval in(int year);

  /** Whether it is a day with a name. */
  default boolean isHoliday() {
    return false;
  }

  /** The only year that has it; zero for what comes again. */
  default int onlyYear() {
    return 0;
  }

  /** Its TIMEX3 value in a year that is written as given, or null where that needs the year. */
  @Nullable String timex(String year);
}
