package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Amount;
import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Choice;
import io.github.saidby.internal.times.value.InWeek;
import io.github.saidby.internal.times.value.Lapse;
import io.github.saidby.internal.times.value.NthWeekday;
import io.github.saidby.internal.times.value.Shift;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.UnitAway;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * Days of the week that lie weeks away: "two Sundays from now", "a week on Thursday", "Tuesday
 * week".
 */
final class WeekdayShifts {

  private WeekdayShifts() {}

  /** "two Sundays from now", "3 Thursdays ago", "Friday after next". */
  static @Nullable Reading read(Words words, int i) {
    TimeWord day = words.time(i, TimeWord.Kind.WEEKDAY);
    if (day != null) {
      boolean next = words.is(i + 1, "after") && words.is(i + 2, "next");
      return next
          ? new Reading(i, i + 3, new NthWeekday(DayOfWeek.of(day.number()), 2))
          : week(words, i, new InWeek(DayOfWeek.of(day.number()), null, Choice.NEXT));
    }
    TimeWord near = words.time(i, TimeWord.Kind.DAY);
    if (near != null && near.number() >= 0) {
      return week(words, i, UnitAway.of(CalendarUnit.DAY, near.number()));
    }
    Numbers.Found number = Numbers.cardinal(words, i);
    int n = number == null ? -1 : number.whole(100);
    TimeWord days = n < 1 || number == null ? null : words.time(number.end());
    if (number == null || days == null || !isWeekday(days)) {
      return null;
    }
    int sign = sign(words, number.end() + 1);
    int end = words.is(number.end() + 1, "from") ? number.end() + 3 : number.end() + 2;
    return sign == 0
        ? null
        : new Reading(i, end, new NthWeekday(DayOfWeek.of(days.number()), sign * n));
  }

  /** "Tuesday week", "Friday fortnight": so long behind the next one, as the British count. */
  private static @Nullable Reading week(Words words, int i, TimeValue day) {
    boolean which = words.isTime(i - 1, TimeWord.Kind.WHICH);
    boolean open = !words.isWord(i + 2) || words.isTime(i + 2, TimeWord.Kind.LINK);
    int weeks = words.is(i + 1, "week") ? 1 : words.is(i + 1, "fortnight") ? 2 : 0;
    if (weeks == 0 || which || !open || words.isNumber(i + 2) || words.isCapitalised(i + 1)) {
      return null;
    }
    Lapse lapse = Lapse.of(new Amount(BigDecimal.valueOf(weeks), CalendarUnit.WEEK));
    return new Reading(i, i + 2, new Shift(lapse, 1, day));
  }

  /** "a week on Thursday", as the British count from the next one. */
  static @Nullable Reading onDay(Words words, int first, int end, Lapse lapse) {
    TimeWord day = words.time(end + 1, TimeWord.Kind.WEEKDAY);
    boolean weeks = lapse.unit() == CalendarUnit.WEEK && lapse.isCounted();
    boolean run = words.isAny(first - 1, "for", "of", "a") || !words.isAny(first, "a", "two");
    return day == null || !weeks || run
        ? null
        : new Reading(
            first,
            end + 2,
            new Shift(lapse, 1, new InWeek(DayOfWeek.of(day.number()), null, Choice.NEXT)));
  }

  /** "Tuesday" in "a year ago Tuesday", "a week ago on Friday", unless it names an event. */
  static @Nullable Reading behindAgo(Words words, int i, Lapse lapse) {
    int at = words.is(i, "on") ? i + 1 : i;
    TimeWord day = words.time(at, TimeWord.Kind.WEEKDAY);
    boolean coarse = lapse.unit().compareTo(CalendarUnit.WEEK) >= 0;
    boolean alone = !words.isAny(at + 1, "'s", "'") && !isTelling(words, at + 1);
    return day != null && coarse && alone && words.isCapitalised(at)
        ? new Reading(i, at + 1, new InWeek(DayOfWeek.of(day.number()), null, Choice.NEAREST))
        : null;
  }

  /** "morning" in "a week ago Friday morning", which reckons from Friday otherwise. */
  private static boolean isTelling(Words words, int i) {
    TimeWord word = words.time(i);
    return words.isNumber(i) || (word != null && word.kind().tells());
  }

  private static boolean isWeekday(TimeWord word) {
    return word.kind() == TimeWord.Kind.WEEKDAY || word.kind() == TimeWord.Kind.WEEKDAYS;
  }

  private static int sign(Words words, int i) {
    return switch (words.at(i)) {
      case "ago", "back", "earlier" -> -1;
      case "later", "hence" -> 1;
      case "from" -> words.isAny(i + 1, "now", "today") ? 1 : 0;
      default -> 0;
    };
  }
}
