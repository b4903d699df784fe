package io.github.saidby.internal.quotes;

/**
 * A cue that stands in a text.
 *
 * @param entry the row of the lexicon
 * @param first the index of its first token
 * @param end the index behind its last token
 * @param group the verb with its auxiliaries; of a cue that is no verb, only its own tokens count
 */
record CueMatch(CueEntry entry, int first, int end, VerbGroup group) {

  /** Whether the cue is a verb or a phrase that begins with one. */
  boolean isVerbal() {
    return entry.kind() == CueKind.VERB;
  }
}
