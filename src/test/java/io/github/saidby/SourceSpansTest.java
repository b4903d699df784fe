package io.github.saidby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Dateline;
import io.github.saidby.model.Document;
import io.github.saidby.model.DocumentFormat;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Section;
import io.github.saidby.model.Span;
import io.github.saidby.model.Speaker;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceSpansTest {

  private static final Extractor EXTRACTOR = Extractor.english();

  private static final String HTML =
      """
      <html><body><h1>Bridge &amp; ferry</h1>
      <p>“The bridge <b>holds</b>,” said <a href="/ada">Ada Roe</a>, the town&#39;s engineer.</p>
      <h2>The cost</h2>
      <p>“It took 40 days,” Roe said.</p></body></html>
      """;

  private final Extraction found =
      EXTRACTOR.extract(Document.of(HTML).withFormat(DocumentFormat.HTML));

  @Test
  void quotesAreReadAsTheyShowAndLieWhereTheyStand() {
    Quote quote = found.quotes().get(0);
    assertTrue(quote.text().contains("The bridge holds"), quote.text());
    Span content = quote.content().get(0);
    assertTrue(content.of(HTML).contains("The bridge <b>holds</b>"), content.of(HTML));
    assertEquals("Ada Roe", quote.source().orElseThrow().span().of(HTML).substring(0, 7));
  }

  @Test
  void headingsLieInsideTheirTags() {
    Section title = found.sections().get(0);
    assertEquals("Bridge & ferry", title.heading().orElseThrow().text());
    assertEquals("Bridge &amp; ferry", title.heading().orElseThrow().span().of(HTML));
    assertEquals("The cost", title.sections().get(0).heading().orElseThrow().span().of(HTML));
  }

  @Test
  void aSpeakerIsTheSameInEveryList() {
    for (Speaker speaker : found.speakers()) {
      assertTrue(!found.quotesBy(speaker).isEmpty(), speaker.name());
    }
    for (Quote quote : found.quotes()) {
      assertTrue(found.speakers().containsAll(quote.speakers()));
    }
  }

  @Test
  void everyResultKnowsItsSection() {
    Quote last = found.quotes().get(found.quotes().size() - 1);
    Section section = found.sectionOf(last).orElseThrow();
    assertEquals("The cost", section.heading().orElseThrow().text());
    assertTrue(found.blockOf(last).isPresent());
  }

  @Test
  void quantitiesLieWhereTheyStand() {
    assertTrue(
        found.quantities().stream().anyMatch(q -> q.core().of(HTML).startsWith("40")),
        found.quantities().toString());
  }

  @Test
  void hereIsThePlaceOfTheDatelineAbove() {
    Extraction digest =
        Extractor.english()
            .extract(
                """
                The week in harbours

                OSLO, May 3 (NTB) — “The quay is open here,” said the harbour master Ada Roe on Friday.

                A second quay

                LISBON (Lusa) — “It is closed here,” said the harbour master Tom Reed on Saturday.

                A third quay

                “Nobody knows what it will cost here,” said the harbour master Lena Fisk on Sunday.
                """);
    assertEquals(
        List.of("OSLO", "LISBON", "OSLO"),
        digest.quotes().stream()
            .map(quote -> digest.datelineOf(quote).flatMap(Dateline::place).orElse(""))
            .toList());
    assertEquals(Optional.of("May 3"), digest.metadata().dateline().flatMap(Dateline::day));
  }
}
