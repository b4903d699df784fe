package io.github.saidby.internal.speakers;

import io.github.saidby.internal.phrases.NounPhrase;
import io.github.saidby.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase that a later pronoun may stand for.
 *
 * @param phrase the base phrase
 * @param entity whose name it is or who is known to be meant; null for a mere description
 * @param sentence the sentence it stands in
 * @param sentenceIndex that sentence's place among the sentences of the paragraph
 * @param subject whether it looks like the subject of a verb
 * @param quoted whether it stands inside quotation marks
 */
record Candidate(
    NounPhrase phrase,
    @Nullable Entity entity,
    Sentence sentence,
    int sentenceIndex,
    boolean subject,
    boolean quoted) {

  /** The same phrase, for somebody who is known. */
  Candidate of(Entity known) {
    return new Candidate(phrase, known, sentence, sentenceIndex, subject, quoted);
  }
}
