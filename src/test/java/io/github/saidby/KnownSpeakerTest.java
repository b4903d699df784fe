package io.github.saidby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.KnownSpeaker;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Speaker;
import io.github.saidby.model.SpeakerType;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnownSpeakerTest {

  private static final KnownSpeaker HOLM =
      KnownSpeaker.of("Ingrid Holm", SpeakerType.PERSON)
          .withAliases("the Iron Admiral", "I. Holm-Berg")
          .withRole("harbour master")
          .withAffiliation("Port Merrow");

  private final Extractor extractor = Extractor.builder().knownSpeaker(HOLM).build();

  @Test
  void anAliasStandsForTheName() {
    Speaker speaker = only("“It is late,” said the Iron Admiral.");
    assertEquals("Ingrid Holm", speaker.name());
    assertEquals(SpeakerType.PERSON, speaker.type());
    assertEquals("harbour master", speaker.role().orElse(""));
    assertEquals("Port Merrow", speaker.affiliation().orElse(""));
  }

  @Test
  void theRoleStandsForTheName() {
    assertEquals("Ingrid Holm", only("“It is late,” said the harbour master.").name());
  }

  @Test
  void laterLastNamesFollowAnAlias() {
    List<Quote> quotes =
        extractor.extract("I. Holm-Berg came. “It is late,” said Holm-Berg.").quotes();
    assertEquals("Ingrid Holm", quotes.get(0).speaker().map(Speaker::name).orElse("?"));
  }

  @Test
  void theListTravelsWithTheSettings() {
    assertEquals(List.of(HOLM), Extractor.of(extractor.settings()).settings().knownSpeakers());
  }

  @Test
  void aDocumentWithoutTheNamesIsReadAsBefore() {
    String text = "“It is late,” said Ada Roe. The mayor, Tom Vale, agreed that it was.";
    assertEquals(Extractor.english().extract(text).quotes(), extractor.extract(text).quotes());
  }

  @Test
  void aBlankAliasAndANameGivenTwiceAreRefused() {
    String blank =
        assertThrows(IllegalArgumentException.class, () -> HOLM.withAliases(" ")).getMessage();
    assertTrue(blank.contains("Ingrid Holm"), blank);
    ExtractorBuilder builder = Extractor.builder().knownSpeaker(HOLM);
    assertThrows(IllegalArgumentException.class, () -> builder.knownSpeaker(HOLM));
  }

  private Speaker only(String text) {
    List<Quote> quotes = extractor.extract(text).quotes();
    assertEquals(1, quotes.size());
    return quotes.get(0).speaker().orElseThrow();
  }
}
