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
 * if its currency has that name.
 */
final class NationalMoney {

  /** Signs and parts of currencies, by the name of the currency that they stand for. */
  private static final Map<String, String> NAMES =
      Map.of("$", "dollars", "£", "pounds", "cent", "dollars", "cents", "dollars");

  /** For each code the last word of its names: dollars for AUD. */
  private final Map<String, Set<String>> namesOf = new HashMap<>();

  NationalMoney() {
    for (Table.Row row : Table.read("en/currencies.tsv").rows()) {
      String form = row.get("form");
      int blank = form.lastIndexOf(' ');
      if (blank > 0) {
        namesOf
            .computeIfAbsent(row.get("code"), code -> new HashSet<>())
            .add(form.substring(blank + 1));
      }
    }
  }

  /** The same match, or one of the country's own currency. */
  Match<Unit> of(Scan scan, Match<Unit> match) {
    String code = scan.country().isEmpty() ? null : code(scan.country());
    if (code == null || match.end() != match.first() + 1) {
      return match;
    }
    String word = scan.word(match.first());
    boolean named = namesOf.getOrDefault(code, Set.of()).contains(NAMES.getOrDefault(word, word));
    Unit unit = match.value();
    return named
        ? new Match<>(
            match.first(), match.end(), new Unit(code, unit.kind(), unit.factor(), unit.usage()))
        : match;
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
