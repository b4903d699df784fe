package io.github.saidby.internal.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.frames.Frame;
import io.github.saidby.frames.WordFrames;
import io.github.saidby.internal.resource.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that numerals, factors and amounts of money are read by does what its row says. */
class NumeralFramesTest {

  static Stream<WordFrames> tables() {
    return Stream.of(
        WordFrames.read("number-words", WordFrames.classes("number-words", "word", "role")),
        WordFrames.read("multipliers", WordFrames.classes("multipliers", "word", "form")),
        WordFrames.read(
            "numeral-contexts", WordFrames.classes("numeral-contexts", "word", "class")),
        WordFrames.read(
            "money-letters", Map.of("letter", Table.words("en/money-letters.tsv", "letter"))),
        WordFrames.read("nations", Map.of("nation", Table.words("en/nations.tsv", "nation"))));
  }

  static Stream<Frame> frames() {
    return tables().flatMap(WordFrames::frames);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyWordHasAFrame(WordFrames table) {
    assertEquals(List.of(), table.gaps());
  }

  @ParameterizedTest
  @MethodSource("frames")
  void aWordDoesWhatItsClassSays(Frame frame) {
    frame.check(NumeralFramesTest::read);
  }

  private static String read(String sentence) {
    String read =
        QuantityFinderTest.find(sentence).stream()
            .map(QuantityFinderTest::describe)
            .collect(Collectors.joining("; "));
    return read.isEmpty() ? "-" : read;
  }
}
