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

  static @Nullable Comparison at(Words words, int i) {
    TimeModifier two =
        switch (words.at(i)) {
          case "more", "longer", "greater" -> words.is(i + 1, "than") ? TimeModifier.GT : null;
          case "less", "fewer", "shorter" -> words.is(i + 1, "than") ? TimeModifier.LT : null;
          case "at" ->
              words.is(i + 1, "least")
                  ? TimeModifier.GE
                  : words.is(i + 1, "most") ? TimeModifier.LE : null;
          case "up" -> words.is(i + 1, "to") ? TimeModifier.LE : null;
          case "just" ->
              words.isAny(i + 1, "over")
                  ? TimeModifier.NEAR_ABOVE
                  : words.is(i + 1, "under") ? TimeModifier.NEAR_BELOW : null;
          default -> null;
        };
    if (two != null) {
      return new Comparison(i + 2, two);
    }
    boolean no = words.is(i, "no") && words.is(i + 2, "than");
    if (no && words.isAny(i + 1, "more", "longer", "later")) {
      return new Comparison(i + 3, TimeModifier.LE);
    }
    if (no && words.isAny(i + 1, "less", "fewer")) {
      return new Comparison(i + 3, TimeModifier.GE);
    }
    TimeModifier one =
        switch (words.at(i)) {
          case "about", "around", "roughly", "approximately", "some" -> TimeModifier.APPROX;
          case "nearly", "almost" -> TimeModifier.NEAR_BELOW;
          case "over" -> words.isAny(i + 1, "the", "next", "past", "last") ? null : TimeModifier.GT;
          case "under" -> TimeModifier.LT;
          default -> null;
        };
    return one == null ? null : new Comparison(i + 1, one);
  }
}
