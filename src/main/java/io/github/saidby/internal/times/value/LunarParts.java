package io.github.saidby.internal.times.value;

import io.github.saidby.model.TimeInterval;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/** The parts of a year that calendars of the moon and the sun give. */
public final class LunarParts {

  private LunarParts() {}

  /**
   * Days or a month of the Islamic calendar of Umm al-Qura, which differs by a day from what is
   * observed where the moon is watched.
   *
   * @param month the month
   * @param day the day, or 0 for the whole month
   */
  public static YearPart islamic(int month, int day) {
    return new Islamic(month, day);
  }

  /**
   * A day of the Jewish calendar.
   *
   * @param days how many days behind the new year that falls into the same common year
   */
  public static YearPart jewish(int days) {
    return new Jewish(days);
  }

  /**
   * A day of the Hindu calendar.
   *
   * @param month the month, 1 for Chaitra
   * @param tithi its lunar day, from 1 to 30
   * @param hour the hour of the day at which the lunar day must last, with "+1" for the day after
   */
  public static YearPart hindu(int month, int tithi, String hour) {
    return new Remembered(HinduDay.of(month, tithi, hour));
  }

  /** A day of a month of the Chinese calendar. */
  public static YearPart chinese(int month, int day) {
    return new Remembered(new ChineseDay(month, day));
  }

  /** A day some days after New Year of the Parsi calendar. */
  public static YearPart parsi(int day) {
    return new ParsiDay(day);
  }

  /**
   * The day on which the sun reaches a longitude, in degrees from the spring equinox, at a place
   * with its clock so many half hours ahead; at Tehran from noon on the next day counts.
   */
  public static YearPart sun(int longitude, int halfHours) {
    boolean tehran = halfHours == 7;
    return new Remembered(new SunDay(longitude, false, halfHours / 2.0, tehran ? 12 : 24, 0));
  }

  /** The day some days after the sun enters a sign of India's zodiac before it sets there. */
  public static YearPart sankranti(int longitude, int daysAfter) {
    return new Remembered(new SunDay(longitude, true, 5.5, 18, daysAfter));
  }

  /** The latest day on which the moon stands in a mansion while the sun stands in a sign. */
  public static YearPart nakshatra(int sign, int mansion) {
    return new Remembered(new NakshatraDay(sign, mansion));
  }

  private record Islamic(int month, int day) implements YearPart {

    @Override
    public CalendarUnit unit() {
      return CalendarUnit.DAY;
    }

    @Override
    public @Nullable TimeInterval in(int year) {
      try {
        int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        LocalDate start = start(first);
        start = start.getYear() < year ? start(first + 1) : start;
        if (start.getYear() != year) {
          return null;
        }
        HijrahDate begin = HijrahDate.from(start);
        return TimeInterval.days(start, start.plusDays(day > 0 ? 1 : begin.lengthOfMonth()));
      } catch (DateTimeException beyondTheTables) {
        return null;
      }
    }

    private LocalDate start(int islamicYear) {
      return LocalDate.from(HijrahDate.of(islamicYear, month, Math.max(day, 1)));
    }

    /** A whole month is told by its first and last day. */
    @Override
    public @Nullable String timex(String year) {
      return day == 0 ? Timex.days(this, year) : null;
    }
  }

  /** Reckoned as Dershowitz and Reingold do in "Calendrical Calculations" (1997). */
  private record Jewish(int days) implements YearPart {

    private static final int KISLEV_25 = 83;
    private static final int LONGEST_COMMON_YEAR = 355;
    private static final int FIRST_OF_ADAR = -207;
    private static final int YEARS_AHEAD = 3761;
    private static final long EPOCH_DAY = -1_373_427L - 719_163L;

    @Override
    public CalendarUnit unit() {
      return CalendarUnit.DAY;
    }

    @Override
    public TimeInterval in(int year) {
      long newYear = newYear(year + YEARS_AHEAD);
      long length = newYear(year + YEARS_AHEAD + 1) - newYear;
      boolean longHeshvan = days == KISLEV_25 && length % 10 == 5;
      long before = days < FIRST_OF_ADAR ? newYear - newYear(year + YEARS_AHEAD - 1) : 0;
      int leapMonth = before > LONGEST_COMMON_YEAR ? -30 : 0;
      LocalDate day = LocalDate.ofEpochDay(newYear + days + (longHeshvan ? 1 : leapMonth));
      return TimeInterval.days(day, day.plusDays(1));
    }

    private static long newYear(long year) {
      long last = elapsed(year - 1);
      long here = elapsed(year);
      long next = elapsed(year + 1);
      int delay = next - here == 356 ? 2 : here - last == 382 ? 1 : 0;
      return EPOCH_DAY + here + delay;
    }

    /** Days from the epoch to the mean new moon of a year, moved off forbidden weekdays. */
    private static long elapsed(long year) {
      long months = Math.floorDiv(235 * year - 234, 19);
      long parts = 12_084 + 13_753 * months;
      long day = 29 * months + Math.floorDiv(parts, 25_920);
      return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
    }

    @Override
    public @Nullable String timex(String year) {
      return null;
    }
  }
}
