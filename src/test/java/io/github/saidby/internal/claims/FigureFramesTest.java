package io.github.saidby.internal.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.Extractor;
import io.github.saidby.frames.Frame;
import io.github.saidby.frames.WordFrames;
import io.github.saidby.model.Document;
import io.github.saidby.model.QuantityClaim;
import io.github.saidby.model.Speaker;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word around the verbs of figures settles who tells one. */
class FigureFramesTest {

  private static final Extractor EXTRACTOR = Extractor.english();
  private static final WordFrames FRAMES =
      WordFrames.read("figure-words", WordFrames.classes("figure-words", "word", "class"));

  static Stream<Frame> frames() {
    return FRAMES.frames();
  }

  @Test
  void everyWordHasAFrame() {
    assertEquals(List.of(), FRAMES.gaps());
  }

  @ParameterizedTest
  @MethodSource("frames")
  void aWordDoesWhatItsClassSays(Frame frame) {
    frame.check(FigureFramesTest::read);
  }

  /** The figures of a sentence, each with who tells it. */
  private static String read(String sentence) {
    return EXTRACTOR.extract(Document.of(sentence)).claims().stream()
        .filter(QuantityClaim.class::isInstance)
        .map(QuantityClaim.class::cast)
        .map(
            claim ->
                claim.core().of(sentence)
                    + " = "
                    + claim.claimedBy().map(Speaker::name).orElse("-"))
        .collect(Collectors.joining("; "));
  }
}
