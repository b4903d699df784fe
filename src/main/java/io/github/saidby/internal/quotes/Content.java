package io.github.saidby.internal.quotes;

/**
 * A stretch of tokens that a cue governs.
 *
 * @param first the index of its first token
 * @param end the index behind its last token
 * @param frame what it is: a clause, words as they were said, an object
 */
record Content(int first, int end, Frame frame) {}
