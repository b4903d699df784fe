package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day of the Hindu calendar, told by its month, which begins with a new moon, by its lunar day
 * and by the hour at which that lunar day must last, as India's almanac reckons festivals; it can
 * differ by a day from what a region observes.
 *
 * @param month the month, 1 for Chaitra
 * @param tithi the lunar day, 15 at full moon, 30 at new moon
 * @param hour when it must last
 * @param daysAfter how many days later the festival is
 */
record HinduDay(int month, int tithi, Hour hour, int daysAfter) implements YearPart {

  /** When a lunar day must last to count. */
  enum Hour {
    SUNRISE(false),
    FORENOON(false),
    MIDDAY(false),
    AFTERNOON(false),
    BEFORE_SUNSET(true),
    EVENING(true),
    MIDNIGHT(true);

    private final boolean later;

    /** Whether the second of two days that have it then is the one. */
    Hour(boolean later) {
      this.later = later;
    }
  }

  /** India's time is that of 82.5 degrees east. */
  private static final double ZONE = 5.5;

  /** The latitude of Ujjain, where India's almanac is reckoned. */
  private static final double LATITUDE = 23.18;

  private static final double TILT = 23.44;

  static HinduDay of(int month, int tithi, String hour) {
    int plus = hour.indexOf('+');
    String name = plus < 0 ? hour : hour.substring(0, plus);
    int after = plus < 0 ? 0 : Integer.parseInt(hour.substring(plus + 1));
    return new HinduDay(month, tithi, Hour.valueOf(name.toUpperCase(Locale.ROOT)), after);
  }

  @Override
  public CalendarUnit unit() {
    return CalendarUnit.DAY;
  }

  @Override
  public @Nullable TimeInterval in(int year) {
    for (int y = year; y <= year + 1; y++) {
      LocalDate day = day(y).plusDays(daysAfter);
      if (day.getYear() == year) {
        return TimeInterval.days(day, day.plusDays(1));
      }
    }
    return null;
  }

  /**
   * The day in the month whose end the sun's entry into a sign falls before or into in that year.
   * Where two new moons stand in one sign, the second begins the month that counts.
   */
  private LocalDate day(int year) {
    double entry = Heavens.sunAt(year, (month - 1) * 30.0, true);
    double start = Heavens.newMoonBefore(entry);
    LocalDate from = Heavens.day(start + (tithi - 1) * 0.984, ZONE).minusDays(2);
    double before = since(start, from.minusDays(1));
    for (int i = 0; i < 6; i++) {
      LocalDate day = from.plusDays(i);
      double lasted = since(start, day);
      boolean skipped = before < tithi - 1 && lasted >= tithi;
      boolean lasts = lasted >= tithi - 1 && lasted < tithi;
      boolean again = lasts && hour.later && since(start, day.plusDays(1)) < tithi;
      if (skipped || lasts) {
        return skipped ? day.minusDays(1) : again ? day.plusDays(1) : day;
      }
      before = lasted;
    }
    return from.plusDays(2);
  }

  /** How many lunar days the month has lasted at that day's hour. */
  private double since(double start, LocalDate day) {
    double moment = Heavens.moment(day, hourOf(day), ZONE);
    double lunar = Heavens.elongation(moment) / 12;
    double passed = moment - start;
    return passed < 5 && lunar > 20 ? lunar - 30 : passed > 24 && lunar < 10 ? lunar + 30 : lunar;
  }

  private double hourOf(LocalDate day) {
    double sun = Heavens.sun(Heavens.moment(day, 6, ZONE));
    double declination = TILT * StrictMath.sin(StrictMath.toRadians(sun));
    double half =
        StrictMath.toDegrees(
                StrictMath.acos(
                    -StrictMath.tan(StrictMath.toRadians(LATITUDE))
                        * StrictMath.tan(StrictMath.toRadians(declination))))
            / 15;
    return switch (hour) {
      case SUNRISE -> 12 - half;
      case FORENOON -> 12 - half / 2;
      case MIDDAY -> 12;
      case AFTERNOON -> 12 + half / 2;
      case BEFORE_SUNSET -> 12 + half - 1;
      case EVENING -> 12 + half + 1;
      case MIDNIGHT -> 24;
    };
  }

  @Override
  public @Nullable String timex(String year) {
    return null;
  }
}
