package io.github.saidby.internal.quotes;

import io.github.saidby.model.Stance;

/** The stances of the lexicon, finer than those of the results. */
enum CueStance {
  NEUTRAL(Stance.NEUTRAL, true),
  CLAIMS(Stance.CLAIMS, true),
  DENIES(Stance.DENIES, true),
  CONFIRMS(Stance.CONFIRMS, true),
  PROMISES(Stance.PROMISES, true),
  WARNS(Stance.WARNS, true),
  THREATENS(Stance.THREATENS, true),
  DEMANDS(Stance.DEMANDS, true),
  ASKS(Stance.ASKS, true),
  ANSWERS(Stance.NEUTRAL, true),
  EXPLAINS(Stance.EXPLAINS, true),
  SUGGESTS(Stance.SUGGESTS, true),
  PREDICTS(Stance.SUGGESTS, true),
  ACCUSES(Stance.CRITICISES, true),
  COMPLAINS(Stance.CRITICISES, true),
  EMPHASISES(Stance.EMPHASISES, true),
  PRAISES(Stance.PRAISES, true),
  JOKES(Stance.NEUTRAL, true),
  ANNOUNCES(Stance.NEUTRAL, true),
  OPINES(Stance.BELIEVES, true),
  WISHES(Stance.WANTS, true),
  BELIEVES(Stance.BELIEVES, false),
  EXPECTS(Stance.BELIEVES, false),
  FEELS(Stance.BELIEVES, false),
  SHOWS(Stance.BELIEVES, false),
  WANTS(Stance.WANTS, false),
  PLANS(Stance.WANTS, false),
  ACTS(Stance.WANTS, false);

  private final Stance stance;
  private final boolean speech;

  CueStance(Stance stance, boolean speech) {
    this.stance = stance;
    this.speech = speech;
  }

  Stance stance() {
    return stance;
  }

  /** Whether words are told of rather than a thought, a wish or a deed. */
  boolean isSpeech() {
    return speech;
  }
}
