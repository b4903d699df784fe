package io.github.saidby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Diagnostic;
import io.github.saidby.model.DiagnosticKind;
import io.github.saidby.model.Document;
import io.github.saidby.model.DocumentFormat;
import io.github.saidby.model.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document that says when it was published dates itself, and program text holds no results. */
class OwnDateTest {

  private static final String DATED =
      """
      Town Keeps Its Ferry

      Published 12 May 2021

      The council voted to keep the ferry. It must find a new engine by Friday, the mayor said on the quay.
      """;

  private static final Extractor EXTRACTOR = Extractor.english();

  @Test
  void timesAreResolvedAgainstTheDateLineAndADiagnosticSaysSo() {
    Extraction found = EXTRACTOR.extract(DATED);
    assertEquals("2021-05-14", timex(found, "Friday"));
    Diagnostic diagnostic = diagnostics(found).get(0);
    assertTrue(diagnostic.message().contains("2021-05-12"), diagnostic.message());
    assertEquals("Published 12 May 2021", diagnostic.span().orElseThrow().of(DATED));
    assertEquals(LocalDate.of(2021, 5, 12), found.metadata().publicationDate().orElseThrow());
  }

  @Test
  void aGivenDateIsStronger() {
    Extraction found = EXTRACTOR.extract(Document.of(DATED).published("2024-01-01"));
    assertEquals("2024-01-05", timex(found, "Friday"));
    assertEquals(List.of(), diagnostics(found));
  }

  @Test
  void theSettingTurnsItOff() {
    Extractor off = Extractor.builder().ownPublicationDate(false).build();
    Extraction found = Extractor.of(off.settings()).extract(DATED);
    assertEquals(List.of(), diagnostics(found));
    assertEquals("XXXX-WXX-5", timex(found, "Friday"));
  }

  @Test
  void aPageIsDatedByItsMetadata() {
    String page =
        "<html><head><meta property='article:published_time' content='2021-05-12T09:00:00Z'></head>"
            + "<body><h1>Ferry</h1><p>It must find an engine by Friday, the mayor said.</p></body>";
    Extraction found = EXTRACTOR.extract(Document.of(page));
    assertEquals(DocumentFormat.HTML, found.format());
    assertEquals("2021-05-14", timex(found, "Friday"));
  }

  @Test
  void programTextHoldsNoQuotesAndNoClaims() {
    String markdown =
        """
        Run it:

        ```
        print("“It holds,” said Ada Roe of the 5 kg load.")
        pay $5 by 2 May 2025
        ```
        """;
    Extraction found = EXTRACTOR.extract(Document.of(markdown).withFormat(DocumentFormat.MARKDOWN));
    assertEquals(List.of(), found.quotes());
    assertEquals(List.of(), found.claims());
    assertEquals(List.of(), found.times());
  }

  private static String timex(Extraction found, String words) {
    return found.times().stream()
        .filter(time -> time.text().contains(words))
        .findFirst()
        .flatMap(TimeExpression::timex)
        .orElse("none");
  }

  private static List<Diagnostic> diagnostics(Extraction found) {
    return found.diagnostics().stream()
        .filter(told -> told.kind() == DiagnosticKind.PUBLICATION_DATE_FOUND)
        .toList();
  }
}
