package io.github.saidby.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.Extraction;
import io.github.saidby.Extractor;
import io.github.saidby.model.Quote;
import io.github.saidby.model.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteNestingTest {

  @ParameterizedTest
  @ValueSource(strings = {"he said that ", "“a,” he said. ", "said that ", "it works, she said, "})
  void whatIsFoundStaysLinearInWhatIsRead(String piece) {
    String text = piece.repeat(1_000);
    int found =
        ReadQuotes.of(text).quotes().stream().mapToInt(quote -> quote.text().length()).sum();
    assertTrue(found <= 10 * text.length(), () -> found + " characters of " + text.length());
  }

  @Test
  void pullQuotesAreNoSecondQuotes() {
    String said = "“We counted the boats and none of them had come back to the harbour,”";
    String text =
        "The boats are lost\n\nThe harbour was shut on Monday, and the boats stayed out at sea.\n\n"
            + said
            + " said Ada Roe. “Then we counted them again.”\n\n“We counted the boats and none of them"
            + " had come back to the harbour”\n\nThe search goes on.";
    List<String> quotes =
        Extractor.english().extract(text).quotes().stream().map(Quote::text).toList();
    assertEquals(List.of(said + " “Then we counted them again.”"), quotes);
  }

  @Test
  void speakersAreInOrderOfTheirFirstMention() {
    Extraction found =
        ReadQuotes.of("Ada Roe met Ben Poole. “It works,” said Ben Poole. “It fails,” Roe said.");
    assertEquals(
        List.of("Ada Roe", "Ben Poole"), found.speakers().stream().map(Speaker::name).toList());
  }
}
