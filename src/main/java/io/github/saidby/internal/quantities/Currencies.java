package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.PhraseMap.Match;
import org.jspecify.annotations.Nullable;

/** Currencies by their names, signs and codes, with those that only the nation told tells. */
final class Currencies {

  private final Units names;
  private final NationalMoney national = new NationalMoney();

  Currencies(Units names) {
    this.names = names;
  }

  @Nullable Match<Unit> at(Scan scan, int at) {
    Match<Unit> match = names.at(scan.tokens(), at);
    return match == null ? null : national.of(scan, match);
  }
}
