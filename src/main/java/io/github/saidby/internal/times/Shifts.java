package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Ahead;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.internal.times.value.Lapse;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.Shift;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.model.TimeKind;
import io.github.saidby.model.TimeModifier;
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
    if (shifted != null) {
      TimeModifier far = modifier == null ? null : distance(modifier, shifted.value());
      return far == null
          ? shifted
          : new Reading(i, shifted.end(), new Modified(shifted.value(), far));
    }
    boolean ahead =
        words.is(i - 1, "in")
            && !words.is(length.end(), "of")
            && modifier != TimeModifier.LE
            && modifier != TimeModifier.GE
            && modifier != TimeModifier.REMAINING;
    return ahead ? new Reading(i, length.end(), new Ahead(lapse, modifier)) : length;
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
      case "away", "hence" -> new Reading(first, end + 1, new Shift(lapse, 1, null));
      case "from" ->
          words.is(end + 1, "now")
              ? new Reading(first, end + 2, new Shift(lapse, 1, null))
              : from(words, first, end + 1, lapse, 1);
      case "after" -> from(words, first, end + 1, lapse, 1);
      case "before" -> from(words, first, end + 1, lapse, -1);
      default -> null;
    };
  }

  /** "a year ago", "1 year ago tomorrow". */
  private @Nullable Reading ago(Words words, int first, int end, Lapse lapse) {
    Reading day = words.isTime(end + 1, TimeWord.Kind.DAY) ? dates.read(words, end + 1) : null;
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
