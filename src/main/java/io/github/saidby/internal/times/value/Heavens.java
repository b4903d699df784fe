package io.github.saidby.internal.times.value;

import java.time.LocalDate;

/**
 * Where sun and moon stand, as exactly as calendars of the moon need it: the sun to a hundredth of
 * a degree, the moon to two hundredths, which is a few minutes of time.
 *
 * <p>The series are the largest terms of those in Jean Meeus, "Astronomical Algorithms" (second
 * edition, 1998), chapters 25 and 47. Moments are days since 2000-01-01T12:00 of universal time.
 */
final class Heavens {

  private static final double CENTURY = 36_525;

  /**
   * How far universal time is behind the time of the series; half a minute more or less is none.
   */
  private static final double LATER = 70 / 86_400.0;

  private static final double MONTH = 29.530588861;

  private static final double YEAR = 365.2422;

  private static final long EPOCH_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

  /**
   * Multiples of elongation, sun's anomaly, moon's anomaly and latitude; millionths of a degree.
   */
  private static final int[][] MOON = {
    {0, 0, 1, 0, 6_288_774},
    {2, 0, -1, 0, 1_274_027},
    {2, 0, 0, 0, 658_314},
    {0, 0, 2, 0, 213_618},
    {0, 1, 0, 0, -185_116},
    {0, 0, 0, 2, -114_332},
    {2, 0, -2, 0, 58_793},
    {2, -1, -1, 0, 57_066},
    {2, 0, 1, 0, 53_322},
    {2, -1, 0, 0, 45_758},
    {0, 1, -1, 0, -40_923},
    {1, 0, 0, 0, -34_720},
    {0, 1, 1, 0, -30_383},
    {2, 0, 0, -2, 15_327},
    {0, 0, 1, 2, -12_528},
    {0, 0, 1, -2, 10_980},
    {4, 0, -1, 0, 10_675},
    {0, 0, 3, 0, 10_034},
    {4, 0, -2, 0, 8_548},
    {2, 1, -1, 0, -7_888},
    {2, 1, 0, 0, -6_766},
    {1, 0, -1, 0, -5_163},
    {1, 1, 0, 0, 4_987},
    {2, -1, 1, 0, 4_036},
    {2, 0, 2, 0, 3_994},
    {4, 0, 0, 0, 3_861},
    {2, 0, -3, 0, 3_665},
  };

  private Heavens() {}

  /** The moment of an hour of a day, told in a zone so many hours ahead of universal time. */
  static double moment(LocalDate day, double hour, double zone) {
    return day.toEpochDay() - EPOCH_DAY - 0.5 + (hour - zone) / 24;
  }

  /** The day of a moment in a zone. */
  static LocalDate day(double moment, double zone) {
    return LocalDate.ofEpochDay(EPOCH_DAY + (long) Math.floor(moment + 0.5 + zone / 24));
  }

  /** The sun's longitude, in degrees from the point of the spring equinox. */
  static double sun(double moment) {
    double t = (moment + LATER) / CENTURY;
    double anomaly = 357.52911 + 35_999.05029 * t;
    double centre =
        (1.914602 - 0.004817 * t) * sin(anomaly)
            + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
            + 0.000289 * sin(3 * anomaly);
    double longitude = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t + centre - 0.00569;
    return around(longitude - 0.00478 * sin(125.04 - 1_934.136 * t));
  }

  /** The sun's longitude among the stars, by the reckoning of Lahiri that India's almanac uses. */
  static double sunAmongStars(double moment) {
    return around(sun(moment) - 23.8531 - 1.39697 * moment / CENTURY);
  }

  /** How far the moon is ahead of the sun, in degrees. */
  static double elongation(double moment) {
    double t = (moment + LATER) / CENTURY;
    double d = 297.8501921 + 445_267.1114034 * t - 0.0018819 * t * t;
    double m = 357.5291092 + 35_999.0502909 * t;
    double p = 134.9633964 + 477_198.8675055 * t + 0.0087414 * t * t;
    double f = 93.2720950 + 483_202.0175233 * t - 0.0036539 * t * t;
    double longitude = 218.3164477 + 481_267.88123421 * t - 0.0015786 * t * t;
    double flattening = 1 - 0.002516 * t;
    for (int[] term : MOON) {
      double weight = term[1] == 0 ? 1 : flattening;
      longitude +=
          term[4] / 1e6 * weight * sin(term[0] * d + term[1] * m + term[2] * p + term[3] * f);
    }
    double nutation = -0.00478 * sin(125.04 - 1_934.136 * t);
    return around(longitude + nutation - sun(moment));
  }

  /** The last new moon up to a moment. */
  static double newMoonBefore(double moment) {
    double t = refined(moment - elongation(moment) / 360 * MONTH);
    if (t > moment) {
      return refined(t - MONTH);
    }
    double next = refined(t + MONTH);
    return next <= moment ? next : t;
  }

  /** The first new moon behind a moment. */
  static double newMoonAfter(double moment) {
    return refined(newMoonBefore(moment) + MONTH);
  }

  private static double refined(double guess) {
    double t = guess;
    for (int step = 0; step < 4; step++) {
      t -= signed(elongation(t)) / 360 * MONTH;
    }
    return t;
  }

  /** When the sun reaches a longitude in a year, or among the stars. */
  static double sunAt(int year, double longitude, boolean amongStars) {
    double first = amongStars ? 256 : 280;
    double t = (year - 2000) * YEAR + around(longitude - first) / 360 * YEAR;
    for (int step = 0; step < 6; step++) {
      double here = amongStars ? sunAmongStars(t) : sun(t);
      t += signed(longitude - here) / 360 * YEAR;
    }
    return t;
  }

  private static double sin(double degrees) {
    return StrictMath.sin(StrictMath.toRadians(degrees % 360));
  }

  private static double around(double degrees) {
    double rest = degrees % 360;
    return rest < 0 ? rest + 360 : rest;
  }

  private static double signed(double degrees) {
    double rest = around(degrees);
    return rest > 180 ? rest - 360 : rest;
  }
}
