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
    boolean during =
        words.is(found.end() - 1, "over") && (from > found.end() || isWhich(words, from));
    return one || during ? null : new Comparison(found.end(), found.value());
  }

  private static boolean isWhich(Words words, int i) {
    return words.isTime(i, TimeWord.Kind.WHICH);
  }
}
