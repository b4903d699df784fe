package io.github.saidby.internal.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.QuantityComparator;
import io.github.saidby.model.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class QuantityProperties {

  /** A unit as it is written, before or behind the number, and its code. */
  record Written(String before, String behind, String code) {}

  /** Words that bound a number, and what they say. */
  record Bounding(String words, QuantityComparator comparator) {}

  @Property(seed = "20261123")
  void whatIsWrittenIsReadBack(
      @ForAll @LongRange(min = 2, max = 999_999_999_999_999L) long number,
      @ForAll("units") Written unit,
      @ForAll("bounds") Bounding bound) {
    String digits = String.format(Locale.ROOT, "%,d", number);
    String core = unit.before() + digits + unit.behind();
    List<QuantityClaim> claims = QuantityFinderTest.find("They need " + bound.words() + core + ".");
    assertEquals(1, claims.size(), claims::toString);
    QuantityClaim claim = claims.get(0);
    assertEquals(bound.words() + core, claim.text());
    assertEquals(unit.code(), claim.unit().orElse(""));
    assertEquals(bound.comparator(), claim.comparator());
    BigDecimal value = claim.lower().or(claim::upper).orElseThrow();
    assertEquals(0, value.compareTo(BigDecimal.valueOf(number)), claim::toString);
  }

  @Provide
  Arbitrary<Written> units() {
    return Arbitraries.of(
        new Written("$", "", "USD"),
        new Written("€", "", "EUR"),
        new Written("GBP ", "", "GBP"),
        new Written("", " yen", "JPY"),
        new Written("", "%", "%"),
        new Written("", " per cent", "%"),
        new Written("", " percentage points", "{percentage point}"),
        new Written("", " kilometres", "km"),
        new Written("", " square miles", "[mi_i]2"),
        new Written("", " tonnes", "t"),
        new Written("", "kg", "kg"),
        new Written("", " megawatt hours", "MW.h"),
        new Written("", " degrees Celsius", "Cel"),
        new Written("", " days", "d"));
  }

  @Provide
  Arbitrary<Bounding> bounds() {
    return Arbitraries.of(
        new Bounding("", QuantityComparator.EQ),
        new Bounding("about ", QuantityComparator.APPROX),
        new Bounding("nearly ", QuantityComparator.NEAR_BELOW),
        new Bounding("just over ", QuantityComparator.NEAR_ABOVE),
        new Bounding("more than ", QuantityComparator.GT),
        new Bounding("at least ", QuantityComparator.GE),
        new Bounding("less than ", QuantityComparator.LT),
        new Bounding("up to ", QuantityComparator.LE));
  }

  @Property(seed = "20261123")
  void claimsAreInOrderAndApart(@ForAll("scraps") List<String> scraps) {
    String text = "It " + String.join(" ", scraps);
    int end = 0;
    for (QuantityClaim claim : QuantityFinderTest.find(text)) {
      Span span = claim.span();
      assertTrue(span.start() >= end, () -> claim + " in " + text);
      assertTrue(span.end() <= text.length() && span.contains(claim.core()), claim::toString);
      assertEquals(span.of(text), claim.text());
      claim
          .lower()
          .ifPresent(
              lower ->
                  claim
                      .upper()
                      .ifPresent(
                          upper -> assertTrue(lower.compareTo(upper) <= 0, claim::toString)));
      end = span.end();
    }
  }

  @Provide
  Arbitrary<List<String>> scraps() {
    Arbitrary<String> words =
        Arbitraries.of(
            "3",
            "1,200",
            "2.5",
            "half",
            "a",
            "million",
            "$",
            "€5",
            "and",
            "to",
            "between",
            "from",
            "-",
            "more than",
            "up",
            "rose",
            "by",
            "of",
            "percent",
            "%",
            "years",
            "old",
            "feet",
            "inches",
            "dozens",
            "one in",
            "five",
            "twice",
            "first",
            "21st",
            "people",
            "each",
            "per",
            "day",
            ",",
            ".",
            "(",
            ")",
            "minus",
            "or",
            "so",
            "KD200",
            "m",
            "1/2",
            "½",
            "times");
    return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(6)).list().ofMaxSize(25);
  }
}
