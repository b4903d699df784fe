package io.github.saidby.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.saidby.Extraction;
import io.github.saidby.model.MarkedPhrase;
import io.github.saidby.model.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileQuotesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "'",
        "“",
        "”",
        "“ ",
        "\" ",
        "‘a ",
        "“a” ",
        "«",
        "``",
        "''",
        "'''",
        "he said ",
        "“a,” he said. ",
        "said that ",
        "told by ",
        ", who said ",
        "X and ",
        "according to ",
        "“a b c.” ",
        "A: ",
        "— X “a” "
      })
  void readsManyOfAKind(String piece) {
    assertNotNull(ReadQuotes.of(piece.repeat(100_000 / piece.length())));
  }

  @Test
  void anOpenMarkTakesNoMoreThanItsSentence() {
    String rest = "The town slept. ".repeat(2_000);
    Extraction found = ReadQuotes.of("He ran a “great success. " + rest + "// “No,” said Ada Roe.");
    assertEquals(
        List.of("“great success."),
        found.markedPhrases().stream().map(MarkedPhrase::text).toList());
    assertEquals(List.of("“No,”"), found.quotes().stream().map(Quote::text).toList());
  }
}
