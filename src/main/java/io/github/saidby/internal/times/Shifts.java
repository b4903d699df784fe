package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Ahead;
import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Choice;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.internal.times.value.InWeek;
import io.github.saidby.internal.times.value.Lapse;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.NthWeekday;
import io.github.saidby.internal.times.value.Shift;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.UnitAway;
import io.github.saidby.internal.times.value.UnitOf;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeModifier;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Lengths of time, and the times that lie so far away: "three days ago", "a week from Monday". */
final class Shifts {

  private final Lapses lapses;
  private final Rule dates;

  Shifts(Lapses lapses, Rule dates) {
    this.lapses = lapses;
    this.dates = dates;
  }

  @Nullable Reading read(Words words, int i) {
    Reading told = Reading.longer(weekdays(words, i), signed(words, i));
    if (told != null) {
      return told;
    }
    Reading length = lapses.read(words, i);
    if (length == null) {
      return null;
    }
    TimeModifier modifier = null;
    TimeValue value = length.value();
    if (value instanceof Modified modified) {
      modifier = modified.modifier();
      value = modified.value();
    }
    if (!(value instanceof Lapse lapse) || lapse.direction() != Direction.UNKNOWN) {
      return length;
    }
    Reading shifted = shifted(words, i, length.end(), lapse);
    if (shifted != null && shifted.value() instanceof Ahead later) {
      return new Reading(i, shifted.end(), new Ahead(lapse, modifier, later.sign(), true));
    }
    if (shifted != null) {
      TimeModifier far = modifier == null ? null : distance(modifier, shifted.value());
      return far == null
          ? shifted
          : new Reading(i, shifted.end(), new Modified(shifted.value(), far));
    }
    boolean ahead =
        words.is(i - 1, "in")
            && !words.is(length.end(), "of")
            && !Surroundings.isRankedBefore(words, i - 1)
            && modifier != TimeModifier.LE
            && modifier != TimeModifier.GE
            && modifier != TimeModifier.REMAINING;
    return ahead ? new Reading(i, length.end(), new Ahead(lapse, modifier, 1, false)) : length;
  }

  /** "two Sundays from now", "3 Thursdays ago", "Friday after next". */
  private static @Nullable Reading weekdays(Words words, int i) {
    TimeWord day = words.time(i, TimeWord.Kind.WEEKDAY);
    if (day != null) {
      boolean next = words.is(i + 1, "after") && words.is(i + 2, "next");
      return next ? new Reading(i, i + 3, new NthWeekday(DayOfWeek.of(day.number()), 2)) : null;
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

  /** "+2 months, 5 days", "-3y": a sign without a blank behind it. */
  private @Nullable Reading signed(Words words, int i) {
    boolean sign = words.isAny(i, "+", "-") && words.isSpaced(i) && !words.isSpaced(i + 1);
    Reading length = sign ? lapses.read(words, i + 1) : null;
    return length != null && length.value() instanceof Lapse lapse && lapse.isCounted()
        ? new Reading(i, length.end(), new Shift(lapse, words.is(i, "+") ? 1 : -1, null))
        : null;
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

  /** "more than a year ago" is before then; "less than a year ago" is after. */
  private static @Nullable TimeModifier distance(TimeModifier modifier, TimeValue value) {
    boolean ago = value instanceof Shift shift && shift.sign() < 0;
    return switch (modifier) {
      case GT, GE, NEAR_ABOVE -> ago ? TimeModifier.BEFORE : TimeModifier.AFTER;
      case LT, LE -> ago ? TimeModifier.AFTER : TimeModifier.BEFORE;
      case APPROX, NEAR_BELOW -> TimeModifier.APPROX;
      default -> null;
    };
  }

  private @Nullable Reading shifted(Words words, int first, int end, Lapse lapse) {
    return switch (words.at(end)) {
      case "ago" -> ago(words, first, end, lapse);
      case "back" ->
          words.isClauseEnd(end + 1)
              ? new Reading(first, end + 1, new Shift(lapse, -1, null))
              : null;
      case "away", "hence" ->
          lapse.isCounted() ? new Reading(first, end + 1, new Shift(lapse, 1, null)) : null;
      case "later" -> new Reading(first, end + 1, new Ahead(lapse, null, 1, true));
      case "earlier" -> new Reading(first, end + 1, new Ahead(lapse, null, -1, true));
      case "in" -> inTheFuture(words, first, end, lapse);
      case "on" -> onDay(words, first, end, lapse);
      case "from" ->
          words.is(end + 1, "now")
              ? new Reading(first, end + 2, new Shift(lapse, 1, null))
              : from(words, first, end + 1, lapse, 1);
      case "after" -> from(words, first, end + 1, lapse, 1);
      case "before" -> from(words, first, end + 1, lapse, -1);
      default -> null;
    };
  }

  private static @Nullable Reading inTheFuture(Words words, int first, int end, Lapse lapse) {
    boolean told = words.is(end + 1, "the") && words.isAny(end + 2, "future", "past");
    int sign = words.is(end + 2, "past") ? -1 : 1;
    return told ? new Reading(first, end + 3, new Shift(lapse, sign, null)) : null;
  }

  /** "a week on Thursday", as the British count from the next one. */
  private static @Nullable Reading onDay(Words words, int first, int end, Lapse lapse) {
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

  /** "a year ago", "1 year ago tomorrow". */
  private @Nullable Reading ago(Words words, int first, int end, Lapse lapse) {
    Reading day = words.isTime(end + 1, TimeWord.Kind.DAY) ? dates.read(words, end + 1) : null;
    TimeWord unit = words.is(end + 1, "this") ? words.time(end + 2, TimeWord.Kind.UNIT) : null;
    CalendarUnit around = unit == null ? CalendarUnit.HOUR : TimeUnits.of(unit);
    if (unit != null && !unit.plural() && !around.isClock() && lapse.isCounted()) {
      Shift today = new Shift(lapse, -1, UnitAway.of(CalendarUnit.DAY, 0));
      return new Reading(first, end + 3, new UnitOf(around, today));
    }
    return day == null
        ? new Reading(first, end + 1, new Shift(lapse, -1, null))
        : new Reading(first, day.end(), new Shift(lapse, -1, day.value()));
  }

  /** A date with "'s" behind it names an event, which the length of time is reckoned from. */
  private @Nullable Reading from(Words words, int first, int at, Lapse lapse, int sign) {
    Reading date = dates.read(words, at);
    boolean event =
        date == null || words.isAny(date.end(), "'s", "'") || date.value().kind() != TimeKind.DATE;
    return date == null || event || !lapse.isCounted()
        ? null
        : new Reading(first, date.end(), new Shift(lapse, sign, date.value()));
  }
}
