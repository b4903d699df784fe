package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Amount;
import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.Direction;
import io.github.saidby.internal.times.value.Lapse;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.model.TimeModifier;
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
    if (reading == null || isAge(words, reading.end()) || isOdds(words, from, reading.end())) {
      return null;
    }
    return comparison == null || reading.value() instanceof Modified
        ? reading
        : new Reading(i, reading.end(), new Modified(reading.value(), comparison.modifier()));
  }

  private static boolean isAge(Words words, int end) {
    int old = words.isHyphen(end) ? end + 1 : end;
    return words.isAny(old, "old", "olds");
  }

  /** "a one-in-200-year flood", "a 1 in 100 year event": how rare something is. */
  private static boolean isOdds(Words words, int i, int end) {
    int in = words.isHyphen(i - 1) ? i - 2 : i - 1;
    boolean counted = words.isHyphen(in - 1) || Numbers.cardinal(words, in - 1) != null;
    TimeWord unit = words.time(end - 1, TimeWord.Kind.UNIT);
    boolean one = unit != null && !unit.plural();
    return words.is(in, "in") && counted && (words.isHyphen(in + 1) || (one && !words.is(i, "a")));
  }

  private @Nullable Reading lapse(Words words, int first, int i, boolean compared) {
    Reading past = around(words, first, i);
    return past != null ? past : plain(words, first, i, compared, Direction.UNKNOWN);
  }

  /** "the past three years", "next few weeks", "recent months", "the last decade". */
  private @Nullable Reading around(Words words, int first, int i) {
    int from = words.skipThe(i);
    TimeWord which = words.time(from, TimeWord.Kind.WHICH);
    Direction direction = words.is(from, "recent") ? Direction.PAST : direction(which);
    if (direction == Direction.UNKNOWN || words.isBareVerb(from)) {
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
      CalendarUnit of = Periods.unitOf(unit);
      boolean vague = unit.plural() && recent;
      boolean one = !unit.plural() && !words.is(from, "recent") && of != CalendarUnit.WEEKEND;
      if (!vague && !one) {
        return null;
      }
      Amount amount = new Amount(one ? BigDecimal.ONE : null, of);
      return new Reading(first, from + 2, Lapse.of(amount).towards(direction));
    }
    return plain(words, first, from + 1, true, direction);
  }

  private @Nullable Reading plain(
      Words words, int first, int i, boolean supported, Direction direction) {
    Count quarters = direction == Direction.UNKNOWN ? null : Count.quarters(words, i);
    Count count = quarters == null ? Count.at(words, i) : quarters;
    int at = count == null ? i : count.end();
    boolean hyphen = count != null && words.isHyphen(at);
    at = hyphen ? at + 1 : at;
    at = words.isTime(at, TimeWord.Kind.FILLER) && unit(words, at + 1) != null ? at + 1 : at;
    TimeWord which = count == null || supported ? null : words.time(at, TimeWord.Kind.WHICH);
    if (which != null && unit(words, at + 1) != null) {
      return counted(words, first, at, count, direction(which));
    }
    at = count != null && count.part() ? Count.behindOf(words, at) : at;
    CalendarUnit unit = unit(words, at);
    if (unit == null) {
      return null;
    }
    boolean working = unit == CalendarUnit.DAY && words.isAny(at - 1, "business", "working");
    unit = working ? CalendarUnit.WORKING_DAY : unit;
    boolean fortnight = words.isTime(at, TimeWord.Kind.FORTNIGHT);
    if (count == null) {
      return bare(words, first, at, unit, direction);
    }
    boolean article = words.isAny(i, "a", "an") && count.end() == i + 1;
    TimeWord noun = words.time(at);
    boolean possessive =
        article
            && (words.is(at + 1, "'s") || (noun != null && noun.plural() && hyphenLong(words, at)));
    boolean share = article && unit == CalendarUnit.QUARTER && words.is(at + 1, "of");
    boolean rate = article && words.isNumber(i - 1);
    boolean rank = article && unit == CalendarUnit.SECOND && isRanked(words, at + 1);
    boolean one = unit == CalendarUnit.WEEKEND && noun != null && !noun.plural() && !article;
    if (possessive
        || rank
        || share
        || rate
        || (one && !supported)
        || (article && !supported && !isLength(words, i, at + 1))) {
      return null;
    }
    if (words.is(at - 1, "per")) {
      return null;
    }
    BigDecimal times = fortnight ? BigDecimal.valueOf(2) : BigDecimal.ONE;
    if (count.low() != null && count.low().compareTo(BigDecimal.ONE) < 0) {
      times = years(unit, times);
      boolean ages = unit == CalendarUnit.CENTURY || unit == CalendarUnit.DECADE;
      unit = ages ? CalendarUnit.YEAR : unit;
    }
    List<Amount> amounts = new ArrayList<>();
    amounts.add(new Amount(times(count.low(), times), unit));
    List<Amount> upper = new ArrayList<>();
    if (count.high() != null) {
      upper.add(new Amount(times(count.high(), times), unit));
    }
    int end = half(words, at + 1, amounts);
    end = hyphen ? end : more(words, end, amounts, unit);
    TimeValue value = new Lapse(amounts, upper, direction);
    value = count.about() ? new Modified(value, TimeModifier.APPROX) : value;
    int left = remaining(words, end);
    boolean more = words.isAny(count.end() - 1, "more");
    return left > end || more
        ? new Reading(first, end, new Modified(value, TimeModifier.REMAINING))
        : new Reading(first, end, value);
  }

  /** A part of a century or a decade is told in years. */
  private static BigDecimal years(CalendarUnit unit, BigDecimal otherwise) {
    return switch (unit) {
      case CENTURY -> BigDecimal.valueOf(100);
      case DECADE -> BigDecimal.TEN;
      default -> otherwise;
    };
  }

  /** "a second term": a word behind "second" that it ranks. */
  private static boolean isRanked(Words words, int i) {
    return words.isWord(i)
        && !words.isTime(i, TimeWord.Kind.LINK)
        && !words.isTime(i, TimeWord.Kind.BOUND)
        && !words.isAny(i, "ago", "later", "earlier");
  }

  private static boolean hyphenLong(Words words, int at) {
    return words.isHyphen(at + 1) && words.is(at + 2, "long");
  }

  /** "2 upcoming months", "10 previous weeks". */
  private static @Nullable Reading counted(
      Words words, int first, int at, @Nullable Count count, Direction direction) {
    CalendarUnit unit = unit(words, at + 1);
    TimeWord noun = words.time(at + 1);
    boolean several = noun != null && noun.plural();
    if (unit == null || count == null || !several || direction == Direction.UNKNOWN) {
      return null;
    }
    Amount amount = new Amount(count.low(), unit);
    return new Reading(first, at + 2, Lapse.of(amount).towards(direction));
  }

  private static Direction direction(@Nullable TimeWord which) {
    return switch (which == null ? "" : which.value()) {
      case "last", "past", "previous" -> Direction.PAST;
      case "next", "following" -> Direction.FUTURE;
      default -> Direction.UNKNOWN;
    };
  }

  private static @Nullable BigDecimal times(@Nullable BigDecimal count, BigDecimal times) {
    return count == null ? null : count.multiply(times);
  }

  /** "three weeks to go", "two days left", "remaining". */
  private static int remaining(Words words, int end) {
    if (words.is(end, "to") && words.is(end + 1, "go")) {
      return end + 2;
    }
    return words.isAny(end, "left", "remaining") ? end + 1 : end;
  }

  private static @Nullable CalendarUnit unit(Words words, int i) {
    TimeWord word = words.time(i);
    if (word != null && (word.kind() == TimeWord.Kind.UNIT || isNights(word))) {
      return isNights(word) ? CalendarUnit.DAY : Periods.unitOf(word);
    }
    if (word != null && word.kind() == TimeWord.Kind.FORTNIGHT) {
      return Periods.unitOf(word);
    }
    boolean hours = words.is(i, "h") && words.isNumber(i - 1) && words.at(i - 1).length() <= 3;
    boolean letter = word != null && word.kind() == TimeWord.Kind.LETTER && isLettered(words, i);
    return hours ? CalendarUnit.HOUR : letter && word != null ? Periods.unitOf(word) : null;
  }

  /** "in 1d 2hr", "lasted 2W", "-3y", where something says that a length of time follows. */
  private static boolean isLettered(Words words, int i) {
    boolean glued = words.isNumber(i - 1) && !words.isSpaced(i) && words.at(i - 1).length() <= 3;
    boolean led =
        words.isTime(i - 2, TimeWord.Kind.LEAD)
            || words.isTime(i - 2, TimeWord.Kind.WHICH)
            || words.isAny(i - 2, "in", "for", "within", "+", "-", ",", "and");
    boolean joined = words.isNumber(i + 1) || words.isTime(i - 2, TimeWord.Kind.UNIT);
    return glued && (led || joined) && !words.text(i).equals("D");
  }

  private static boolean isNights(TimeWord word) {
    return word.kind() == TimeWord.Kind.DAYPARTS && word.value().startsWith("NI");
  }

  /**
   * Units without a number: "within hours", "days after", "months of talks", "a years-long feud".
   */
  private static @Nullable Reading bare(
      Words words, int first, int at, CalendarUnit unit, Direction direction) {
    TimeWord word = words.time(at, TimeWord.Kind.UNIT);
    if (word == null || first != at) {
      return null;
    }
    if (hyphenLong(words, at) && !words.isHyphen(at - 1)) {
      BigDecimal count = word.plural() ? null : BigDecimal.ONE;
      return new Reading(first, at + 3, Lapse.of(new Amount(count, unit)));
    }
    boolean told = isLead(words, at - 1) || isMatter(words, at - 1);
    boolean ahead = words.is(at + 1, "ahead") && words.is(at - 1, "the");
    if (word.plural() && ahead) {
      return new Reading(first, at + 2, Lapse.of(new Amount(null, unit)).towards(Direction.FUTURE));
    }
    boolean shift =
        words.isAny(at + 1, "after", "before", "later", "earlier", "ago", "away", "left");
    boolean ends = words.is(at + 1, "and") || words.isDash(at + 1);
    return word.plural() && (shift || (told && !ends))
        ? new Reading(first, at + 1, Lapse.of(new Amount(null, unit)).towards(direction))
        : null;
  }

  /** Words that a length of time can follow: "for", "after", "despite", "spent". */
  private static boolean isLead(Words words, int i) {
    return words.isTime(i, TimeWord.Kind.LEAD)
        || words.isAny(i, "for", "within", "in", "over", "after", "throughout");
  }

  private static boolean isMatter(Words words, int i) {
    return words.is(i, "of") && words.is(i - 1, "matter");
  }

  /** Whether "a year" is a length of time here, not a rate. */
  private static boolean isLength(Words words, int i, int end) {
    return isLead(words, i - 1)
        || words.isTime(i - 1, TimeWord.Kind.SPAN)
        || words.isAny(i - 1, "last", "about", "around", "another", "once", "of", "half")
        || words.isAny(
            end, "ago", "later", "earlier", "before", "after", "away", "from", "since", "hence",
            "and", "left", "on", "to")
        || (words.is(end, "or") && words.isAny(end + 1, "more", "so", "two"))
        || words.is(i - 1, ",");
  }

  /** "a month and a half": a part of the unit behind it. */
  private static int half(Words words, int end, List<Amount> amounts) {
    Count.Rest rest = Count.andAPart(words, end);
    Amount amount = amounts.get(0);
    BigDecimal count = amount.count();
    if (rest == null || count == null || words.isTime(rest.end(), TimeWord.Kind.UNIT)) {
      return end;
    }
    amounts.set(0, new Amount(count.add(rest.value()), amount.unit()));
    return rest.end();
  }

  /** Other units behind: "1 month, 21 days", "5 minutes and 30 seconds", "1 hour fifteen". */
  private static int more(Words words, int end, List<Amount> amounts, CalendarUnit unit) {
    int at = end;
    CalendarUnit last = unit;
    while (amounts.size() < 6) {
      int next = words.is(at, ",") ? at + 1 : at;
      next = words.is(next, "and") ? next + 1 : next;
      Numbers.Found number = Numbers.cardinal(words, next);
      CalendarUnit other = number == null ? null : unit(words, number.end());
      if (number != null && other == null && last == CalendarUnit.HOUR) {
        return minutes(words, at, number, amounts);
      }
      boolean larger = other != null && next == at && amounts.size() == 1 && other != last;
      if (number == null || other == null || !(other.compareTo(last) < 0 || larger)) {
        break;
      }
      Amount amount = new Amount(number.value(), other);
      amounts.add(larger && other.compareTo(last) > 0 ? 0 : amounts.size(), amount);
      at = number.end() + 1;
      last = other;
    }
    return at;
  }

  /** "1 hour thirty", "1 hour and fifteen": minutes that nothing else is counted by. */
  private static int minutes(Words words, int at, Numbers.Found number, List<Amount> amounts) {
    int minutes = number.whole(59);
    boolean spelt = !words.isNumber(number.end() - 1) && !words.is(at, ",");
    boolean open = !words.isWord(number.end()) && !words.isDash(number.end());
    if (minutes < 1 || !spelt || !open) {
      return at;
    }
    amounts.add(new Amount(number.value(), CalendarUnit.MINUTE));
    return number.end();
  }
}
