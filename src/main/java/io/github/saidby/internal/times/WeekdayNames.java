package io.github.saidby.internal.times;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.times.value.Choice;
import io.github.saidby.internal.times.value.InWeek;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Tells days of the week that stand without a date from names, and from any such day. */
final class WeekdayNames {

  private WeekdayNames() {}

  /** A day of the week alone; null where its word names something else. */
  static @Nullable Reading read(Words words, int i, TimeWord weekday) {
    DayOfWeek day = DayOfWeek.of(weekday.number());
    boolean bare = weekday.needsSupport() && !isAbbreviated(words, i, weekday);
    return bare || isName(words, i) || isSome(words, i)
        ? null
        : new Reading(i, i + 1, new InWeek(day, null, isAny(words, i) ? Choice.ANY : Choice.OPEN));
  }

  /** "on a Sunday", but not "a Sunday deadline". */
  private static boolean isAny(Words words, int i) {
    boolean ends = !words.isWord(i + 1) || words.isTime(i + 1, TimeWord.Kind.LINK);
    return words.is(i - 1, "a")
        && !words.isHyphen(i + 1)
        && (ends || Surroundings.isJoint(words, i + 1));
  }

  /** "Sept.", and "Wed" behind "on". */
  private static boolean isAbbreviated(Words words, int i, TimeWord word) {
    return word.needsPeriod()
        && words.isCapitalised(i)
        && (words.at(i).endsWith(".") || words.is(i - 1, "on"));
  }

  /** "one Sunday in 2001", "a Tuesday in June": no day that is told. */
  private static boolean isSome(Words words, int i) {
    boolean one = words.is(i - 1, "one") && !words.is(i - 2, "that");
    return one || (words.is(i - 1, "a") && words.is(i + 1, "in"));
  }

  /** Whether a day belongs to the name of somebody or something. */
  static boolean isName(Words words, int i) {
    return isPerson(words, i) || isInName(words, i);
  }

  /** "Friday Nwosu, 34, was held", "Mr Sunday Igwe": a day is a given name in West Africa. */
  private static boolean isPerson(Words words, int i) {
    boolean surname =
        words.isCapitalised(i + 1) && words.isWord(i + 1) && words.time(i + 1) == null;
    boolean aged = words.is(i + 2, ",") && words.digits(i + 3, 2) > 0 && words.is(i + 4, ",");
    return surname
        && (aged || EnglishLexicon.get().persons().titles().get(words.text(i - 1)) != null);
  }

  /** "the Sunday Times": a capitalised word behind an article belongs to a name. */
  private static boolean isInName(Words words, int i) {
    return words.isCapitalised(i + 1)
        && words.time(i + 1) == null
        && words.isAny(i - 1, "the", "a", "an", "'s");
  }
}
