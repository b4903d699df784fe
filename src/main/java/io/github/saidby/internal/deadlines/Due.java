package io.github.saidby.internal.deadlines;

import io.github.saidby.internal.phrases.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * What a bound bounds.
 *
 * @param first the index of its first token
 * @param end the index behind its last
 * @param verb its verb
 * @param governor the finite verb above an infinitive, or the verb itself
 * @param actor who is to do it, or null
 */
record Due(int first, int end, Verb verb, Verb governor, @Nullable NounPhrase actor) {}
