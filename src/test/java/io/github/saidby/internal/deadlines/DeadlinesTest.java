package io.github.saidby.internal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.EnglishStages;
import io.github.saidby.internal.times.EnglishTimeFinder;
import io.github.saidby.model.Block;
import io.github.saidby.model.BlockKind;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.Document;
import io.github.saidby.model.Mention;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlinesTest {

  private static final EnglishTimeFinder TIMES = new EnglishTimeFinder();
  private static final EnglishDeadlineFinder DEADLINES = new EnglishDeadlineFinder();
  private static final Annotators ANNOTATORS = EnglishStages.annotators();

  static List<String> examples() throws IOException {
    try (BufferedReader in =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(
                        DeadlinesTest.class.getResourceAsStream("deadlines.txt")),
                    StandardCharsets.UTF_8));
        Stream<String> lines = in.lines()) {
      return lines.filter(line -> !line.startsWith("#")).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsTheDeadlineOfASentence(String example) {
    String[] cells = example.split(" \\| ", 3);
    Document document = Document.of(cells[0]);
    document = cells[1].equals("-") ? document : document.published(cells[1]);
    List<String> expected = cells[2].startsWith("- |") ? List.of() : List.of(cells[2]);
    assertEquals(expected, find(document).stream().map(DeadlinesTest::show).toList(), cells[0]);
  }

  static List<DeadlineClaim> find(Document document) {
    return find(DEADLINES, document);
  }

  static List<DeadlineClaim> find(EnglishDeadlineFinder finder, Document document) {
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
        .flatMap(each -> finder.find(each, TIMES.find(each, document)).stream())
        .toList();
  }

  private static String show(DeadlineClaim claim) {
    return String.join(
        " | ",
        claim.text(),
        claim.relation().name(),
        claim.due().map(TimeInterval::toString).orElse("-"),
        words(claim.obligation()),
        words(claim.actor()),
        words(claim.consequence()),
        claim.polarity().name(),
        claim.status().name());
  }

  private static String words(Optional<Mention> mention) {
    return mention.map(Mention::text).orElse("-");
  }
}
