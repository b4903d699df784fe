package io.github.saidby.internal.quotes;

import io.github.saidby.model.Span;

/**
 * A stretch of one paragraph inside quotation marks.
 *
 * @param span with its marks
 * @param inner without them
 * @param depth the number of stretches around it
 * @param single whether its marks are single
 * @param closed whether it has a closing mark; if not, it ends where the text suggests it
 */
record Stretch(Span span, Span inner, int depth, boolean single, boolean closed) {}
