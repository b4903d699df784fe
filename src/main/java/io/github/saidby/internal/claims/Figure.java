package io.github.saidby.internal.claims;

import io.github.saidby.internal.phrases.NounPhrase;

/**
 * A stretch of tokens in which a source tells figures.
 *
 * @param first the index of its first token
 * @param end the index behind its last token
 * @param marker the word that must stand before the figure, or nothing
 * @param source who tells them
 */
record Figure(int first, int end, String marker, NounPhrase source) {}
