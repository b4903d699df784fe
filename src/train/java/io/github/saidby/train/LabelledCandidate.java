package io.github.saidby.train;

import io.github.saidby.internal.quotes.QuoteCandidate;

/**
 * A candidate and the truth about it.
 *
 * @param candidate the candidate
 * @param right whether it is a quote of its source
 */
record LabelledCandidate(QuoteCandidate candidate, boolean right) {}
