package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which the sun reaches a longitude: equinoxes and solstices, Nowruz, Makar Sankranti.
 *
 * @param longitude the longitude in degrees
 * @param amongStars whether it is told from the stars, as India does, not from the spring equinox
 * @param zone how many hours the place is ahead of universal time
 * @param closes the hour of the day at which the next day begins to count
 * @param daysAfter how many days later the festival is
 */
record SunDay(int longitude, boolean amongStars, double zone, double closes, int daysAfter)
    implements YearPart {

  @Override
  public CalendarUnit unit() {
    return CalendarUnit.DAY;
  }

  @Override
  public TimeInterval in(int year) {
    double moment = Heavens.sunAt(year, longitude, amongStars);
    LocalDate day = Heavens.day(moment + (24 - closes) / 24, zone).plusDays(daysAfter);
    return TimeInterval.days(day, day.plusDays(1));
  }

  @Override
  public @Nullable String timex(String year) {
    return null;
  }
}
