package io.github.saidby.model;

/** What a cue says of how the words were meant. */
public enum Stance {
  /** Said, told, stated, according to. */
  NEUTRAL,
  /** Claimed, alleged, argued. */
  CLAIMS,
  /** Denied, rejected, disputed. */
  DENIES,
  /** Confirmed, acknowledged, admitted. */
  CONFIRMS,
  /** Warned, cautioned. */
  WARNS,
  /** Promised, vowed, pledged. */
  PROMISES,
  /** Demanded, ordered, called for. */
  DEMANDS,
  /** Asked, wondered, questioned. */
  ASKS,
  /** Threatened. */
  THREATENS,
  /** Criticised, blasted, mocked. */
  CRITICISES,
  /** Praised, hailed. */
  PRAISES,
  /** Suggested, proposed, hinted. */
  SUGGESTS,
  /** Explained, described, elaborated. */
  EXPLAINS,
  /** Emphasised, stressed, insisted. */
  EMPHASISES,
  /** Believed, thought, hoped: an attitude rather than words. */
  BELIEVES,
  /** Wanted, sought, planned: an intention rather than words. */
  WANTS
}
