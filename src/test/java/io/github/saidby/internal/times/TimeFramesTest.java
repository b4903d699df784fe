package io.github.saidby.internal.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.frames.Frame;
import io.github.saidby.frames.WordFrames;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.Document;
import io.github.saidby.model.TimeExpression;
import io.github.saidby.model.TimeInterval;
import io.github.saidby.model.TimeModifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that a time is read by does what its class says in a sentence made for it. */
class TimeFramesTest {

  static Stream<WordFrames> tables() {
    return Stream.of(
        WordFrames.read("time-words", WordFrames.classes("time-words", "word", "kind")),
        WordFrames.read("tense-words", WordFrames.classes("tense-words", "word", "class")),
        WordFrames.read("past-nouns", WordFrames.classes("past-nouns", "word", "class")),
        WordFrames.read("present-words", Map.of("phrase", phrases())),
        WordFrames.read("time-bounds", byCells("time-bounds", "phrase", "position", "modifier")),
        WordFrames.read("time-zones", byCells("time-zones", "zone", "offset")),
        WordFrames.read("timetable-words", byCells("timetable-words", "phrase", "position")),
        WordFrames.read("year-contexts", byCells("year-contexts", "word", "position")),
        WordFrames.read("holiday-nouns", byCells("holiday-nouns", "noun", "position")));
  }

  static Stream<WordFrames> eventDays() {
    return Stream.of(WordFrames.read("event-days", eventNouns()));
  }

  /**
   * The words of a list by what stands in some columns; a zone without an offset changes by day.
   */
  private static Map<String, Set<String>> byCells(String list, String words, String... columns) {
    return Table.read("en/" + list + ".tsv").rows().stream()
        .collect(
            Collectors.groupingBy(
                row ->
                    Stream.of(columns)
                        .map(column -> row.get(column).isEmpty() ? "by day" : row.get(column))
                        .collect(Collectors.joining(" ")),
                Collectors.mapping(row -> row.get(words), Collectors.toSet())));
  }

  private static Set<String> phrases() {
    return Table.words("en/present-words.tsv", "phrase");
  }

  /** The nouns that tell a day to be that of an event, by the day. */
  private static Map<String, Set<String>> eventNouns() {
    return Table.read("en/event-days.tsv").rows().stream()
        .collect(Collectors.toMap(row -> row.get("day"), row -> Set.copyOf(row.list("nouns"))));
  }

  static Stream<Frame> frames() {
    return tables().flatMap(WordFrames::frames);
  }

  static Stream<Frame> eventFrames() {
    return eventDays().flatMap(WordFrames::frames);
  }

  @ParameterizedTest
  @MethodSource({"tables", "eventDays"})
  void everyWordHasAFrame(WordFrames table) {
    assertEquals(List.of(), table.gaps());
  }

  @ParameterizedTest
  @MethodSource("frames")
  void aWordDoesWhatItsClassSays(Frame frame) {
    frame.check(TimeFramesTest::read);
  }

  @ParameterizedTest
  @MethodSource("eventFrames")
  void aNounBesideADayTellsTheYearOfItsEvent(Frame frame) {
    frame.check(sentence -> read(sentence, "2026-03-10"));
  }

  /** The times of a sentence that is published on Thursday, March 10, 2016. */
  private static String read(String sentence) {
    return read(sentence, "2016-03-10");
  }

  private static String read(String sentence, String published) {
    String read =
        TimesTest.find(Document.of(sentence).published(published)).stream()
            .map(time -> show(time.expression()))
            .collect(Collectors.joining("; "));
    return read.isEmpty() ? "-" : read;
  }

  private static String show(TimeExpression time) {
    return time.text()
        + " = "
        + time.timex().orElse("-")
        + time.modifier().map(TimeFramesTest::show).orElse("")
        + ", "
        + time.interval().map(TimeInterval::toString).orElse("-");
  }

  private static String show(TimeModifier modifier) {
    return " " + modifier.name().toLowerCase(Locale.ROOT);
  }
}
