package io.github.saidby.internal.deadlines;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.frames.Frame;
import io.github.saidby.frames.WordFrames;
import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.model.DeadlineClaim;
import io.github.saidby.model.Document;
import io.github.saidby.model.Mention;
import io.github.saidby.model.TimeInterval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every word of every class does what its row says in a sentence made for it, which is read
 * differently without the row, and nothing in another one, which is read the same without it.
 */
class DeadlineFramesTest {

  private static final DeadlineWords WORDS = DeadlineWords.load();
  private static final EnglishDeadlineFinder FINDER = new EnglishDeadlineFinder(WORDS);
  private static final String ALL = "-; relation; kind; due; what; who; else; polarity; status";

  static Stream<WordFrames> tables() {
    return Stream.of(
        WordFrames.read("deadline-words", WordFrames.classes("deadline-words", "word", "class")));
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
    EnglishDeadlineFinder without = without(frame);
    String counter = frame.counter();
    assertAll(
        () ->
            frame.checkRow(
                (sentence, expected) -> read(FINDER, sentence, expected),
                (sentence, expected) -> read(without, sentence, expected)),
        () -> assertEquals(read(without, counter, ALL), read(FINDER, counter, ALL), counter));
  }

  private static EnglishDeadlineFinder without(Frame frame) {
    Kind kind = Kind.valueOf(frame.wordClass().toUpperCase(Locale.ROOT));
    return new EnglishDeadlineFinder(WORDS.without(frame.word(), kind));
  }

  /** The deadlines of a sentence, each with the fields that the first one expected names. */
  private static String read(EnglishDeadlineFinder finder, String sentence, String expected) {
    String[] parts = expected.split(" \\+ ", -1)[0].split("; ", -1);
    String read =
        DeadlinesTest.find(finder, Document.of(sentence).published("2026-03-04")).stream()
            .map(claim -> show(claim, parts))
            .collect(Collectors.joining(" + "));
    return read.isEmpty() ? "-" : read;
  }

  private static String show(DeadlineClaim claim, String[] parts) {
    StringBuilder shown = new StringBuilder(claim.text());
    for (int i = 1; i < parts.length; i++) {
      String field = parts[i].split(" ", 2)[0];
      shown.append("; ").append(field).append(' ').append(value(claim, field));
    }
    return shown.toString();
  }

  private static String value(DeadlineClaim claim, String field) {
    return switch (field) {
      case "relation" -> lower(claim.relation());
      case "kind" -> lower(claim.kind());
      case "due" -> claim.due().map(TimeInterval::toString).orElse("-");
      case "what" -> words(claim.obligation());
      case "who" -> words(claim.actor());
      case "else" -> words(claim.consequence());
      case "polarity" -> lower(claim.polarity());
      case "status" -> lower(claim.status());
      default -> throw new IllegalArgumentException(field);
    };
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static String words(Optional<Mention> mention) {
    return mention.map(Mention::text).orElse("-");
  }
}
