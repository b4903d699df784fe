package io.github.saidby.internal.quotes;

import io.github.saidby.model.Stance;
import java.util.List;
import java.util.Set;

/**
 * A row of the cue lexicon.
 *
 * @param lemma the entry's words in base form
 * @param words the same, one by one
 * @param kind its part of speech
 * @param stance how the words were meant
 * @param answers whether somebody else asked before
 * @param speech whether it tells of words rather than of a thought, a wish or a deed
 * @param frames what it takes, the usual one first
 * @param clauseStrength of a hundred uses with a clause or quote, how many attribute it to a source
 * @param objectStrength the same of uses with another complement
 */
record CueEntry(
    String lemma,
    List<String> words,
    CueKind kind,
    Stance stance,
    boolean answers,
    boolean speech,
    Set<Frame> frames,
    int clauseStrength,
    int objectStrength) {

  /** More than the strength of any verb that is not made for it. */
  private static final int SURE = 90;

  /** The same words where what stands around them makes them report what was said. */
  CueEntry asReport() {
    return new CueEntry(
        lemma, words, kind, Stance.NEUTRAL, answers, /* speech= */ true, frames, SURE, SURE);
  }

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /** Of a hundred uses with a complement of a kind, how many attribute it to a source. */
  int strength(Frame frame) {
    return frame.isClausal() ? clauseStrength : objectStrength;
  }

  /** Whether "to" behind it tells what the speaker will do: promised to, threatened to. */
  boolean bindsSpeaker() {
    return takes(Frame.TO) && (stance == Stance.PROMISES || stance == Stance.THREATENS);
  }

  /** Whether it can govern a clause or words as they were said. */
  boolean isClausal() {
    return frames.stream().anyMatch(Frame::isClausal);
  }
}
