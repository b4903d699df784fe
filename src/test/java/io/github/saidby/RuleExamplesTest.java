package io.github.saidby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.model.Claim;
import io.github.saidby.model.Document;
import io.github.saidby.model.TimeExpression;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule of claims and times reads what it is for, and leaves alone what only looks like it.
 */
class RuleExamplesTest {

  private static final String PUBLISHED = "2026-03-04";
  private static final Extractor EXTRACTOR = Extractor.english();

  /** What a rule has read. */
  private record Found(String rule, String text) {}

  static Stream<String> examples() throws IOException {
    return lines("rules.txt");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aRuleReadsItsExample(String line) {
    String[] cells = line.split(" \\| ", -1);
    assertEquals(4, cells.length, line);
    List<Found> found = find(cells[1]);
    assertTrue(found.contains(new Found(cells[0], cells[2])), () -> cells[1] + " " + found);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aRuleLeavesItsCounterExampleAlone(String line) {
    String[] cells = line.split(" \\| ", -1);
    List<Found> found = find(cells[3]);
    assertFalse(
        found.stream().anyMatch(other -> other.rule().equals(cells[0])),
        () -> cells[3] + " " + found);
  }

  /** Whatever reads a sentence of the other tables is tried here by its name. */
  @Test
  void noRuleIsWithoutAnExample() throws IOException {
    Set<String> tried =
        examples()
            .map(line -> line.split(" \\| ")[0])
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> seen = new TreeSet<>();
    Stream.of(
            lines("internal/times/times.txt"),
            lines("internal/deadlines/deadlines.txt"),
            lines("/quantities/examples.txt"))
        .flatMap(table -> table)
        .map(line -> line.split(" ?\\|")[0])
        .forEach(sentence -> find(sentence).forEach(found -> seen.add(found.rule())));
    assertEquals(tried, seen);
  }

  private static List<Found> find(String sentence) {
    Extraction extraction = EXTRACTOR.extract(Document.of(sentence).published(PUBLISHED));
    Stream<Found> claims = extraction.claims().stream().map(RuleExamplesTest::found);
    Stream<Found> times = extraction.times().stream().map(RuleExamplesTest::found);
    return Stream.concat(claims, times).toList();
  }

  private static Found found(Claim claim) {
    return new Found(claim.evidence().rule(), claim.text());
  }

  private static Found found(TimeExpression time) {
    return new Found(time.evidence().rule(), time.text());
  }

  private static Stream<String> lines(String table) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(RuleExamplesTest.class.getResourceAsStream(table), table),
                StandardCharsets.UTF_8))) {
      return in.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList().stream();
    }
  }
}
