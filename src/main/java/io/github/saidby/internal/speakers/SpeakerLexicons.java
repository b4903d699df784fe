package io.github.saidby.internal.speakers;

import io.github.saidby.internal.lexicon.EnglishLexicon;

/** The word lists and weights that speakers are told by. Immutable. */
public final class SpeakerLexicons {

  private final EnglishLexicon words;
  private final KnownSpeakers listed;
  private final AntecedentWeights antecedents;

  private SpeakerLexicons(
      EnglishLexicon words, KnownSpeakers listed, AntecedentWeights antecedents) {
    this.words = words;
    this.listed = listed;
    this.antecedents = antecedents;
  }

  /**
   * Loads them.
   *
   * @param listed whom the user knows beforehand
   */
  public static SpeakerLexicons load(KnownSpeakers listed) {
    return with(listed, AntecedentWeights.load());
  }

  /** The word lists with other weights. */
  static SpeakerLexicons with(KnownSpeakers listed, AntecedentWeights antecedents) {
    return new SpeakerLexicons(EnglishLexicon.get(), listed, antecedents);
  }

  EnglishLexicon words() {
    return words;
  }

  KnownSpeakers listed() {
    return listed;
  }

  AntecedentWeights antecedents() {
    return antecedents;
  }
}
