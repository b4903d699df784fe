package io.github.saidby.internal.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.Extractor;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.Document;
import io.github.saidby.model.Mention;
import io.github.saidby.model.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorsTest {

  private static final Extractor EXTRACTOR = Extractor.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orion Freight must vacate the site by May 1. | Orion Freight | Orion Freight",
        "Priya Moss chairs the committee. The rules say that Moss must resign by Friday. | Moss | Priya Moss",
        "Ravi Moss met Ada Moss. The rules say that Moss must resign by Friday. | Moss | Moss",
        "Mayor Helen Castell must resign by Friday. | Mayor Helen Castell | Helen Castell",
        "Officials in Westbury must respond by Friday. | Officials in Westbury | -",
        "The council must respond by Friday. | The council | -",
        "“I will sign it by Tuesday,” said Priya Anand. | Priya Anand | Priya Anand",
        "Priya Anand said she would sign it by Tuesday. | Priya Anand | Priya Anand",
        "Priya Moss chairs the committee. She has until Friday to resign. | She | Priya Moss",
        "Priya Moss met Ada Lind. She has until Friday to resign. | She | -",
        "Priya Moss met John Lind. She has until Friday to resign. | She | Priya Moss",
        "The Wexcombe Trust said it would pay by Tuesday. | The Wexcombe Trust | Wexcombe Trust",
      })
  void tellsWhoMustAndWhoThatIs(String text, String actor, String speaker) {
    DeadlineClaim claim =
        EXTRACTOR.extract(Document.of(text).published("2026-03-02")).ledger().dated().get(0);
    assertEquals(actor, claim.actor().map(Mention::text).orElse("-"));
    assertEquals(speaker, claim.actorSpeaker().map(Speaker::name).orElse("-"));
  }

  @Test
  void findsAPersonInTheParagraphBefore() {
    Document document =
        Document.of("Priya Moss chairs the committee.\n\nShe has until Friday to resign.")
            .published("2026-03-02");
    DeadlineClaim claim = EXTRACTOR.extract(document).ledger().dated().get(0);
    assertEquals("Priya Moss", claim.actorSpeaker().orElseThrow().name());
  }
}
