package io.github.saidby.internal.times;

import com.google.common.collect.ImmutableMap;
import io.github.saidby.internal.resource.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Days that what happened on them is named after: "the Sept. 11 attacks" are those of 2001,
 * whenever a text tells of them. A noun beside the day says so, for without it the day is any
 * year's.
 */
final class EventDays {

  /** How far behind the day its noun may stand: "the Oct. 7 Hamas-led attack". */
  private static final int REACH = 4;

  private record Event(int year, List<String> nouns) {}

  private static final ImmutableMap<String, Event> EVENTS = read();

  private EventDays() {}

  /** The year of the event that words around a day name; null where they name none. */
  static @Nullable Integer year(Words words, int first, int end, int month, int day) {
    Event event = EVENTS.get(month + "-" + day);
    boolean named = event != null && (isBehind(words, end, event) || isBefore(words, first, event));
    return named && event != null ? event.year() : null;
  }

  private static boolean isBehind(Words words, int end, Event event) {
    for (int i = end;
        i < end + REACH && (words.isNoun(i) || words.isHyphen(i) || words.isHyphen(i - 1));
        i++) {
      if (event.nouns().contains(words.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** "the attacks of Sept. 11". */
  private static boolean isBefore(Words words, int first, Event event) {
    return words.is(first - 1, "of") && event.nouns().contains(words.at(first - 2));
  }

  private static ImmutableMap<String, Event> read() {
    Map<String, Event> events = new HashMap<>();
    for (Table.Row row : Table.read("en/event-days.tsv").rows()) {
      events.put(row.get("day"), new Event(Integer.parseInt(row.get("year")), row.list("nouns")));
    }
    return ImmutableMap.copyOf(events);
  }
}
