package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Clock;
import io.github.saidby.internal.times.value.DayPart;
import io.github.saidby.internal.times.value.UnitAway;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times of day: "10:30 a.m. EST", "half past eight", "noon", "this afternoon". */
final class Clocks {

  /** A time of day that needs no other words. */
  @Nullable Reading read(Words words, int i) {
    return Reading.longer(clock(words, i), part(words, i));
  }

  /** A clock time. */
  @Nullable Reading clock(Words words, int i) {
    Reading reading = named(words, i);
    reading = reading != null ? reading : spoken(words, i);
    reading = reading != null ? reading : digits(words, i);
    return reading == null ? null : inZone(words, reading);
  }

  /** "noon", "12 midnight". */
  private static @Nullable Reading named(Words words, int i) {
    int at = words.is(i, "12") || words.is(i, "twelve") ? i + 1 : i;
    at = at > i && words.is(at, "o'clock") ? at + 1 : at;
    TimeWord word = words.time(at, TimeWord.Kind.CLOCK);
    return word == null ? null : new Reading(i, at + 1, Clock.of(word.number() / 3600, 0, 0, true));
  }

  /** "half past eight", "a quarter to twelve", "20 minutes past six", "seven o'clock". */
  private @Nullable Reading spoken(Words words, int i) {
    int at = words.is(i, "a") ? i + 1 : i;
    int minutes = -1;
    if (words.is(at, "half")) {
      minutes = 30;
      at++;
    } else if (words.is(at, "quarter")) {
      minutes = 15;
      at++;
    } else {
      Numbers.Found number = Numbers.cardinal(words, at);
      if (number != null && number.whole(9_999) < 60) {
        if (words.is(number.end(), "o'clock")) {
          return whole(words, i, number);
        }
        minutes = number.whole(9_999);
        at = number.end();
        at = words.isAny(at, "minutes", "minute", "min", "mins") ? at + 1 : at;
      }
    }
    boolean past = words.is(at, "past");
    boolean to = words.is(at, "to") && words.isAny(at - 1, "minutes", "quarter", "minute");
    if (minutes < 0 || !(past || to)) {
      return null;
    }
    Reading hour = named(words, at + 1);
    hour = hour != null ? hour : hour(words, at + 1);
    if (hour == null || !(hour.value() instanceof Clock clock) || clock.seconds() % 3600 != 0) {
      return null;
    }
    int seconds = clock.seconds() % 86_400 + (past ? minutes * 60 : 86_400 - minutes * 60);
    Clock value = Clock.of(seconds / 3600 % 24, seconds / 60 % 60, 0, clock.sure());
    return new Reading(i, hour.end(), value);
  }

  private Reading whole(Words words, int first, Numbers.Found number) {
    Clock value = Clock.of(Math.min(number.whole(9_999), 23), 0, 0, false);
    return half(words, new Reading(first, number.end() + 1, value));
  }

  /** An hour in digits or words, with "am" or "pm" where they stand behind it. */
  private @Nullable Reading hour(Words words, int i) {
    Reading digits = digits(words, i);
    if (digits != null) {
      return digits;
    }
    Numbers.Found number = Numbers.cardinal(words, i);
    int hour = number == null ? -1 : number.whole(9_999);
    return number == null || hour < 1 || hour > 24
        ? null
        : half(words, new Reading(i, number.end(), Clock.of(hour % 24, 0, 0, hour > 12)));
  }

  /** "eight forty p.m.". */
  private static @Nullable Reading spokenMinutes(Words words, int first, int hour, int at) {
    Numbers.Found minutes = words.isNumber(at) ? null : Numbers.cardinal(words, at);
    int minute = minutes == null ? -1 : minutes.whole(59);
    boolean told = minutes != null && meridiem(words, minutes.end()) != 0;
    return minutes == null || !told || minute < 10 || hour < 1 || hour > 12
        ? null
        : half(words, new Reading(first, minutes.end(), Clock.of(hour, minute, 0, false)));
  }

  /** An hour that only the words around it tell to be one: "8" in "8 in the morning", "at 8". */
  @Nullable Reading bareHour(Words words, int i) {
    Numbers.Found number = Numbers.cardinal(words, i);
    int hour = number == null ? -1 : number.whole(12);
    return number == null || hour < 1
        ? null
        : new Reading(i, number.end(), Clock.of(hour, 0, 0, false));
  }

