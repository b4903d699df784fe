package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.TimeValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Dates with the month as a Roman number, as in letters and archives: "12.x.26", "3.iv.1958". */
final class RomanMonths {

  private static final List<String> MONTHS =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private RomanMonths() {}

  static @Nullable Reading read(Words words, int i) {
    int day = words.digits(i, 2);
    int month =
        day < 1 || Surroundings.isNounBefore(words, i) ? 0 : MONTHS.indexOf(words.at(i + 2)) + 1;
    boolean parted = month > 0 && isPoint(words, i + 1) && isPoint(words, i + 3);
    String year = parted && !words.isSpaced(i + 2) ? words.at(i + 4) : "";
    int told =
        year.length() == 2
            ? FigureDates.century(words.digits(i + 4, 2))
            : Years.plain(words, i + 4);
    TimeValue date = told < FigureDates.EARLIEST ? null : FigureDates.full(told, month, day);
    return date == null ? null : new Reading(i, i + 5, date);
  }

  private static boolean isPoint(Words words, int i) {
    return words.isAny(i, ".", "/") && !words.isSpaced(i) && !words.isSpaced(i + 1);
  }
}
