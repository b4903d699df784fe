package io.github.saidby.internal.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Comparison;
import io.github.saidby.model.ComparisonRelation;
import io.github.saidby.model.NumberRange;
import io.github.saidby.model.QuantityClaim;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ComparisonProperties {

  @Property(seed = "20261130")
  void twoLevelsAreReadBackWithTheirOrder(
      @ForAll @IntRange(min = 2, max = 999) int value,
      @ForAll @IntRange(min = 2, max = 999) int other,
      @ForAll("joiners") String joiner) {
    String text =
        String.format(
            Locale.ROOT, "The south had %d cases, %s %d in the north.", value, joiner, other);
    List<QuantityClaim> found = QuantityFinderTest.find(text);
    assertEquals(2, found.size(), found::toString);
    Optional<Comparison> comparison = found.get(0).comparison();
    assertEquals(comparison, found.get(1).comparison(), text);
    assertEquals(value != other, comparison.isPresent(), text);
    if (comparison.isPresent()) {
      assertEquals(Optional.of(NumberRange.of(new BigDecimal(value))), comparison.get().value());
      assertEquals(Optional.of(NumberRange.of(new BigDecimal(other))), comparison.get().other());
      assertEquals(
          value > other ? ComparisonRelation.MORE : ComparisonRelation.LESS,
          comparison.get().relation());
      assertEquals("the north", comparison.get().than().orElseThrow().text(), text);
    }
  }

  @Provide
  Arbitrary<String> joiners() {
    return Arbitraries.of("compared with", "compared to", "against", "versus");
  }

  @Property(seed = "20261130")
  void nothingIsBothAChangeAndAComparison(@ForAll("scraps") List<String> scraps) {
    String text = "It " + String.join(" ", scraps);
    for (QuantityClaim claim : QuantityFinderTest.find(text)) {
      assertTrue(claim.change().isEmpty() || claim.comparison().isEmpty(), () -> claim + text);
      claim
          .comparison()
          .flatMap(Comparison::than)
          .ifPresent(than -> assertEquals(than.text(), than.span().of(text)));
    }
  }

  @Provide
  Arbitrary<List<String>> scraps() {
    Arbitrary<String> words =
        Arbitraries.of(
            "3%",
            "12",
            "$5",
            "31 cases",
            "half a point",
            "more",
            "fewer",
            "than",
            "compared with",
            "compared to",
            "against",
            "versus",
            "above",
            "below",
            "short of",
            "ahead of",
            "rose",
            "up",
            "to",
            "from",
            "by",
            "a target of",
            "the average",
            "its rival",
            "the north",
            "last year",
            "in May",
            "a year earlier",
            "likely",
            "or",
            "and",
            ",",
            ".",
            "in",
            "for");
    return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(4)).list().ofMaxSize(25);
  }
}
