package io.github.saidby.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {

  @ParameterizedTest
  @CsvSource({"3100000000.0, 3100000000", "2.50, 2.5", "1E+3, 1000", "0.00, 0"})
  void equalNumbersAreEqualHoweverTheyAreWritten(String number, String plain) {
    QuantityClaim claim =
        QuantityClaim.builder()
            .span(new Span(0, 1))
            .text("x")
            .core(new Span(0, 1))
            .kind(QuantityKind.CARDINAL)
            .lower(new BigDecimal(number))
            .upper(new BigDecimal(number))
            .evidence(Evidence.of("test", 1))
            .build();
    assertEquals(Optional.of(new BigDecimal(plain)), claim.lower());
    assertEquals(plain, claim.upper().orElseThrow().toPlainString());
    assertEquals(new BigDecimal(plain), NumberRange.of(new BigDecimal(number)).lower());
  }

  @Test
  void aPublicationDateIsReadFromIso() {
    assertEquals(
        Optional.of(LocalDate.of(2025, 7, 24)),
        Document.of("").published("2025-07-24").publicationDate());
    Document document = Document.of("").published("2025-07-24T09:00:00+03:00");
    assertEquals(Optional.of(LocalTime.of(9, 0)), document.publicationTime());
    assertEquals(Optional.of(ZoneOffset.ofHours(3)), document.publicationOffset());
    assertTrue(Document.of("").published("2025-07-24T09:00").publicationOffset().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "T", "24.07.2025", "2025-13-01", "2025-07-24T", "yesterday"})
  void anythingElseIsRefusedWithTheValueInTheMessage(String value) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Document.of("").published(value));
    assertTrue(e.getMessage().contains("\"" + value + "\""), e.getMessage());
  }

  @Test
  void aPublicationDateAtTheEndOfTimeIsRefused() {
    Document document = Document.of("");
    assertThrows(IllegalArgumentException.class, () -> document.publishedOn(LocalDate.MAX));
    assertThrows(IllegalArgumentException.class, () -> document.publishedOn(LocalDate.MIN));
  }

  @Test
  void spansAreOrderedAndChecked() {
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
    assertTrue(new Span(1, 2).compareTo(new Span(1, 3)) < 0);
    assertTrue(new Span(1, 4).overlaps(new Span(3, 5)));
    assertTrue(!new Span(1, 3).overlaps(new Span(3, 5)));
    assertEquals(new Span(1, 5), new Span(1, 3).cover(new Span(4, 5)));
  }

  @Test
  void aQuoteNeedsContentAndEvidenceAConfidenceFromZeroToOne() {
    assertThrows(
        IllegalStateException.class,
        () ->
            Quote.builder()
                .kind(QuoteKind.DIRECT)
                .text("")
                .content(List.of())
                .attribution(Attribution.none(UnattributedReason.NO_CUE))
                .evidence(Evidence.of("test", 1))
                .build());
    assertThrows(IllegalStateException.class, () -> Evidence.of("test", Double.NaN));
    assertThrows(IllegalStateException.class, () -> Evidence.of("test", 1.01));
  }
}
