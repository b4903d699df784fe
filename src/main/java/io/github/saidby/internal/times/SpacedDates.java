package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.TimeValue;
import org.jspecify.annotations.Nullable;

/** Dates in figures with blanks between them: "2016 - 11", "2016 10 16". */
final class SpacedDates {

  private SpacedDates() {}

  /** "2016 - 11", "11 / 2016": a year and a month with blanks around what parts them. */
  static @Nullable Reading month(Words words, int i) {
    boolean parted = words.is(i + 1, "-") || words.is(i + 1, "/");
    int year = parted ? Years.near(words, i) : -1;
    int month = year > 0 ? words.digits(i + 2, 2) : words.digits(i, 2);
    year = parted && year < 0 ? Years.near(words, i + 2) : year;
    boolean two = words.at(i).length() == 2 || words.at(i + 2).length() == 2;
    boolean open = !words.isWord(i + 3) && !words.isNumber(i + 3) && !words.isDash(i + 3);
    boolean fits =
        two && open && !words.is(i + 3, "%") && !words.isTime(i - 1, TimeWord.Kind.MONTH);
    TimeValue value = fits && year > 0 ? FigureDates.month(year, month) : null;
    return value == null ? null : new Reading(i, i + 3, value);
  }

  /** "2016 10 16". */
  static @Nullable Reading day(Words words, int i) {
    int year = Years.near(words, i);
    boolean fits = year > 0 && words.at(i + 1).length() == 2 && words.at(i + 2).length() == 2;
    boolean open = !words.isNumber(i + 3) && !words.isWord(i + 3);
    TimeValue value =
        fits && open
            ? FigureDates.full(year, words.digits(i + 1, 2), words.digits(i + 2, 2))
            : null;
    return value == null ? null : new Reading(i, i + 3, value);
  }
}
