package io.github.saidby.internal.times;

import io.github.saidby.internal.times.value.Reference;
import io.github.saidby.internal.times.value.TimeValue;
import io.github.saidby.model.TimeExpression;

/**
 * A time expression with the tokens that it was read from.
 *
 * @param first the index of its first token in the paragraph
 * @param end the index behind its last token
 * @param value what it means, without what a bound before it says
 * @param reference what it was reckoned from
 * @param expression the result
 */
public record FoundTime(
    int first, int end, TimeValue value, Reference reference, TimeExpression expression) {}
