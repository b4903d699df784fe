package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.PhraseMap.Match;
import org.jspecify.annotations.Nullable;

/** Currencies by their names, signs and codes, with those that only the nation told tells. */
final class Currencies {

  /** How far from cents the sign of their currency is looked for, in tokens. */
  private static final int BESIDE = 12;

  private final Units names;
  private final NationalMoney national = new NationalMoney();

  Currencies(Units names) {
    this.names = names;
  }

  @Nullable Match<Unit> at(Scan scan, int at) {
    Match<Unit> match = names.at(scan.tokens(), at);
    if (match == null || !isCents(scan, match) || !scan.country().isEmpty()) {
      return match == null ? null : national.of(scan, match);
    }
    String code = beside(scan, at);
    return code == null ? match : NationalMoney.in(code, match.value().usage(), match);
  }

  private static boolean isCents(Scan scan, Match<Unit> match) {
    return match.end() == match.first() + 1
        && (scan.is(match.first(), "cents") || scan.is(match.first(), "cent"));
  }

  /** Whose cents they are by the nearest sign in the sentence: rose [14 cents] to €1.62. */
  private @Nullable String beside(Scan scan, int cents) {
    for (int step = -1; step <= 1; step += 2) {
      for (int i = cents + step; i > cents - BESIDE && i < cents + BESIDE; i += step) {
        if (scan.isBoundary(i) || scan.is(i, "$")) {
          break;
        }
        String code = scan.isNumber(i + 1) ? signed(scan, i) : null;
        if (code != null) {
          return code;
        }
      }
    }
    return null;
  }

  /** The currency of a sign or code, where it has cents. */
  private @Nullable String signed(Scan scan, int at) {
    Match<Unit> sign = names.at(scan.tokens(), at);
    boolean cents =
        sign != null
            && sign.end() == at + 1
            && CurrencyTrust.standsBefore(sign)
            && national.isNamed(sign.value().code(), "cents");
    return sign != null && cents ? sign.value().code() : null;
  }
}
