package io.github.saidby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.json.ExtractionJson;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.Document;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.Stance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Java of README.md, compiled and run. */
class ReadmeTest {

  @Test
  void everySnippetOfTheReadmeStandsBelow() throws IOException {
    String[] parts = Files.readString(Path.of("README.md")).split("```");
    String test =
        oneLine(Files.readString(Path.of("src/test/java/io/github/saidby/ReadmeTest.java")));
    int snippets = 0;
    for (String part : parts) {
      if (part.startsWith("java\n")) {
        String snippet = oneLine(part.substring("java\n".length()));
        assertTrue(test.contains(snippet), () -> "not compiled: " + snippet);
        snippets++;
      }
    }
    assertEquals(3, snippets);
  }

  @Test
  void theSnippetsRun() {
    String article =
        "“It holds,” said Ada Roe. The wall must be done by Friday. It cost $5 million.";
    List<Document> documents = List.of(Document.of(article));

    Extractor extractor = Extractor.english(); // immutable, thread-safe: build once, share
    Extraction found =
        extractor.extract(Document.of(article).publishedOn(LocalDate.of(2025, 3, 12)));

    for (Quote quote : found.quotes()) {
      System.out.println(quote.text() + " -> " + quote.speaker().map(Speaker::name).orElse("?"));
    }
    for (QuantityClaim claim : found.quantities()) {
      System.out.println(claim.text() + ": " + claim.lower() + " to " + claim.upper());
    }
    for (DeadlineClaim deadline : found.deadlines()) {
      System.out.println(deadline.text() + ": " + deadline.due());
    }

    Extractor quotesOnly =
        Extractor.builder().stages(Stage.QUOTES).cueVerb("decree", Stance.DEMANDS).build();

    assertEquals(1, quotesOnly.settings().cueVerbs().size());

    try (BulkExtraction<Document> results = extractor.extractAll(documents.iterator())) {
      results.forEachRemaining(
          result -> {
            if (result instanceof BulkResult.Extracted<Document> read) {
              System.out.println(ExtractionJson.toJson(read.extraction()));
            }
          });
    }
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
