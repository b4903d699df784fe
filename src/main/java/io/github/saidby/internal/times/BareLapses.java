package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Amount;
import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.internal.times.value.Lapse;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Lengths of time without a number: "within hours", "days after", "a years-long feud". */
final class BareLapses {

  private BareLapses() {}

  /**
   * Units without a number: "within hours", "days after", "months of talks", "a years-long feud",
   * "had only hours to".
   */
  static @Nullable Reading read(
      Words words, int first, int at, CalendarUnit unit, Direction direction) {
    TimeWord word = words.time(at, TimeWord.Kind.UNIT);
    if (word == null || first != at) {
      return null;
    }
    if (LapseContexts.hyphenLong(words, at) && !words.isHyphen(at - 1)) {
      BigDecimal count = word.plural() ? null : BigDecimal.ONE;
      return new Reading(first, at + 3, Lapse.of(new Amount(count, unit)));
    }
    boolean told = LapseContexts.isLead(words, at - 1) || LapseContexts.isMatter(words, at - 1);
    boolean ahead = words.is(at + 1, "ahead") && words.is(at - 1, "the");
    if (word.plural() && ahead) {
      return new Reading(first, at + 2, Lapse.of(new Amount(null, unit)).towards(Direction.FUTURE));
    }
    boolean scarce = words.isAny(at - 1, "only", "just", "mere", "have", "has", "had");
    boolean left = scarce && words.is(at + 1, "to") && !words.is(at + 2, "go");
    boolean shift =
        words.isAny(at + 1, "after", "before", "later", "earlier", "ago", "away", "left");
    boolean pair = words.is(at + 1, "and") && !words.is(at - 1, "within");
    boolean ends = pair || words.isDash(at + 1);
    return word.plural() && (shift || left || (told && !ends))
        ? new Reading(first, at + 1, Lapse.of(new Amount(null, unit)).towards(direction))
        : null;
  }
}
