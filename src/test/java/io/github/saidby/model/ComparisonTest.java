package io.github.saidby.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.saidby.Extractor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  /** The example of the class's documentation. */
  @Test
  void bothQuantitiesThatAreComparedHaveTheComparison() {
    String text = "The south had 52 cases, compared with 31 for the north.";
    List<QuantityClaim> found = Extractor.english().extract(Document.of(text)).quantities();
    Comparison comparison = found.get(0).comparison().orElseThrow();
    assertEquals(ComparisonRelation.MORE, comparison.relation());
    assertEquals(new BigDecimal(52), comparison.value().orElseThrow().lower());
    assertEquals(new BigDecimal(31), comparison.other().orElseThrow().lower());
    assertEquals("the north", comparison.than().orElseThrow().text());
    assertEquals("the north", comparison.than().orElseThrow().span().of(text));
    assertEquals(Optional.of(comparison), found.get(1).comparison());
  }

  @Test
  void inMarkupTheStandardIsTheSourceThatShowsIt() {
    String page = "<p>Rents are 40% lower than in <b>North</b> Leeds.</p>";
    Document document = Document.of(page).withFormat(DocumentFormat.HTML);
    Mention than =
        Extractor.english()
            .extract(document)
            .quantities()
            .get(0)
            .comparison()
            .flatMap(Comparison::than)
            .orElseThrow();
    assertEquals("North Leeds", than.text());
    assertEquals("North</b> Leeds", than.span().of(page));
  }

  @Test
  void whatABuilderHoldsIsEqualToWhatItWasMadeOf() {
    Comparison comparison =
        Comparison.builder()
            .relation(ComparisonRelation.LESS)
            .by(NumberRange.of(new BigDecimal("2.50")))
            .byUnit("%")
            .build();
    assertEquals(comparison, comparison.toBuilder().build());
    assertEquals(comparison.hashCode(), comparison.toBuilder().build().hashCode());
    assertEquals(
        comparison, comparison.toBuilder().by(NumberRange.of(new BigDecimal("2.5"))).build());
    assertNotEquals(comparison, comparison.toBuilder().relation(ComparisonRelation.MORE).build());
  }

  @Test
  void aComparisonWithoutARelationIsRefused() {
    Comparison.Builder builder = Comparison.builder().byUnit("%");
    assertThrows(IllegalStateException.class, builder::build);
  }
}
