package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.CalendarUnit;
import io.github.saidby.internal.times.value.DayPart;
import io.github.saidby.internal.times.value.Modified;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.internal.times.value.UnitAway;
import io.github.saidby.model.TimeModifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of the day: "tonight", "this afternoon", "late afternoon", "in the early morning". */
final class DayParts {

  private static final DayPart NIGHT = new DayPart("NI", 18, 24, null);

  private DayParts() {}

  static DayPart of(TimeWord word) {
    List<String> parts = List.of(word.value().split(",", -1));
    return new DayPart(
        parts.get(0), Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)), null);
  }

  /** "tonight", "this afternoon", "last night": parts of a day that they tell themselves. */
  static @Nullable Reading dated(Words words, int i) {
    TimeWord word = words.time(i);
    if (word != null && word.kind() == TimeWord.Kind.TONIGHT) {
      return new Reading(i, i + 1, NIGHT.on(UnitAway.of(CalendarUnit.DAY, 0)));
    }
    boolean which = word != null && word.kind() == TimeWord.Kind.WHICH;
    TimeWord noun = which ? words.time(i + 1, TimeWord.Kind.DAYPART) : null;
    UnitAway day = noun == null || word == null ? null : day(word.value());
    return day == null || noun == null ? null : new Reading(i, i + 2, of(noun).on(day));
  }

  private static @Nullable UnitAway day(String which) {
    return switch (which) {
      case "this" -> UnitAway.of(CalendarUnit.DAY, 0);
      case "last" -> UnitAway.of(CalendarUnit.DAY, -1);
      case "next" -> UnitAway.of(CalendarUnit.DAY, 1);
      case "same" -> UnitAway.sameAs(CalendarUnit.DAY);
      case "previous" -> new UnitAway(CalendarUnit.DAY, -1, true);
      case "following" -> new UnitAway(CalendarUnit.DAY, 1, true);
      default -> null;
    };
  }

  /** A part behind a day or an hour, with "in the" or without: "in the early morning". */
  static @Nullable Reading behind(Words words, int i) {
    int at = words.isAny(i, "in", "at") ? words.skipThe(i + 1) : i;
    TimeWord edge = words.time(at, TimeWord.Kind.EDGE);
    int noun = edge == null ? at : words.isHyphen(at + 1) ? at + 2 : at + 1;
    noun = edge != null && words.is(noun, "in") ? words.skipThe(noun + 1) : noun;
    TimeWord word = words.time(noun, TimeWord.Kind.DAYPART);
    if (word == null && (at > i || edge != null)) {
      word = words.time(noun, TimeWord.Kind.DAYPARTS);
    }
    return word == null ? null : new Reading(i, noun + 1, edged(of(word), edge));
  }

  /** "today pm", "tomorrow am": halves of a day, of which news counts no hour of the night. */
  static @Nullable Reading half(Words words, int i) {
    TimeWord word = words.isSpaced(i) ? words.time(i, TimeWord.Kind.HALF) : null;
    boolean ends = !words.isWord(i + 1) || words.is(i + 1, "to");
    TimeWord part =
        ends && word != null ? words.time(word.number() == 1 ? "afternoon" : "morning") : null;
    return part == null ? null : new Reading(i, i + 1, of(part));
  }

  static TimeValue edged(TimeValue value, @Nullable TimeWord edge) {
    if (edge == null) {
      return value;
    }
    return switch (edge.value()) {
      case "early" -> new Modified(value, TimeModifier.EARLY);
      case "late" -> new Modified(value, TimeModifier.LATE);
      case "mid" -> new Modified(value, TimeModifier.MID);
      default -> value;
    };
  }
}
