package io.github.saidby.internal.quantities;

import io.github.saidby.model.QuantityComparator;

/**
 * An amount with what bounds it, as a range of tokens.
 *
 * @param amount the number with its unit
 * @param comparator what bounds it
 * @param first the index of the comparator's first token, or of the amount's
 * @param end the index behind the comparator or the amount
 */
record Bound(Amount amount, QuantityComparator comparator, int first, int end) {

  Range range() {
    return new Range(first, end);
  }

  /** The same number in the unit of another quantity. */
  Bound like(Bound other) {
    Amount like =
        amount.in(other.amount().kind(), other.amount().unit(), amount.end(), amount.rule());
    return new Bound(like, comparator, first, end);
  }
}
