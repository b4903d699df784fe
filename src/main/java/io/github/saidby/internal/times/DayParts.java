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

  private static final DayPart EARLY_HOURS = new DayPart("MO", 0, 6, null);

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
    boolean the = words.is(i - 1, "the");
    UnitAway day = noun == null || word == null ? null : day(word.value(), the);
    return day == null || noun == null ? beside(words, i) : new Reading(i, i + 2, of(noun).on(day));
  }

  /** "the next morning" and the like lie beside a day that the text tells. */
  private static @Nullable UnitAway day(String which, boolean the) {
    return switch (which) {
      case "this" -> UnitAway.of(CalendarUnit.DAY, 0);
      case "last" -> UnitAway.of(CalendarUnit.DAY, -1);
      case "next" -> new UnitAway(CalendarUnit.DAY, 1, the, the);
      case "same" -> UnitAway.sameAs(CalendarUnit.DAY);
      case "previous" -> new UnitAway(CalendarUnit.DAY, -1, true, the);
      case "following" -> new UnitAway(CalendarUnit.DAY, 1, true, the);
      default -> null;
    };
  }

  /** "the night before", "the morning after". */
  private static @Nullable Reading beside(Words words, int i) {
    TimeWord part = words.is(i, "the") ? words.time(i + 1, TimeWord.Kind.DAYPART) : null;
    boolean after = words.is(i + 2, "after");
    boolean told = part != null && (after || words.is(i + 2, "before")) && words.isClauseEnd(i + 3);
    UnitAway day = new UnitAway(CalendarUnit.DAY, after ? 1 : -1, true, true);
    return told && part != null ? new Reading(i, i + 3, of(part).on(day)) : null;
  }

  /** A part behind a day or an hour, with "in the" or without: "in the early morning". */
  static @Nullable Reading behind(Words words, int i) {
    int at = words.isAny(i, "in", "at") ? words.skipThe(i + 1) : i;
    if (words.isAny(at, "early", "small", "wee") && words.is(at + 1, "hours")) {
      boolean morning = words.is(at + 2, "of") && words.is(words.skipThe(at + 3), "morning");
      return new Reading(i, morning ? words.skipThe(at + 3) + 1 : at + 2, EARLY_HOURS);
    }
    TimeWord edge = words.time(at, TimeWord.Kind.EDGE);
    int noun = edge == null ? at : words.isHyphen(at + 1) ? at + 2 : at + 1;
    noun = edge != null && words.is(noun, "in") ? words.skipThe(noun + 1) : noun;
    TimeWord word = words.time(noun, TimeWord.Kind.DAYPART);
    if (word == null && (at > i || edge != null)) {
      word = words.time(noun, TimeWord.Kind.DAYPARTS);
    }
    boolean time = words.isHyphen(noun + 1) && words.is(noun + 2, "time");
    boolean hours = words.is(noun + 1, "hours") && !words.isCapitalised(noun + 1);
    int end = time ? noun + 3 : hours ? noun + 2 : noun + 1;
    return word == null ? null : new Reading(i, end, edged(of(word), edge));
  }

  /** "dawn", "lunchtime": parts of a day that stand without an article. */
  static boolean isMoment(Words words, int i) {
    TimeWord word = words.isInsideCapital(i) ? null : words.time(i, TimeWord.Kind.DAYPART);
    return word != null && word.needsSupport();
  }

  /** "at dawn", "until dusk". */
  static boolean isLed(Words words, int i) {
    boolean open = !words.isWord(i + 1) || !words.isNoun(i + 1);
    return open && (words.isAny(i - 1, "at", "around") || words.isTime(i - 1, TimeWord.Kind.BOUND));
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
