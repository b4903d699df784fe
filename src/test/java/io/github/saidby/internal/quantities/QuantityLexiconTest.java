package io.github.saidby.internal.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.QuantityKind;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityLexiconTest {

  /** Codes that are customary without being in ISO 4217. */
  private static final Set<String> CUSTOMARY = Set.of("BTC", "ETH");

  static Stream<Table.Row> lookAlikes() {
    return Table.read("en/not-quantities.tsv").rows().stream();
  }

  /** "No. 40" is a rank. */
  static Stream<Table.Row> labels() {
    return Table.read("en/label-nouns.tsv").rows().stream()
        .filter(row -> !row.get("noun").equals("no."));
  }

  @ParameterizedTest
  @MethodSource("lookAlikes")
  void nothingIsCountedInTheExampleOfALookAlike(Table.Row row) {
    List<QuantityClaim> claims = QuantityFinderTest.find(row.get("example"));
    assertTrue(claims.isEmpty(), () -> row.get("phrase") + ": " + claims);
  }

  @ParameterizedTest
  @MethodSource("labels")
  void aNumberedThingIsNotCounted(Table.Row row) {
    String noun = row.get("noun");
    String label = noun.equals("apt.") ? "Apt." : noun;
    String text = "They read " + label + " 40 there.";
    assertEquals(List.of(), QuantityFinderTest.find(text), text);
    String other = "They read 40 of them in the " + noun + ".";
    assertEquals(1, QuantityFinderTest.find(other).size(), other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en/units.tsv", "en/currencies.tsv"})
  void formsWithCapitalsAreReadAsTheyAreWritten(String table) {
    for (Table.Row row : Table.read(table).rows()) {
      String form = row.get("form");
      Unit.Usage usage = row.constant("usage", Unit.Usage.class);
      Unit unit = new Unit("", QuantityKind.MEASURE, BigDecimal.ONE, usage);
      assertTrue(unit.exact() || form.equals(form.toLowerCase(Locale.ROOT)), form);
    }
  }

  @Test
  void currenciesHaveCodesOfIso4217() {
    Set<String> known =
        Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toCollection(HashSet::new));
    known.addAll(CUSTOMARY);
    for (Table.Row row : Table.read("en/currencies.tsv").rows()) {
      assertTrue(known.contains(row.get("code")), row.get("form"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en/units.tsv form",
        "en/currencies.tsv form",
        "en/number-words.tsv word",
        "en/change-words.tsv word",
        "en/modality-words.tsv word",
        "en/multipliers.tsv word",
        "en/rate-nouns.tsv noun",
        "en/label-nouns.tsv noun",
        "en/not-quantities.tsv phrase"
      })
  void tablesAreSortedAndHaveNoDuplicates(String tableAndColumn) {
    String[] names = tableAndColumn.split(" ", -1);
    List<String> words =
        Table.read(names[0]).rows().stream().map(row -> row.get(names[1])).toList();
    assertEquals(words.stream().sorted().distinct().toList(), words);
  }
}
