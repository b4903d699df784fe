package io.github.saidby.internal.times;

import io.github.saidby.model.TimeModifier;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words before a time that bound it, or say that it is only about right. */
final class Bounds {

  private Bounds() {}

  /**
   * What stands right before a time: "since", "ahead of", "on or before"; a bound counts before
   * what makes the time vague: "since around 2015".
   *
   * @param first the first token of the time
   * @param clock whether it is a time of day, which "about" is said of
   */
  static @Nullable TimeModifier before(Words words, int first, boolean clock) {
    Phrases.Found<TimeModifier> vague = clock ? words.lexicon().vague().before(words, first) : null;
    int at = vague == null ? first : first - 1;
    at = words.is(at - 1, "least") && words.is(at - 2, "at") ? at - 2 : at;
    TimeModifier bound = before(words, at);
    if (bound == TimeModifier.APPROX) {
      TimeModifier outer = before(words, at - 1);
      return outer == null ? bound : outer;
    }
    return bound == null && vague != null ? vague.value() : bound;
  }

  private static @Nullable TimeModifier before(Words words, int first) {
    Phrases.Found<TimeModifier> phrase = words.lexicon().boundsBefore().before(words, first);
    if (phrase != null) {
      return phrase.value();
    }
    TimeWord word = words.time(first - 1, TimeWord.Kind.BOUND);
    return word == null ? null : TimeModifier.valueOf(word.value().toUpperCase(Locale.ROOT));
  }
}