  /** "10:30", "7:56:30 pm", "9 a.m.", "8.30pm", "1800 hours". */
  private @Nullable Reading digits(Words words, int i) {
    if (!words.isNumber(i)) {
      Numbers.Found number = Numbers.cardinal(words, i);
      int hour = number == null ? -1 : number.whole(9_999);
      Reading minutes = number == null ? null : spokenMinutes(words, i, hour, number.end());
      if (minutes != null) {
        return minutes;
      }
      boolean told = number != null && hour > 0 && hour <= 12 && meridiem(words, number.end()) != 0;
      return told && number != null
          ? half(words, new Reading(i, number.end(), Clock.of(hour % 24, 0, 0, false)))
          : null;
    }
    String digits = words.at(i);
    int meridiem = meridiem(words, i + 1);
    char separator = digits.indexOf(':') > 0 ? ':' : '.';
    List<String> parts = List.of(digits.split(separator == ':' ? ":" : "\\.", -1));
    boolean military =
        parts.size() == 1 && digits.length() == 4 && words.isAny(i + 1, "hours", "hrs");
    if (military) {
      return of(words, i, i + 2, List.of(digits.substring(0, 2), digits.substring(2)), true);
    }
    boolean colon = separator == ':' && parts.size() > 1;
    if (!colon && meridiem == 0) {
      return null;
    }
    boolean run = parts.size() == 1 && (digits.length() == 3 || digits.length() == 4);
    if (run) {
      int cut = digits.length() - 2;
      return of(words, i, i + 1, List.of(digits.substring(0, cut), digits.substring(cut)), false);
    }
    return of(words, i, i + 1, parts, false);
  }

  private static @Nullable Reading of(
      Words words, int first, int end, List<String> parts, boolean sure) {
    int hour = number(parts, 0);
    int minute =
        parts.size() > 1 && parts.get(1).length() == 2
            ? number(parts, 1)
            : parts.size() > 1 ? -1 : 0;
    int second =
        parts.size() > 2 && parts.get(2).length() == 2
            ? number(parts, 2)
            : parts.size() > 2 ? -1 : 0;
    boolean fits =
        hour >= 0
            && hour <= 24
            && minute >= 0
            && minute < 60
            && second >= 0
            && second < 60
            && parts.size() <= 3
            && (hour < 24 || minute + second == 0);
    if (!fits) {
      return null;
    }
    boolean told = sure || hour > 12 || hour == 0 || parts.get(0).startsWith("0");
    Reading reading = new Reading(first, end, Clock.of(hour, minute, second, told));
    return meridiem(words, end) != 0 && hour > 12 && parts.size() == 1
        ? null
        : half(words, reading);
  }

  private static int number(List<String> parts, int i) {
    String part = parts.get(i);
    boolean digits =
        !part.isEmpty() && part.length() <= 2 && part.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(part) : -1;
  }

  /** -1 for "am", 1 for "pm", 0 for anything else. */
  private static int meridiem(Words words, int i) {
    return switch (words.at(i)) {
      case "am", "a.m.", "a.m" -> -1;
      case "pm", "p.m.", "p.m" -> 1;
      default -> 0;
    };
  }

  private static Reading half(Words words, Reading reading) {
    int meridiem = meridiem(words, reading.end());
    if (meridiem == 0 || !(reading.value() instanceof Clock clock)) {
      return reading;
    }
    boolean twelve = clock.seconds() / 3600 == 12;
    Clock value =
        meridiem > 0
            ? clock.afternoon()
            : twelve
                ? Clock.of(0, clock.seconds() / 60 % 60, clock.seconds() % 60, true)
                : clock.surely();
    return new Reading(reading.first(), reading.end() + 1, value);
  }

  static Reading inZone(Words words, Reading reading) {
    Phrases.Found<String> zone = words.lexicon().zones().at(words, reading.end());
    boolean written = zone != null && Character.isUpperCase(words.text(reading.end()).charAt(0));
    boolean lower = zone != null && words.at(reading.end()).length() >= 3;
    return zone != null && (written || lower) && reading.value() instanceof Clock clock
        ? new Reading(reading.first(), zone.end(), clock.at(zone.value()))
        : reading;
  }

  /** "tonight", "this afternoon", "last night", "overnight", "late afternoon". */
  @Nullable Reading part(Words words, int i) {
    TimeWord word = words.time(i);
    if (word == null) {
      return null;
    }
    return switch (word.kind()) {
      case TONIGHT -> new Reading(i, i + 1, NIGHT.on(UnitAway.of(CalendarUnit.DAY, 0)));
      case WHICH -> chosen(words, i, word);
      default -> null;
    };
  }

  private static @Nullable Reading chosen(Words words, int i, TimeWord which) {
    TimeWord word = words.time(i + 1, TimeWord.Kind.DAYPART);
    if (word == null) {
      return null;
    }
    DayPart part = part(word);
    return switch (which.value()) {
      case "this" -> new Reading(i, i + 2, part.on(UnitAway.of(CalendarUnit.DAY, 0)));
      case "last" -> new Reading(i, i + 2, part.on(UnitAway.of(CalendarUnit.DAY, -1)));
      case "same" -> new Reading(i, i + 2, part.on(new UnitAway(CalendarUnit.DAY, 0, true)));
      default -> null;
    };
  }

  private static final DayPart NIGHT = new DayPart("NI", 18, 24, null);

  static DayPart part(TimeWord word) {
    List<String> parts = List.of(word.value().split(",", -1));
    return new DayPart(
        parts.get(0), Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)), null);
  }
}
