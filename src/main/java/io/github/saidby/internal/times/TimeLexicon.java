package io.github.saidby.internal.times;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.internal.times.value.YearPart;
import io.github.saidby.internal.times.value.YearParts;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of time expressions, holidays and time zones. */
final class TimeLexicon {

  private final Map<String, TimeWord> words = new HashMap<>();
  private final Phrases<YearPart> holidays = new Phrases<>();
  private final Phrases<String> zones = new Phrases<>();

  private TimeLexicon() {}

  static TimeLexicon load() {
    TimeLexicon lexicon = new TimeLexicon();
    for (Table.Row row : Table.read("en/time-words.tsv").rows()) {
      lexicon.words.put(row.get("word"), word(row));
    }
    for (Table.Row row : Table.read("en/holidays.tsv").rows()) {
      lexicon.holidays.put(row.get("holiday"), holiday(row));
    }
    for (Table.Row row : Table.read("en/time-zones.tsv").rows()) {
      lexicon.zones.put(row.get("zone"), row.get("offset"));
    }
    return lexicon;
  }

  private static TimeWord word(Table.Row row) {
    String value = row.get("value");
    String needs = row.get("needs");
    return new TimeWord(
        row.constant("kind", TimeWord.Kind.class),
        value,
        isNumber(value) ? Integer.parseInt(value) : 0,
        needs.equals("plural"),
        needs.equals("support"));
  }

  private static boolean isNumber(String value) {
    return value.matches("-?\\d{1,5}");
  }

  private static YearPart holiday(Table.Row row) {
    return switch (row.get("rule")) {
      case "day" -> dayOf(number(row, "first"), number(row, "second"));
      case "weekday" ->
          YearParts.weekday(
              number(row, "first"), DayOfWeek.of(number(row, "second")), number(row, "third"));
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

  /** What a normalised word is, without the period of an abbreviation; null for other words. */
  @Nullable TimeWord word(String normal) {
    TimeWord word = words.get(normal);
    boolean abbreviated = word == null && normal.length() > 2 && normal.endsWith(".");
    return abbreviated ? words.get(normal.substring(0, normal.length() - 1)) : word;
  }

  Phrases<YearPart> holidays() {
    return holidays;
  }

  Phrases<String> zones() {
    return zones;
  }
}
