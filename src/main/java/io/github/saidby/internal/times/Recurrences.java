package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Amount;
import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Recurring;
import io.github.saidby.model.Granularity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Times that come again: "every Monday", "each of 72 minutes", "weekly", "Fridays". */
final class Recurrences {

  @Nullable Reading read(Words words, int i) {
    TimeWord word = words.time(i);
    boolean name = words.isCapitalised(i) && i > 0;
    if (word != null && word.kind() == TimeWord.Kind.SET && !name) {
      return new Reading(i, i + 1, new Recurring(word.value(), Granularity.UNKNOWN));
    }
    if (word != null && word.kind() == TimeWord.Kind.WEEKDAYS) {
      return new Reading(i, i + 1, weekday(word));
    }
    if (words.is(i, "alternate") && words.isTime(i + 1, TimeWord.Kind.WEEKDAYS)) {
      TimeWord day = words.time(i + 1);
      return day == null ? null : new Reading(i, i + 2, weekday(day));
    }
    return words.isAny(i, "every", "each") ? every(words, i) : null;
  }

  private static Recurring weekday(TimeWord word) {
    return new Recurring("XXXX-WXX-" + word.number(), Granularity.DAY);
  }

  private @Nullable Reading every(Words words, int i) {
    int at = words.isAny(i + 1, "single", "other") ? i + 2 : i + 1;
    BigDecimal count = words.is(i + 1, "other") ? BigDecimal.valueOf(2) : BigDecimal.ONE;
    Numbers.Found number = Numbers.cardinal(words, at);
    if (number == null) {
      number = Numbers.ordinal(words, at);
    }
    boolean counted = number != null && words.isTime(number.end(), TimeWord.Kind.UNIT);
    if (number != null && counted) {
      at = number.end();
      count = number.value();
    }
    TimeWord word = words.time(at);
    if (word == null) {
      return null;
    }
    return switch (word.kind()) {
      case UNIT -> new Reading(i, at + 1, Recurring.every(new Amount(count, Periods.unitOf(word))));
      case WEEKDAY -> new Reading(i, at + 1, weekday(word));
      case MONTH, SEASON ->
          new Reading(i, at + 1, Recurring.every(new Amount(count, CalendarUnit.YEAR)));
      case DAYPART -> new Reading(i, at + 1, Recurring.every(new Amount(count, CalendarUnit.DAY)));
      default -> null;
    };
  }
}
