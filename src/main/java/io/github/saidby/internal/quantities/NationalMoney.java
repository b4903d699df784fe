package io.github.saidby.internal.quantities;

import io.github.saidby.internal.quantities.PhraseMap.Match;
import io.github.saidby.internal.resource.Table;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose dollars, pounds or pesos they are where only that is said: those of the document's country,
 * if its currency has that name; whose crowns, those of the nation that the paragraph names.
 */
final class NationalMoney {

  /** How far from a name its nation is looked for, in tokens. */
  private static final int FAR = 60;

  /** Signs and parts of currencies, by the name of the currency that they stand for. */
  private static final Map<String, String> NAMES =
      Map.of("$", "dollars", "£", "pounds", "cent", "dollars", "cents", "dollars");

  /** For each code the last word of its names: dollars for AUD. */
  private final Map<String, Set<String>> namesOf = new HashMap<>();

  /** Codes by nation and name: {@code danish crowns}. */
  private final Map<String, String> codes = new HashMap<>();

  NationalMoney() {
    for (Table.Row row : Table.read("en/currencies.tsv").rows()) {
      String form = row.get("form");
      int blank = form.lastIndexOf(' ');
      if (blank > 0) {
        codes.put(form, row.get("code"));
        namesOf
            .computeIfAbsent(row.get("code"), code -> new HashSet<>())
            .add(form.substring(blank + 1));
      }
    }
  }

  /**
   * The same match, or one of the country's own currency; null where the name tells nothing without
   * a nation.
   */
  @Nullable Match<Unit> of(Scan scan, Match<Unit> match) {
    boolean shared = match.value().usage() == Unit.Usage.SHARED;
    String code = scan.country().isEmpty() ? null : code(scan.country());
    String word = scan.word(match.first());
    boolean single = match.end() == match.first() + 1;
    boolean named =
        code != null
            && single
            && namesOf.getOrDefault(code, Set.of()).contains(NAMES.getOrDefault(word, word));
    String nation = shared ? nearest(scan, match.first()) : null;
    if (nation != null) {
      return in(nation, Unit.Usage.NAME, match);
    }
    if (named && code != null) {
      return in(code, shared ? Unit.Usage.NAME : match.value().usage(), match);
    }
    return shared ? null : match;
  }

  private static Match<Unit> in(String code, Unit.Usage usage, Match<Unit> match) {
    Unit unit = match.value();
    return new Match<>(
        match.first(), match.end(), new Unit(code, unit.kind(), unit.factor(), usage));
  }

  /** The currency of that name of the nation that is named nearest: the Danish firm. */
  private @Nullable String nearest(Scan scan, int name) {
    for (int distance = 1; distance <= FAR; distance++) {
      String before = codes.get(scan.word(name - distance) + " " + scan.word(name));
      if (before != null) {
        return before;
      }
      String behind = codes.get(scan.word(name + distance) + " " + scan.word(name));
      if (behind != null) {
        return behind;
      }
    }
    return null;
  }

  private static @Nullable String code(String country) {
    try {
      Currency currency = Currency.getInstance(new Locale("", country));
      return currency == null ? null : currency.getCurrencyCode();
    } catch (IllegalArgumentException e) {
      return null; // no country of ISO 3166, such as 001 for the world
    }
  }
}
