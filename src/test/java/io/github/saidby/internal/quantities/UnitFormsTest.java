package io.github.saidby.internal.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.QuantityClaim;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every form of a unit or currency is read as its code in a sentence made for its usage, and counts
 * nothing where no number stands beside it.
 */
class UnitFormsTest {

  /** Forms with a number of their own: "a second" is a rank as well. */
  private static final Pattern NUMBERS =
      Pattern.compile("^second$|joule second$|(a|an) second|absolute zero|a square inch");

  static Stream<Table.Row> units() {
    return Table.read("en/units.tsv").rows().stream();
  }

  static Stream<Table.Row> currencies() {
    return Table.read("en/currencies.tsv").rows().stream();
  }

  /** Forms that are other words as well, in a sentence that tells what they are. */
  private static final Map<String, String> TOLD =
      Map.of(
          "C", "It was 40C in Leeds.",
          "F", "It was 40F in Leeds.",
          "s", "She ran the lap in 40.0s.",
          "in", "The plank is 40 in wide.",
          "point", "Rates rose one point to 90 percent.",
          "points", "Rates rose 40 points to 90 percent.",
          "stone", "She weighs 40 stone.",
          "crown", "The Swedish firm owes one crown.",
          "crowns", "The Swedish firm owes 40 crowns.");

  @ParameterizedTest
  @MethodSource("units")
  void aFormBehindANumberIsItsUnit(Table.Row row) {
    String form = row.get("form");
    String text =
        switch (row.get("usage")) {
          case "glued" -> "The load was 40" + form + " there.";
          case "compound" -> "The load was 40 J/" + form + " there.";
          default -> "The load was 40 " + form + " there.";
        };
    assertRead(row, TOLD.getOrDefault(form, text), 40);
  }

  @ParameterizedTest
  @MethodSource("currencies")
  void aFormBesideANumberIsItsCurrency(Table.Row row) {
    String form = row.get("form");
    switch (row.get("usage")) {
      case "code" -> assertRead(row, "It cost " + form + " 40 there.", 40);
      case "glued" -> assertRead(row, "It cost " + form + "4,000 there.", 4_000);
      case "letter" -> assertRead(row, "It cost " + form + "40bn there.", 40_000_000_000L);
      case "minor" -> assertRead(row, "It cost 40" + form + " there.", 40);
      default -> assertRead(row, TOLD.getOrDefault(form, "It cost 40 " + form + " there."), 40);
    }
  }

  @ParameterizedTest
  @MethodSource({"units", "currencies"})
  void aFormWithoutANumberIsNoQuantity(Table.Row row) {
    String form = row.get("form");
    String text = "They spoke of " + form + " there.";
    List<QuantityClaim> found = QuantityFinderTest.find(text);
    assertEquals(NUMBERS.matcher(form).find(), !found.isEmpty(), () -> text + " " + found);
  }

  private static void assertRead(Table.Row row, String text, long count) {
    List<QuantityClaim> found = QuantityFinderTest.find(text);
    assertFalse(found.isEmpty(), text);
    QuantityClaim claim = found.get(0);
    String code = row.get("code");
    assertEquals(
        row.get("usage").equals("compound") ? "J/" + code : code, claim.unit().orElse("-"), text);
    BigDecimal number = BigDecimal.valueOf(text.contains(" one ") ? 1 : count);
    BigDecimal value = number.multiply(new BigDecimal(row.get("factor")));
    assertEquals(0, value.compareTo(claim.lower().orElseThrow()), () -> text + " " + claim);
  }
}
