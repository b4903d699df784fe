package io.github.saidby.internal.times;

import io.github.saidby.model.TimeModifier;
import org.jspecify.annotations.Nullable;

/**
 * Words that compare a length of time: "more than", "at least", "nearly".
 *
 * @param end the index behind them
 * @param modifier what they say
 */
record Comparison(int end, TimeModifier modifier) {

  /** The longest comparison that begins at a token. */
  static @Nullable Comparison at(Words words, int i) {
    Phrases.Found<TimeModifier> found = words.lexicon().comparators().at(words, i);
    if (found == null) {
      return null;
    }
    int from = words.skipThe(found.end());
    boolean one =
        words.isTime(from, TimeWord.Kind.WHICH) && words.isTime(from + 1, TimeWord.Kind.UNIT);
    boolean over = found.end() == i + 1 && words.is(i, "over");
    boolean during = over && (from > found.end() || isWhich(words, from) || !isMeasure(words, i));
    return one || during ? null : new Comparison(found.end(), found.value());
  }

  /** "for over six years", "is over six years old", but not "would climb over six years". */
  private static boolean isMeasure(Words words, int over) {
    int before = over - 1;
    boolean preposition =
        words.isTime(before, TimeWord.Kind.LINK) || words.isTime(before, TimeWord.Kind.BOUND);
    boolean length =
        words.isTime(before, TimeWord.Kind.LEAD) || words.isTime(before, TimeWord.Kind.SPAN);
    return preposition
        || length
        || words.isAny(before, "with", "a", "had", "has", "have")
        || Surroundings.isCopulaBefore(words, over);
  }

  private static boolean isWhich(Words words, int i) {
    return words.isTime(i, TimeWord.Kind.WHICH);
  }
}
