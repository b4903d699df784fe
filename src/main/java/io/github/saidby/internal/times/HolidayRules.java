package io.github.saidby.internal.times;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.internal.times.value.LunarParts;
import io.github.saidby.internal.times.value.YearPart;
import io.github.saidby.internal.times.value.YearParts;
import java.time.DayOfWeek;

/** The rules that the list of holidays tells their days by. */
final class HolidayRules {

  private HolidayRules() {}

  static YearPart of(Table.Row row) {
    return switch (row.get("rule")) {
      case "day" -> dayOf(number(row, "first"), number(row, "second"));
      case "weekday" ->
          YearParts.weekday(
              number(row, "first"), DayOfWeek.of(number(row, "second")), number(row, "third"));
      case "primary" ->
          YearParts.everyFourthYear(
              YearParts.weekday(
                  number(row, "first"), DayOfWeek.of(number(row, "second")), number(row, "third")));
      case "once" ->
          YearParts.once(dayOf(number(row, "second"), number(row, "third")), number(row, "first"));
      case "islamic" -> LunarParts.islamic(number(row, "first"), number(row, "second"));
      case "jewish" -> LunarParts.jewish(number(row, "first"));
      case "hindu" ->
          LunarParts.hindu(number(row, "first"), number(row, "second"), row.get("third"));
      case "chinese" -> LunarParts.chinese(number(row, "first"), number(row, "second"));
      case "parsi" -> LunarParts.parsi(number(row, "first"));
      case "sun" -> LunarParts.sun(number(row, "first"), number(row, "second"));
      case "sankranti" -> LunarParts.sankranti(number(row, "first"), number(row, "second"));
      case "orthodox" -> YearParts.orthodoxEaster(number(row, "first"));
      case "easter" -> YearParts.easter(number(row, "first"));
      case "thanksgiving" -> YearParts.afterThanksgiving(number(row, "first"));
      case "election" -> YearParts.electionDay();
      default -> throw new IllegalStateException("unknown holiday rule " + row.get("rule"));
    };
  }

  private static YearPart dayOf(int month, int day) {
    YearPart part = YearParts.day(month, day);
    if (part == null) {
      throw new IllegalStateException("no year has a " + month + "/" + day);
    }
    return part;
  }

  private static int number(Table.Row row, String column) {
    return Integer.parseInt(row.get(column));
  }
}
