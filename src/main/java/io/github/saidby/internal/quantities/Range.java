package io.github.saidby.internal.quantities;

/**
 * A range of a paragraph's tokens.
 *
 * @param first the index of its first token
 * @param end the index behind its last token
 */
record Range(int first, int end) {}
