package io.github.saidby.train;

import io.github.saidby.internal.quotes.QuoteCandidate.CueUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often the uses of a cue attribute, as the lexicon says, but without the candidate that asks:
 * the lexicon's strengths were counted on the same articles, and a rare cue would tell the truth
 * about its only use.
 */
final class CueStrengths {

  /** How many uses of its class were added to those of a cue. */
  private static final int SMOOTHING = 6;

  private record Key(String cue, String complement) {}

  private final Map<Key, Integer> uses = new HashMap<>();

  CueStrengths(List<LabelledCandidate> candidates) {
    for (LabelledCandidate labelled : candidates) {
      CueUse use = labelled.candidate().use();
      if (use != null) {
        uses.merge(new Key(use.cue(), use.complement()), 1, Integer::sum);
      }
    }
  }

  /** The features of a candidate's cue. */
  List<String> features(LabelledCandidate labelled) {
    @Nullable CueUse use = labelled.candidate().use();
    if (use == null) {
      return List.of();
    }
    int all = uses.getOrDefault(new Key(use.cue(), use.complement()), 1) + SMOOTHING;
    double others = (use.strength() * (double) all - (labelled.right() ? 100 : 0)) / (all - 1);
    String strength = "strength " + Math.max(0, Math.min(99, Math.round(others))) / 10 + " ";
    return List.of(
        strength + use.complement(),
        strength + (labelled.candidate().marked() ? "marked" : "plain"));
  }
}
