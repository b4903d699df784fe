package io.github.saidby.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Span;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkPairingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          "It works," he said, "well."                 | "It works," ; "well."
          “It works,” he said.                         | “It works,”
          ”It works,” he said.                         | ”It works,”
          “It works,“ he said.                         | “It works,“
          “It works," he said.                         | “It works,"
          ''It works,'' he said.                       | ''It works,''
          ``It works,'' he said.                       | ``It works,''
          «It works», he said.                         | «It works»
          „It works,“ he said.                         | „It works,“
          ‘It works,’ he said.                         | ‘It works,’
          'It works,' he said.                         | 'It works,'
          “He said ‘no’ to me,” she said.              | “He said ‘no’ to me,” ; ‘no’
          "He said 'no' to me," she said.              | "He said 'no' to me," ; 'no'
          ''He said 'no,''' she said.                  | ''He said 'no,''' ; 'no,'
          It’s the dogs’ own rock ’n’ roll.            |
          It's the '90s, and 'tis the dogs' day.       |
          He is 6'2" and the pipe is 5" wide.          |
          “The dogs’ day came. // He left.             | “The dogs’ day came. // He left.
          It ended.” So it was.                        |
          He said “yes and “no” to her.                | “no”
          (“It works”)                                 | “It works”
          “”                                           |
          He said—“It works”—and left.                 | “It works”
          The ‘dogs’ names’ are known.                 | ‘dogs’ names’
          “One. “Two. He left.                         |
          He wrote “ and left. Others stayed.          |
          """)
  void pairsMarks(String text, String stretches) {
    MarkedParagraph marked = MarkPairing.of(text, new Span(0, text.length()), false);
    assertEquals(
        stretches == null ? "" : stretches,
        marked.stretches().stream()
            .map(stretch -> stretch.span().of(text))
            .collect(Collectors.joining(" ; ")));
  }

  @ParameterizedTest
  @CsvSource({"It ended.” So it was., 1", "“One “two” three., 1", "“One.” “Two.”, 0"})
  void tellsOfMarksWithoutPartners(String text, int strays) {
    assertEquals(strays, MarkPairing.of(text, new Span(0, text.length()), false).strays().size());
  }

  @Test
  void boundsNesting() {
    String text = "“a ‘b ".repeat(50_000);
    MarkedParagraph marked = MarkPairing.of(text, new Span(0, text.length()), false);
    assertTrue(marked.stretches().size() < 2);
  }
}
