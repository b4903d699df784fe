package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of the Malayalam calendar, which is told by the sign of the zodiac that the sun stands in
 * and by the one of 27 lunar mansions that the moon stands in at sunrise; of two such days in a
 * month the later one counts, as Kerala's almanac has it for Onam.
 *
 * @param sign the sun's sign, 0 for Mesha
 * @param mansion the moon's mansion, 1 for Ashvini
 */
record NakshatraDay(int sign, int mansion) implements YearPart {

  /** India's time is that of 82.5 degrees east. */
  private static final double ZONE = 5.5;

  private static final double SUNRISE = 6.2;

  private static final double MANSION = 360.0 / 27;

  @Override
  public CalendarUnit unit() {
    return CalendarUnit.DAY;
  }

  @Override
  public @Nullable TimeInterval in(int year) {
    LocalDate first = Heavens.day(Heavens.sunAt(year, sign * 30.0, true), ZONE);
    LocalDate end = Heavens.day(Heavens.sunAt(year, (sign + 1) * 30.0, true), ZONE);
    for (LocalDate day = end.minusDays(1); !day.isBefore(first); day = day.minusDays(1)) {
      if (mansionAt(Heavens.moment(day, SUNRISE, ZONE)) == mansion) {
        return TimeInterval.days(day, day.plusDays(1));
      }
    }
    return null;
  }

  private static int mansionAt(double moment) {
    double moon = (Heavens.sunAmongStars(moment) + Heavens.elongation(moment)) % 360;
    return (int) (moon / MANSION) + 1;
  }

  @Override
  public @Nullable String timex(String year) {
    return null;
  }
}
