package io.github.saidby.internal.quantities;

import io.github.saidby.model.Change;
import io.github.saidby.model.Comparison;
import java.util.Optional;

/** What a quantity takes part in: a change, or a comparison with that of something else. */
record Relation(Optional<Change> change, Optional<Comparison> comparison) {

  /** Whether two levels are compared, of which no word tells that one rose. */
  boolean isOfLevels() {
    return comparison.isPresent() && comparison.get().other().isPresent();
  }

  static Relation of(Change change) {
    return new Relation(Optional.of(change), Optional.empty());
  }

  static Relation of(Comparison comparison) {
    return new Relation(Optional.empty(), Optional.of(comparison));
  }
}
