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
 * if its currency has that name; else, but for dollars, those of the nation that the paragraph
 * names ({@code 800m shillings in Uganda}).
 */
final class NationalMoney {

  /** How far from a name its nation is looked for, in tokens. */
  private static final int FAR = 60;

  /** How far from crowns the words of kings and dentists are looked for, in tokens. */
  private static final int WORN = 12;

  /** Signs and parts of currencies, by the name of the currency that they stand for. */
  private static final Map<String, String> NAMES =
      Map.of("$", "dollars", "£", "pounds", "cent", "dollars", "cents", "dollars");

  /** For each code the last word of its names: dollars for AUD. */
  private final Map<String, Set<String>> namesOf = new HashMap<>();

  /** How many currencies have a name: one that only one has leaves no question. */
  private final Map<String, Integer> shared = new HashMap<>();

  /** Codes by nation and name: {@code danish crowns}. */
  private final Map<String, String> codes = new HashMap<>();

  /** Codes by the name of the country: {@code denmark}. */
  private final Map<String, String> countries = new HashMap<>();

  NationalMoney() {
    for (String country : Locale.getISOCountries()) {
      String code = code(country);
      if (code != null) {
        String name = new Locale("", country).getDisplayCountry(Locale.ENGLISH);
        countries.put(name.toLowerCase(Locale.ROOT), code);
      }
    }
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
    namesOf.forEach((code, names) -> names.forEach(name -> shared.merge(name, 1, Integer::sum)));
    for (Table.Row row : Table.read("en/nations.tsv").rows()) {
      String code = code(row.get("country"));
      if (code != null) {
        countries.put(row.get("nation"), code);
      }
    }
  }

  /**
   * The same match, or one of the country's own currency; null where the name tells nothing without
   * a nation.
   */
  @Nullable Match<Unit> of(Scan scan, Match<Unit> match) {
    boolean untold = match.value().usage() == Unit.Usage.SHARED;
    String code = scan.country().isEmpty() ? null : code(scan.country());
    String word = scan.word(match.first());
    if (untold && isRegalia(scan, match.first())) {
      return null;
    }
    boolean single = match.end() == match.first() + 1;
    boolean named =
        code != null
            && single
            && namesOf.getOrDefault(code, Set.of()).contains(NAMES.getOrDefault(word, word));
    String nation =
        untold || (single && !named && isShared(word)) ? nearest(scan, match.first()) : null;
    if (nation != null) {
      return in(nation, untold ? Unit.Usage.NAME : match.value().usage(), match);
    }
    if (named && code != null) {
      return in(code, untold ? Unit.Usage.NAME : match.value().usage(), match);
    }
    return untold ? null : match;
  }

  /** Whether a nation's currency has units of a name. */
  boolean isNamed(String code, String name) {
    return namesOf.getOrDefault(code, Set.of()).contains(name);
  }

  /** Crowns that are worn, or capped on teeth. */
  private static boolean isRegalia(Scan scan, int at) {
    for (int i = at - WORN; i <= at + WORN; i++) {
      if (WordClass.NEAR_REGALIA.has(scan.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether several nations have a currency of that name; dollars are American unless they say. */
  private boolean isShared(String name) {
    boolean whole = !NAMES.containsKey(name) && Character.isLetter(name.codePointAt(0));
    return whole && shared.getOrDefault(name, 0) > 1 && !name.startsWith("dollar");
  }

  /** The same match in another currency. */
  static Match<Unit> in(String code, Unit.Usage usage, Match<Unit> match) {
    Unit unit = match.value();
    return new Match<>(
        match.first(), match.end(), new Unit(code, unit.kind(), unit.factor(), usage));
  }

  /**
   * The currency of that name of the nation or country that is named last before it, else first
   * behind it: the Danish firm.
   */
  private @Nullable String nearest(Scan scan, int name) {
    String currency = scan.word(name);
    for (int i = name - 1; i >= name - FAR; i--) {
      String code = of(scan, i, currency);
      if (code != null) {
        return code;
      }
    }
    for (int i = name + 1; i <= name + FAR; i++) {
      String code = of(scan, i, currency);
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  /** The nation at a token, of two words or of one. */
  private @Nullable String of(Scan scan, int at, String currency) {
    if (!scan.isCapitalised(at)) {
      return null;
    }
    String two = of(scan.word(at - 1) + " " + scan.word(at), currency);
    return two == null ? of(scan.word(at), currency) : two;
  }

  private @Nullable String of(String nation, String currency) {
    String code = codes.get(nation + " " + currency);
    if (code != null) {
      return code;
    }
    String own = countries.get(nation);
    return namesOf.getOrDefault(own, Set.of()).contains(currency) ? own : null;
  }

  static @Nullable String code(String country) {
    try {
      Currency currency = Currency.getInstance(new Locale("", country));
      return currency == null ? null : currency.getCurrencyCode();
    } catch (IllegalArgumentException e) {
      return null; // no country of ISO 3166, such as 001 for the world
    }
  }
}
