package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Reference;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.model.TimeKind;
import org.jspecify.annotations.Nullable;

/** Days with a time of day, in either order, and times of day alone. */
final class DateTimes {

  private final TimesWithDates times;

  DateTimes(Rule dates) {
    times = new TimesWithDates(dates);
  }

  /** Reads a date-time, or a time of day; a date that begins at the token is already known. */
  @Nullable Reading read(Words words, int i, @Nullable Reading date) {
    Reading dated =
        date == null || !isDay(date.value()) ? null : DatesWithTimes.read(words, i, date);
    return Reading.longer(dated, times.read(words, i));
  }

  static boolean isDay(TimeValue value) {
    return value.kind() == TimeKind.DATE
        && value.resolve(Reference.NONE).granularity() == CalendarUnit.DAY.granularity();
  }
}
