package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.phrases.NounPhrase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bound bounds.
 *
 * @param first the index of its first token
 * @param end the index behind its last; the same where nothing is said to be due
 * @param verb its verb
 * @param governor the finite verb above an infinitive, or the verb itself
 * @param licences the indexes of the words that the verb hangs on and that tell what kind of bound
 *     it is: modals, verbs, nouns and adjectives, the nearest first
 * @param subject what the clause is about, or null
 * @param actor who is to do it, or null
 */
record Due(
    int first,
    int end,
    Verb verb,
    Verb governor,
    List<Integer> licences,
    @Nullable NounPhrase subject,
    @Nullable NounPhrase actor) {

  Due {
    licences = List.copyOf(licences);
  }

  /** Whether an object alone is due: "ordered a review by Friday". */
  boolean isProspect() {
    return first > verb.main() && first < end;
  }

  /** The same up to another end. */
  Due until(int newEnd) {
    return new Due(first, newEnd, verb, governor, licences, subject, actor);
  }

  /** The same with who is to do it. */
  Due by(@Nullable NounPhrase who) {
    return new Due(first, end, verb, governor, licences, subject, who);
  }

  boolean isNothing() {
    return first == end;
  }
}
