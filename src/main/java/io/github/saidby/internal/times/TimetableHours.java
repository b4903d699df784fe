package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Hours and minutes with a point between, where a timetable is told: "high water at 06.12 and
 * 18.40", "the last collection is at 5.30", "the 8.15 to Harwich", "won the 3.45 at Naas".
 */
final class TimetableHours {

  /** How far before its hours a word of timetables can stand. */
  private static final int REACH = 8;

  private TimetableHours() {}

  static @Nullable Reading read(Words words, int i) {
    Reading hours = words.at(i).indexOf('.') < 0 ? null : ClockDigits.dotted(words, i);
    return hours != null && (isNamed(words, hours) || isListed(words, hours)) ? hours : null;
  }

  /** "the 8.15 to Harwich", "the 18.05 train". */
  private static boolean isNamed(Words words, Reading hours) {
    int behind = hours.end();
    boolean led = words.isAny(behind, "to", "at") || (words.is(behind, "from") && isLate(hours));
    boolean place = led && words.isInsideCapital(behind + 1);
    return words.is(hours.first() - 1, "the")
        && (place || words.lexicon().isTimetabled(words.at(behind)));
  }

  private static boolean isLate(Reading hours) {
    return hours.value() instanceof Clock clock && clock.sure();
  }

  /** Whether only places, other hours and "is at" stand between a word of timetables and this. */
  private static boolean isListed(Words words, Reading hours) {
    boolean joined = Clocks.isOpen(words, hours.end()) || words.is(hours.end(), "and");
    int from = Math.max(0, hours.first() - REACH);
    for (int i = hours.first() - 1; joined && i >= from; i--) {
      if (isCue(words, i, i) || isCue(words, i - 1, i)) {
        return true;
      }
      joined = isBetween(words, i);
    }
    return false;
  }

  /** Whether words from a token on, up to another one, tell that a timetable follows. */
  private static boolean isCue(Words words, int first, int last) {
    Phrases.Found<Boolean> cue = words.lexicon().timetables().at(words, Math.max(0, first));
    return cue != null && cue.end() == last + 1;
  }

  private static boolean isBetween(Words words, int i) {
    boolean is = words.isAny(i, "is", "are", "was", "goes", "go") && words.is(i + 1, "at");
    boolean place = words.isCapitalised(i) && words.time(i) == null;
    return is
        || place
        || words.isAny(i, "at", "and", ",", ":", "(", ")")
        || ClockDigits.dotted(words, i) != null;
  }
}
