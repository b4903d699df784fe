package io.github.saidby.internal.quotes;

import io.github.saidby.internal.lexicon.EnglishLexicon;
import io.github.saidby.internal.speakers.KnownSpeakers;
import io.github.saidby.internal.speakers.SpeakerLexicons;
import io.github.saidby.model.Stance;
import java.util.Map;

/**
 * The word lists and weights that quotes are found with. Immutable.
 *
 * @param cues what introduces quotes
 * @param syntax the small words that verbs and clauses are read by
 * @param phrases what tells that words inside marks are no speech
 * @param circumstances what tells when and where something was said
 * @param weights how sure a quote is
 * @param words people, bodies and places
 * @param speakers what speakers are told by
 */
record QuoteLexicons(
    CueLexicon cues,
    SyntaxWords syntax,
    MarkedPhrases phrases,
    Circumstances circumstances,
    Judge.Weights weights,
    EnglishLexicon words,
    SpeakerLexicons speakers) {

  /**
   * Loads them.
   *
   * @param ownCues verbs beside those of the lexicon, in base form, with their stance
   * @param listed whom the user knows beforehand
   */
  static QuoteLexicons load(Map<String, Stance> ownCues, KnownSpeakers listed) {
    return new QuoteLexicons(
        CueLexicon.load(ownCues),
        SyntaxWords.load(),
        MarkedPhrases.load(),
        Circumstances.load(),
        Judge.Weights.load(),
        EnglishLexicon.get(),
        SpeakerLexicons.load(listed));
  }
}
