package io.github.saidby.internal.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.model.Change;
import io.github.saidby.model.NumberRange;
import io.github.saidby.model.QuantityClaim;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ChangesTest {

  /**
   * Each line is a sentence and the change that its last quantity takes part in: direction, from,
   * to, by with its unit, the verdict on the arithmetic.
   */
  @ParameterizedTest
  @CsvFileSource(
      resources = "/quantities/changes.txt",
      delimiter = '|',
      quoteCharacter = '\u0001',
      maxCharsPerColumn = 1000)
  void findsTheChange(String sentence, String expected) {
    String found = "";
    for (QuantityClaim claim : QuantityFinderTest.find(sentence)) {
      found = claim.change().map(ChangesTest::describe).orElse("");
    }
    assertEquals(expected == null ? "" : expected, found, sentence);
  }

  static String describe(Change change) {
    return change.direction().name().toLowerCase(Locale.ROOT)
        + plain(" from ", change.from())
        + plain(" to ", change.to())
        + plain(" by ", change.by())
        + change.byUnit().map(unit -> " " + unit).orElse("")
        + change.comparedWith().map(period -> " against " + period.text()).orElse("")
        + ", "
        + change.arithmetic().name().toLowerCase(Locale.ROOT);
  }

  private static String plain(String role, Optional<NumberRange> range) {
    return range
        .map(
            value ->
                role
                    + value.lower().toPlainString()
                    + (value.lower().equals(value.upper())
                        ? ""
                        : ".." + value.upper().toPlainString()))
        .orElse("");
  }
}
