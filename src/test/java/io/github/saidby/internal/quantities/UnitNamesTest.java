package io.github.saidby.internal.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.QuantityKind;
import io.github.saidby.model.UnitLabel;
import io.github.saidby.model.UnitName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNamesTest {

  private static final UnitNames NAMES = names();

  /** A flow of a day or a year is told as so much, with "per day" as its rate. */
  private static final Set<String> RATES = Set.of("/d", "/a");

  /** Units whose names are something else first, grey horses and burrowing animals. */
  private static final Set<String> OTHER_WORDS = Set.of("Gy", "mol");

  private static UnitNames names(UnitName... own) {
    return new UnitNames(List.of(own), UnitLexicon.with(List.of(own)));
  }

  static Stream<String> codes() {
    TreeSet<String> codes = new TreeSet<>();
    for (String table : List.of("en/units.tsv", "en/currencies.tsv")) {
      Table.read(table).rows().forEach(row -> codes.add(row.get("code")));
    }
    return codes.stream();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyUnitHasANameThatIsReadAsThatUnit(String code) {
    UnitLabel name = NAMES.of(code);
    assertNotNull(name, code);
    if (OTHER_WORDS.contains(code)) {
      return;
    }
    String text = "They weighed 5 " + name.plural() + ", they say.";
    List<QuantityClaim> claims = QuantityFinderTest.find(text);
    assertEquals(1, claims.size(), () -> text + " " + claims);
    QuantityClaim claim = claims.get(0);
    String rate = code.substring(Math.max(0, code.length() - 2));
    boolean flow = RATES.contains(rate);
    String read = claim.unit().orElse("") + (flow && claim.rate().isPresent() ? rate : "");
    assertEquals(code, read, text);
    assertEquals(0, claim.lower().orElseThrow().compareTo(BigDecimal.valueOf(5)), text);
    assertTrue(flow || name.equals(claim.unitName().orElseThrow()), text);
  }

  @ParameterizedTest
  @CsvSource({
    "m, metre, metres",
    "km2, square kilometre, square kilometres",
    "[ft_i]3, cubic foot, cubic feet",
    "m/s2, metre per second squared, metres per second squared",
    "[mi_i]/h, mile per hour, miles per hour",
    "mGy, milligray, milligrays",
    "W/min, watt per minute, watts per minute",
    "ug/m3, microgram per cubic metre, micrograms per cubic metre",
    "kW.h, kilowatt-hour, kilowatt-hours",
    "GBy/s, gigabyte per second, gigabytes per second",
    "[lb_av], pound, pounds",
    "[acr_us].[ft_us], acre-foot, acre-feet",
    "mm[Hg], millimetre of mercury, millimetres of mercury",
    "[degF], degree Fahrenheit, degrees Fahrenheit",
    "%, percent, percent",
    "GBP, pound sterling, pounds sterling",
    "SEK, Swedish krona, Swedish kronor",
  })
  void codesAreNamedByTheirParts(String code, String singular, String plural) {
    assertEquals(new UnitLabel(singular, plural), NAMES.of(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "/", ".", "2", "k", "kkg", "m/", "m/x", "/m", "m..s", "km4", "[", "{a", "YHz/"
      })
  void whatIsNoCodeHasNoName(String code) {
    assertNull(NAMES.of(code), code);
  }

  @Property(seed = "20261130", tries = 2000)
  void noCodeMakesItFail(
      @ForAll @StringLength(max = 200) @Chars({'m', 'k', '/', '.', '2', '[', ']'}) String code) {
    UnitLabel name = NAMES.of(code);
    assertTrue(name == null || !name.singular().isBlank(), code);
  }

  @Test
  void oneOfAUnitTakesTheSingular() {
    UnitLabel mile = new UnitLabel("mile", "miles");
    assertEquals("mile", mile.behind(new BigDecimal("1.0")));
    assertEquals("mile", mile.behind(new BigDecimal("-1")));
    assertEquals("miles", mile.behind(new BigDecimal("0.5")));
  }

  @Test
  void theUsersOwnUnitsHaveTheNameTheyWereDeclaredWith() {
    UnitNames names =
        names(
            UnitName.of("bale", "{bale}", QuantityKind.MEASURE),
            UnitName.of("bales", "{bale}", QuantityKind.MEASURE),
            UnitName.of("big bales", "{bale}", QuantityKind.MEASURE),
            UnitName.of("klaft", "{klaft}", QuantityKind.MEASURE),
            new UnitName("stooks", "{sheaf}", QuantityKind.MEASURE, BigDecimal.TEN),
            UnitName.of("clicks", "km", QuantityKind.MEASURE),
            UnitName.of("carton", "ct", QuantityKind.MEASURE));
    assertEquals(new UnitLabel("bale", "bales"), names.of("{bale}"));
    assertEquals(new UnitLabel("bale per hour", "bales per hour"), names.of("{bale}/h"));
    assertEquals(new UnitLabel("carton", "carton"), names.of("ct"));
    assertEquals(new UnitLabel("klaft", "klaft"), names.of("{klaft}"));
    assertNull(names.of("{sheaf}"));
    assertEquals(new UnitLabel("kilometre", "kilometres"), names.of("km"));
  }
}
