package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Ahead;
import io.github.saidby.internal.times.value.Amount;
import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.internal.times.value.Lapse;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.Shift;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.UnitAway;
import io.github.saidby.internal.times.value.UnitOf;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeModifier;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Lengths of time, and the times that lie so far away: "three days ago", "a week from Monday". */
final class Shifts {

  private final Lapses lapses;
  private final Rule dates;
  private final Rule clocks;

  /**
   * Reads shifts.
   *
   * @param dates reads what days and longer units are reckoned from
   * @param clocks reads what hours and minutes are reckoned from
   */
  Shifts(Lapses lapses, Rule dates, Rule clocks) {
    this.lapses = lapses;
    this.dates = dates;
    this.clocks = clocks;
  }

  @Nullable Reading read(Words words, int i) {
    Reading told = Reading.longer(WeekdayShifts.read(words, i), signed(words, i));
    told = told == null ? sharesUnit(words, i) : told;
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
    boolean in = words.is(i - 1, "in");
    if (in && words.isAny(i, "a", "an") && isSome(words, length.end())) {
      return null;
    }
    boolean ahead =
        in
            && !words.is(length.end(), "of")
            && !Surroundings.isRankedBefore(words, i - 1)
            && modifier != TimeModifier.LE
            && modifier != TimeModifier.GE
            && modifier != TimeModifier.REMAINING;
    return ahead ? new Reading(i, length.end(), new Ahead(lapse, modifier, 1, false)) : length;
  }

  /** "30" in "30 and 60 years ago": a time of its own that the other one tells the unit of. */
  private static @Nullable Reading sharesUnit(Words words, int i) {
    boolean between = words.is(i - 1, "between");
    Numbers.Found number = between || words.is(i - 1, "$") ? null : Numbers.cardinal(words, i);
    if (number == null || !words.is(number.end(), "and")) {
      return null;
    }
    Numbers.Found other = Numbers.cardinal(words, number.end() + 1);
    CalendarUnit unit = other == null ? null : TimeUnits.at(words, other.end());
    if (other == null || unit == null || !words.is(other.end() + 1, "ago")) {
      return null;
    }
    boolean apart = other.value().subtract(number.value()).compareTo(BigDecimal.ONE) > 0;
    Lapse lapse = Lapse.of(new Amount(number.value(), unit));
    return apart ? new Reading(i, number.end(), new Shift(lapse, -1, null)) : null;
  }

  /** "in a year when prices fell" is any such year. */
  private static boolean isSome(Words words, int i) {
    return words.isAny(i, "when", "where", "which", "that", "marked", "marred", "dominated");
  }

  /** "+2 months, 5 days", "-3y": a sign without a blank behind it, exact as command lines are. */
  private @Nullable Reading signed(Words words, int i) {
    boolean sign = words.isAny(i, "+", "-") && words.isSpaced(i) && !words.isSpaced(i + 1);
    Reading length = sign ? lapses.read(words, i + 1) : null;
    if (length == null || !(length.value() instanceof Lapse lapse) || !lapse.isCounted()) {
      return null;
    }
    TimeValue from = lapse.unit().isClock() ? null : UnitAway.of(CalendarUnit.DAY, 0);
    return new Reading(i, length.end(), new Shift(lapse, words.is(i, "+") ? 1 : -1, from));
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
      case "on" -> WeekdayShifts.onDay(words, first, end, lapse);
      case "from" ->
          words.is(end + 1, "now")
              ? new Reading(first, end + 2, new Shift(lapse, 1, null))
              : words.is(first - 1, "for") // shut for 55 hours from Friday
                  ? null
                  : from(words, first, end + 1, lapse, 1);
      case "after" -> from(words, first, end + 1, lapse, 1);
      case "before" -> from(words, first, end + 1, lapse, -1);
      case "today", "tomorrow", "yesterday" -> onDay(words, first, end, lapse);
      default -> null;
    };
  }

  private static @Nullable Reading inTheFuture(Words words, int first, int end, Lapse lapse) {
    boolean told = words.is(end + 1, "the") && words.isAny(end + 2, "future", "past");
    int sign = words.is(end + 2, "past") ? -1 : 1;
    return told ? new Reading(first, end + 3, new Shift(lapse, sign, null)) : null;
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
    day = day == null && lapse.isCounted() ? WeekdayShifts.behindAgo(words, end + 1, lapse) : day;
    return day == null
        ? new Reading(first, end + 1, new Shift(lapse, -1, null))
        : new Reading(first, day.end(), new Shift(lapse, -1, day.value()));
  }

  private static boolean isMoment(TimeValue value) {
    return value.kind() == TimeKind.TIME || value.kind() == TimeKind.DATETIME;
  }

  /** "a week today", "two weeks tomorrow" are that far ahead, as the British count. */
  private @Nullable Reading onDay(Words words, int first, int end, Lapse lapse) {
    boolean weeks = lapse.unit() == CalendarUnit.WEEK && lapse.isCounted();
    Reading day = weeks && words.isClauseEnd(end + 1) ? dates.read(words, end) : null;
    int sign = words.is(end, "yesterday") ? -1 : 1;
    return day != null && day.end() == end + 1
        ? new Reading(first, day.end(), new Shift(lapse, sign, day.value()))
        : null;
  }

  /** A date with "'s" behind it names an event, which the length of time is reckoned from. */
  private @Nullable Reading from(Words words, int first, int at, Lapse lapse, int sign) {
    boolean hours = lapse.unit().isClock();
    Reading clock = hours ? clocks.read(words, at) : null;
    Reading date = clock != null && isMoment(clock.value()) ? clock : dates.read(words, at);
    boolean event =
        date == null
            || words.isAny(date.end(), "'s", "'")
            || !(date.value().kind() == TimeKind.DATE || (hours && isMoment(date.value())));
    return date == null || event || !lapse.isCounted()
        ? null
        : new Reading(first, date.end(), new Shift(lapse, sign, date.value()));
  }
}
