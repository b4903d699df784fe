package io.github.saidby.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.Extraction;
import io.github.saidby.model.MarkedPhraseKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedPhrasesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          The band played “Harbour Lights” twice.                      | TITLE
          She sold her novel “The Long Rain” in May.                   | TITLE
          William “Red” Hale was born here.                            | NICKNAME
          The boxer, nicknamed “the Mule,” retired in May.             | NICKNAME
          The so-called “green corridor” opened in May.                | TERM
          The town has a “museum” of two rooms.                        | SCARE_QUOTE
          """)
  void tellsWhatNobodySays(String text, MarkedPhraseKind kind) {
    Extraction found = ReadQuotes.of(text);
    assertEquals(1, found.markedPhrases().size(), found::toString);
    assertEquals(kind, found.markedPhrases().get(0).kind());
  }
}
