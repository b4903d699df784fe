package io.github.saidby.internal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.frames.Frame;
import io.github.saidby.frames.WordFrames;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.Mention;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every noun that tells no occasion tells none. */
class OccasionFramesTest {

  private static final WordFrames FRAMES =
      WordFrames.read("not-occasions", Map.of("noun", Table.words("en/not-occasions.tsv", "noun")));

  static Stream<Frame> frames() {
    return FRAMES.frames();
  }

  @Test
  void everyNounHasAFrame() {
    assertEquals(List.of(), FRAMES.gaps());
  }

  @ParameterizedTest
  @MethodSource("frames")
  void aNounTellsNoOccasion(Frame frame) {
    frame.check(OccasionFramesTest::read);
  }

  /** The occasions of the quotes of a sentence; "?" where nothing is quoted. */
  private static String read(String sentence) {
    String read =
        ReadQuotes.of(sentence).quotes().stream()
            .map(quote -> quote.occasion().map(Mention::text).orElse("-"))
            .collect(Collectors.joining("; "));
    return read.isEmpty() ? "?" : read;
  }
}
