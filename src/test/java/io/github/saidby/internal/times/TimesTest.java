package io.github.saidby.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.EnglishStages;
import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.Document;
import io.github.saidby.model.Span;
import io.github.saidby.model.TimeInterval;
import io.github.saidby.text.AnnotatedText;
import io.github.saidby.text.Annotators;
import io.github.saidby.text.DocumentText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimesTest {

  private static final EnglishTimeFinder FINDER = new EnglishTimeFinder();
  private static final Annotators ANNOTATORS = EnglishStages.annotators();

  static List<String> examples() throws IOException {
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(TimesTest.class.getResourceAsStream("times.txt")),
                    StandardCharsets.UTF_8));
        Stream<String> lines = in.lines()) {
      return lines.filter(line -> !line.startsWith("#")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheTimeOfASentence(String example) {
    String[] cells = example.split(" \\| ", -1);
    Document document = Document.of(cells[0]);
    document = cells[1].equals("-") ? document : document.published(cells[1]);
    List<String> found = find(document).stream().map(TimesTest::show).toList();
    List<String> expected =
        cells[2].equals("-") ? List.of() : List.of(cells[2] + " | " + cells[3] + " | " + cells[4]);
    assertEquals(expected, found, cells[0]);
  }

  static List<FoundTime> find(Document document) {
    String text = document.text();
    Block block =
        Block.builder()
            .kind(BlockKind.PARAGRAPH)
            .span(new Span(0, text.length()))
            .text(text)
            .build();
    return AnnotatedText.of(DocumentText.plain(document), List.of(block), ANNOTATORS, 100_000)
        .paragraphs()
        .stream()
        .flatMap(paragraph -> FINDER.find(paragraph, document).stream())
        .toList();
  }

  private static String show(FoundTime time) {
    return time.expression().text()
        + " | "
        + time.expression().timex().orElse("-")
        + " | "
        + time.expression().interval().map(TimeInterval::toString).orElse("-");
  }
}
