package io.github.saidby.internal.quotes;

import io.github.saidby.internal.phrases.NounPhrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom the source of a quote cites: "the daily, citing two officials, reported", "the daily
 * reported, quoting a minister".
 */
final class Citations {

  private static final Set<String> CITING = Set.of("citing", "quoting");

  /** How far behind the cue or the source the citation may stand. */
  private static final int REACH = 4;

  private Citations() {}

  /** The phrase for those who are cited, or null. */
  static @Nullable NounPhrase cited(Draft draft) {
    CueMatch cue = draft.cue();
    SourceMatch source = draft.source();
    if (cue == null || source == null || !cue.isVerbal()) {
      return null;
    }
    Passage passage = draft.home();
    NounPhrase within =
        source.first() < cue.first() ? in(passage, source.first(), cue.first()) : null;
    if (within != null) {
      return within;
    }
    int from = Math.max(cue.end(), source.end());
    return in(passage, from, Math.min(from + REACH, passage.size()));
  }

  private static @Nullable NounPhrase in(Passage passage, int first, int end) {
    for (int i = first; i < end; i++) {
      if (passage.isAny(i, CITING) && !passage.isInside(i)) {
        NounPhrase phrase = passage.phrases().base(i + 1);
        return phrase != null && phrase.first() == i + 1
            ? passage.phrases().modified(phrase)
            : null;
      }
    }
    return null;
  }
}
