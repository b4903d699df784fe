package io.github.saidby.internal.opennlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenNlpSentenceFinderTest {

  private static final OpenNlpSentenceFinder FINDER = OpenNlpSentenceFinder.load();

  /** A bar stands where a sentence ends. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "She left. |He stayed.",
        "The talks involve U.S. President Ann Roe. |They go on.",
        "“Will it hold?” she asked. |Nobody knew.",
        "Gov. Lee met Sen. Poe on Monday. |Both smiled.",
        "It’s the ministry’s call. |“We don’t know,” he said.",
        "Roe said no. |Nobody objected.",
        "The house rises before the Feb. 17 recess. |It returns on Sept. 3.",
        "He ranks No. 4 in the world. |She said no. |Nobody objected.",
        "Halcyon Announces $38.5 Million Settlement With Ohio Regulators",
        "“Go!” shouted Roe. |“Now!”",
      })
  void findsSentencesOfNews(String marked) {
    String paragraph = marked.replace("|", "");
    assertEquals(
        marked.replace(" |", "|"),
        FINDER.find(paragraph).stream()
            .map(span -> span.of(paragraph))
            .collect(Collectors.joining("|")));
  }
}
