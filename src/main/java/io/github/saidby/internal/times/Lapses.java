package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Amount;
import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.internal.times.value.Lapse;
import io.github.saidby.internal.times.value.Modified;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lengths of time: "two weeks", "a decade", "24 to 48 hours", "the past three years". */
final class Lapses {

  /** A length of time with what compares it; null where a rate or an age is told. */
  @Nullable Reading read(Words words, int i) {
    Comparison comparison = Comparison.at(words, i);
    int from = comparison == null ? i : comparison.end();
    Reading reading = lapse(words, i, from, comparison != null);
    if (reading == null
        || LapseContexts.isAge(words, reading.end())
        || LapseContexts.isOdds(words, from, reading.end())) {
      return null;
    }
    return comparison == null || reading.value() instanceof Modified
        ? reading
        : new Reading(i, reading.end(), new Modified(reading.value(), comparison.modifier()));
  }

  private @Nullable Reading lapse(Words words, int first, int i, boolean compared) {
    Reading past = around(words, first, i);
    return past != null ? past : CountedLapses.read(words, first, i, compared, Direction.UNKNOWN);
  }

  /** "the past three years", "next few weeks", "recent months", "the last decade". */
  private @Nullable Reading around(Words words, int first, int i) {
    int from = words.skipThe(i);
    TimeWord which = words.time(from, TimeWord.Kind.WHICH);
    Direction direction =
        words.is(from, "recent") ? Direction.PAST : CountedLapses.direction(which);
    if (direction == Direction.UNKNOWN || Surroundings.isBareVerb(words, from)) {
      return null;
    }
    boolean ofEvent = direction == Direction.PAST && from > i && words.is(from + 2, "of");
    if (ofEvent || words.isTime(first - 1, TimeWord.Kind.OWNER)) {
      direction = Direction.UNKNOWN;
    }
    boolean recent =
        words.isAny(from, "recent", "previous", "coming", "following", "past", "preceding");
    TimeWord unit = words.time(from + 1, TimeWord.Kind.UNIT);
    boolean day =
        unit != null
            && unit.value().equals("day")
            && !unit.plural()
            && (from > i || words.is(i - 1, "the"));
    if (day && !words.isAny(first - 1, "over", "in", "within", "during", "for")) {
      return null;
    }
    if (words.isTime(from + 1, TimeWord.Kind.FORTNIGHT) && !words.is(from, "recent")) {
      Amount fortnight = new Amount(BigDecimal.valueOf(2), CalendarUnit.WEEK);
      return new Reading(first, from + 2, Lapse.of(fortnight).towards(direction));
    }
    if (unit != null) {
      CalendarUnit of = TimeUnits.of(unit);
      boolean vague = unit.plural() && recent;
      boolean one = !unit.plural() && !words.is(from, "recent") && of != CalendarUnit.WEEKEND;
      if (!vague && !one) {
        return null;
      }
      List<Amount> amounts = new ArrayList<>();
      amounts.add(new Amount(one ? BigDecimal.ONE : null, of));
      int end = LapseRests.half(words, from + 2, amounts);
      return new Reading(first, end, new Lapse(amounts, List.of(), direction));
    }
    return CountedLapses.read(words, first, from + 1, true, direction);
  }
}
