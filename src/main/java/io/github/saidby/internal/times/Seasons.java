package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.InYear;
import io.github.saidby.internal.times.value.YearPart;
import io.github.saidby.internal.times.value.YearParts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Seasons, with or without their year: "in the summer", "the winter of 1987-88". */
final class Seasons {

  private Seasons() {}

  static YearPart of(TimeWord word) {
    List<String> parts = List.of(word.value().split(",", -1));
    return YearParts.season(parts.get(0), Integer.parseInt(parts.get(1)));
  }

  /** "the summer of 1964", "in spring 2016", "this year's summer". */
  static @Nullable Reading read(Words words, int first, int from) {
    TimeWord word = words.time(from, TimeWord.Kind.SEASON);
    if (word == null) {
      return null;
    }
    InYear season = InYear.of(of(word));
    Reading dated = YearBehind.dating(words, first, from + 1, season);
    if (dated != null) {
      return new Reading(first, overTheYear(words, dated.end()), dated.value());
    }
    return seasonAlone(words, first, from) ? new Reading(first, from + 1, season) : null;
  }

  /**
   * "in the summer", "by spring", "late autumn"; a fall without an article may be one of prices.
   */
  private static boolean seasonAlone(Words words, int first, int from) {
    int before = words.isHyphen(first - 1) ? first - 2 : first - 1;
    boolean edge = words.isTime(before, TimeWord.Kind.EDGE);
    boolean led =
        words.isTime(before, TimeWord.Kind.BOUND)
            || words.isAny(before, "in", "over", "during", "into", "for", "throughout", "of", "to");
    boolean part = words.is(before, "of") && words.isTime(before - 1, TimeWord.Kind.EDGENOUN);
    boolean open = words.isAny(before, "of", "to") && !part;
    boolean bare = first == from && (words.is(from, "fall") || open);
    boolean other = words.isAny(from + 1, "of", "in", "from") || words.isHyphen(from + 1);
    return (edge || (led && !bare)) && !other && !isEvent(words, first, from + 1);
  }

  /** Behind "-88" in "the winter of 1987-88", or the same place. */
  private static int overTheYear(Words words, int end) {
    int year = Years.plain(words, end - 1);
    boolean joined = year > 0 && (words.isDash(end) || words.is(end, "/"));
    boolean next = joined && words.digits(end + 1, 4) % 100 == (year + 1) % 100;
    return next && !words.isSpaced(end + 1) ? end + 2 : end;
  }

  /** "before the summer recess": what happens in a season bounds, not the season. */
  private static boolean isEvent(Words words, int first, int noun) {
    boolean named = words.isNoun(noun) && words.time(noun) == null;
    return named && Bounds.before(words, first, false) != null;
  }
}
