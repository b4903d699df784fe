package io.github.saidby.internal.quantities;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.frames.Frame;
import io.github.saidby.frames.WordFrames;
import io.github.saidby.model.Change;
import io.github.saidby.model.Modality;
import io.github.saidby.model.QuantityClaim;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each word that decides how a number beside it is read decides so in a sentence made for its
 * class, which is read otherwise without the word's row, and decides nothing in another sentence.
 */
class ContextFramesTest {

  private static final WordFrames FRAMES =
      WordFrames.read(
          "quantity-contexts", WordFrames.classes("quantity-contexts", "word", "class"));

  static Stream<Frame> frames() {
    return FRAMES.frames();
  }

  @Test
  void everyWordHasAFrame() {
    assertEquals(List.of(), FRAMES.gaps());
  }

  @ParameterizedTest
  @MethodSource("frames")
  void aWordDecidesWhatItsClassSays(Frame frame) {
    WordClass wordClass = WordClass.valueOf(frame.wordClass().toUpperCase(Locale.ROOT));
    frame.checkRow(
        (sentence, expected) -> read(sentence),
        (sentence, expected) -> ContextRows.without(frame.word(), wordClass, () -> read(sentence)));
  }

  /** The quantities of a sentence: what the other tables write, with change and modality. */
  private static String read(String sentence) {
    String read =
        QuantityFinderTest.find(sentence).stream()
            .map(ContextFramesTest::describe)
            .collect(joining("; "));
    return read.isEmpty() ? "-" : read;
  }

  private static String describe(QuantityClaim claim) {
    return QuantityFinderTest.describe(claim)
        + claim.change().map(change -> ", " + changed(change)).orElse("")
        + (claim.modality() == Modality.STATED
            ? ""
            : ", " + claim.modality().name().toLowerCase(Locale.ROOT));
  }

  /** What changed; where its numbers leave nothing to check, that is not told. */
  private static String changed(Change change) {
    return ChangesTest.describe(change).replace(", unchecked", "");
  }
}
