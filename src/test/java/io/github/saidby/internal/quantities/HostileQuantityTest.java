package io.github.saidby.internal.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.QuantityClaim;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileQuantityTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "1e99e99",
        "2^999999",
        "0x10^-5",
        "0^-1",
        "1,2,3,4",
        "1.2.3.4",
        "1-800-555-0199",
        "+1-222-2222",
        "٣٤ ٥٦",
        "३५",
        "1\u200b200",
        "0x1F",
        "#42",
        "F-16",
        "COVID-19",
        "192.168.0.1:8080",
        "-",
        "$",
        "%",
        "$$$",
        "½½",
        "per per",
        "$(",
        "(0191) 498 0007",
        "(212) 555-0143",
        "[538]",
        "day 9",
        "１２",
        "4\u00ad2",
        "1\u20602",
      })
  void inventsNothing(String text) {
    for (QuantityClaim claim : QuantityFinderTest.find("It is " + text + " now")) {
      assertTrue(
          claim.lower().orElse(BigDecimal.ZERO).compareTo(BigDecimal.ONE) < 0, claim::toString);
    }
  }

  @Test
  void aHundredThousandDigitsCostNothing() {
    String digits = "9".repeat(100_000);
    assertEquals(List.of(), QuantityFinderTest.find("It has " + digits + " files"));
    assertEquals(List.of(), QuantityFinderTest.find("It has $" + digits + "." + digits));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "between ",
        "from 1 to ",
        "more than ",
        "a ",
        "$",
        "- ",
        "one hundred and ",
        "5 ",
        "7 feet ",
        "rose to 5% ",
        "million ",
        "1/2 ",
        "one in ",
        "half a ",
        "( 45 ",
        "1e9",
        "5 x10^",
        "two point ",
        "9-to-",
        "No. 1 ",
        "“12 ",
        "5\" ",
        "won 3-1 ",
        "1, ",
        "half of which ",
        "the number of ",
        "people's ",
        "up to 5 and less than 9 ",
        "5 dollars and ",
        "2, up from 1, ",
        "9 for 8 stumps ",
        "(0191) 498 ",
        "$(5) ",
        "lost 5% and fell 4 ",
        "5 or more ",
        "1 200 ",
        "5'11 ",
        "5-foot-11 ",
        "of ($5) ",
        "Uganda 5 pounds ",
        "2m 4f ",
        "2 by 3 by ",
        "one one ",
        "10\u2076",
        "10 to two ",
        "absolute zero ",
        "cut the cost by 5% and the time by 4 "
      })
  void repetitionEndsSoon(String scrap) {
    String text = scrap.repeat(5_000);
    for (QuantityClaim claim : QuantityFinderTest.find("It " + text)) {
      assertTrue(claim.span().end() <= text.length() + 3);
    }
  }
}
