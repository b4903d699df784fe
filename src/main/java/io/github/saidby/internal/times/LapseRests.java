package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Amount;
import io.github.saidby.internal.times.value.CalendarUnit;
import java.math.BigDecimal;
import java.util.List;

/** What stands behind the first unit of a length of time: "and a half", "30 seconds", "to go". */
final class LapseRests {

  private LapseRests() {}

  /** "a month and a half": a part of the unit behind it. */
  static int half(Words words, int end, List<Amount> amounts) {
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
  static int more(Words words, int end, List<Amount> amounts, CalendarUnit unit) {
    int at = end;
    CalendarUnit last = unit;
    while (amounts.size() < 6) {
      int next = words.is(at, ",") ? at + 1 : at;
      next = words.is(next, "and") ? next + 1 : next;
      Numbers.Found number = Numbers.cardinal(words, next);
      CalendarUnit other = number == null ? null : TimeUnits.at(words, number.end());
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

  /** "three weeks to go", "two days left", "remaining". */
  static int remaining(Words words, int end) {
    if (words.is(end, "to") && words.is(end + 1, "go")) {
      return end + 2;
    }
    return words.isAny(end, "left", "remaining") ? end + 1 : end;
  }
}
