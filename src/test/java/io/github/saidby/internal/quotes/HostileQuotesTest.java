package io.github.saidby.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertNotNull;

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
}
