package io.github.saidby.internal.times;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.internal.times.value.LunarParts;
import io.github.saidby.internal.times.value.YearPart;
import io.github.saidby.internal.times.value.YearParts;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules that the list of holidays tells their days by. */
final class HolidayRules {

  private HolidayRules() {}

  /** The holidays by their names. */
  static Map<String, YearPart> read() {
    Map<String, YearPart> holidays = new HashMap<>();
    List<Table.Row> rows = Table.read("en/holidays.tsv").rows();
    for (Table.Row row : rows) {
      if (!isSeason(row)) {
        holidays.put(row.get("holiday"), YearParts.holiday(of(row)));
      }
    }
    for (Table.Row row : rows) {
      if (isSeason(row)) {
        YearPart season =
            YearParts.season(end(holidays, row, "first"), end(holidays, row, "second"));
        holidays.put(row.get("holiday"), YearParts.holiday(season));
      }
    }
    return holidays;
  }

  private static boolean isSeason(Table.Row row) {
    return row.get("rule").equals("season");
  }

  private static YearPart end(Map<String, YearPart> holidays, Table.Row row, String column) {
    YearPart end = holidays.get(row.get(column));
    if (end == null) {
      throw new IllegalStateException(
          row.get("holiday") + " has no holiday " + row.get(column) + " to begin or end with");
    }
    return end;
  }

  private static YearPart of(Table.Row row) {
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
      case "after" ->
          YearParts.onOrAfter(
              number(row, "first"), number(row, "second"), DayOfWeek.of(number(row, "third")));
      case "nakshatra" -> LunarParts.nakshatra(number(row, "first"), number(row, "second"));
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
