package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Clock;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.model.TimeModifier;
import org.jspecify.annotations.Nullable;

/** Times of day: "10:30 a.m. EST", "half past eight", "noon". */
final class Clocks {

  private Clocks() {}

  /** A time of day that needs no other words. */
  static @Nullable Reading read(Words words, int i) {
    Reading spoken = ClockWords.read(words, i);
    Reading reading = spoken != null ? spoken : ClockDigits.read(words, i);
    reading = reading != null ? reading : TimetableHours.read(words, i);
    return reading == null ? ish(words, i) : inZone(words, reading);
  }

  /** "11ish", "half-past-nine-ish" is not worth its rule. */
  private static @Nullable Reading ish(Words words, int i) {
    Reading hour = hour(words, i);
    int at = hour == null ? i : words.isHyphen(hour.end()) ? hour.end() + 1 : hour.end();
    return hour == null || !words.is(at, "ish")
        ? null
        : new Reading(i, at + 1, new Modified(hour.value(), TimeModifier.APPROX));
  }

  /** "19h", "18h GMT" behind a day. */
  static @Nullable Reading letter(Words words, int i) {
    Reading hour = ClockDigits.letter(words, i);
    return hour == null ? null : inZone(words, hour);
  }

  /** An hour that only the words around it tell to be one: "8" in "8 in the morning", "at 8". */
  static @Nullable Reading hour(Words words, int i) {
    Numbers.Found number = words.is(i - 1, "$") ? null : Numbers.cardinal(words, i);
    int hour = number == null ? -1 : number.whole(24);
    return number == null || hour < 1
        ? null
        : new Reading(i, number.end(), Clock.of(hour % 24, 0, 0, hour > 12));
  }

  /** Whether an hour stands where no noun follows that it could count. */
  static boolean isOpen(Words words, int end) {
    boolean counts =
        words.isWord(end)
            && !words.isTime(end, TimeWord.Kind.LINK)
            && !words.isTime(end, TimeWord.Kind.DAY);
    boolean goesOn = words.is(end, ".") && !words.isSpaced(end + 1) && words.isNumber(end + 1);
    return !counts && !goesOn && !words.isAny(end, "%", "$", "/") && !words.isDash(end);
  }

  /** Behind the zone that stands at a token in capitals, or the same place. */
  static int zoneEnd(Words words, int i) {
    Phrases.Found<String> zone = words.lexicon().zones().at(words, i);
    return zone != null && words.isAllCaps(i) ? zone.end() : i;
  }

  static Reading inZone(Words words, Reading reading) {
    int end = reading.end();
    if (words.isCapitalised(end) && words.is(end + 1, "time") && words.time(end) == null) {
      Phrases.Found<String> known = words.lexicon().zones().at(words, end);
      return reading.value() instanceof Clock clock
          ? new Reading(reading.first(), end + 2, clock.at(known == null ? "" : known.value()))
          : reading;
    }
    Phrases.Found<String> zone = words.lexicon().zones().at(words, end);
    boolean written = zone != null && Character.isUpperCase(words.text(reading.end()).charAt(0));
    boolean lower = zone != null && words.at(reading.end()).length() >= 3;
    return zone != null && (written || lower) && reading.value() instanceof Clock clock
        ? new Reading(reading.first(), zone.end(), clock.at(zone.value()))
        : reading;
  }

  static boolean isClock(@Nullable Reading reading) {
    return reading != null && plain(reading.value()) instanceof Clock clock && clock.day() == null;
  }

  /** A value without what is said of it. */
  static TimeValue plain(TimeValue value) {
    return value instanceof Modified modified ? modified.value() : value;
  }
}
