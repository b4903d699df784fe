package io.github.saidby.internal.quotes;

import io.github.saidby.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft of a quote, as the weights are fitted on it.
 *
 * @param content the pieces of its content
 * @param source where its source stands; null where it has none
 * @param cue where its cue stands; null where it has none
 * @param kept whether it is a quote however little speaks for it: words inside marks that no source
 *     is found for
 * @param marked whether any of it stands inside quotation marks
 * @param features its features without those of the tree and of the cue's strength
 * @param treeFeatures what the dependency tree adds
 * @param use how it uses its cue; null where it has none
 */
public record QuoteCandidate(
    List<Span> content,
    @Nullable Span source,
    @Nullable Span cue,
    boolean kept,
    boolean marked,
    List<String> features,
    List<String> treeFeatures,
    @Nullable CueUse use) {

  /**
   * A cue with one kind of complement.
   *
   * @param cue the entry of the lexicon: its lemma and part of speech
   * @param complement {@code clause} or {@code object}
   * @param strength of a hundred such uses, how many the lexicon says attribute it to a source
   */
  public record CueUse(String cue, String complement, int strength) {}
}
