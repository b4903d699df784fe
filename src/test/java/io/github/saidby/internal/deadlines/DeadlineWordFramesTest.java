package io.github.saidby.internal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.internal.deadlines.DeadlineWords.Kind;
import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.DeadlineClaim;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every word of every class does what its row says in a sentence made for it, which reads otherwise
 * without the row, and nothing of the sort in another sentence, which reads the same without it.
 */
class DeadlineWordFramesTest {

  private static final DeadlineWords WORDS = DeadlineWords.load();
  private static final EnglishDeadlineFinder FINDER = new EnglishDeadlineFinder(WORDS);
  private static final String ALL = "span; relation; kind; due; what; who; else; polarity; status";

  static List<WordFrame> frames() throws IOException {
    return DeadlinesTest.lines("word-frames.txt").stream().map(WordFrame::of).toList();
  }

  @ParameterizedTest
  @MethodSource("frames")
  void aWordDoesWhatItsClassSays(WordFrame frame) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String word : words(frame)) {
      String sentence = WordFrame.with(word, frame.sentence());
      String expected = WordFrame.with(word, frame.reading());
      List<DeadlineClaim> found = WordFrame.find(FINDER, sentence);
      String read = WordFrame.show(found, expected);
      if (!read.equals(expected)) {
        wrong.add(sentence + " reads as " + read + " and not " + expected);
      } else if (frame.also().isEmpty() && read.equals(without(word, frame, sentence, expected))) {
        wrong.add(sentence + " reads the same without the row");
      }
    }
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
  }

  @ParameterizedTest
  @MethodSource("frames")
  void aWordDoesNothingOfTheSortElsewhere(WordFrame frame) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String word : words(frame)) {
      String sentence = WordFrame.with(word, frame.other());
      String expected = WordFrame.with(word, frame.otherReading());
      List<DeadlineClaim> found = WordFrame.find(FINDER, sentence);
      String read = WordFrame.show(found, expected);
      String all = WordFrame.show(found, ALL);
      String without = without(word, frame, sentence, ALL);
      if (!read.equals(expected)) {
        wrong.add(sentence + " reads as " + read + " and not " + expected);
      } else if (!all.equals(without)) {
        wrong.add(sentence + " reads otherwise without the row: " + all + " as " + without);
      }
    }
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
  }

  @Test
  void everyWordHasAFrameForEachOfItsClasses() throws IOException {
    List<String> wrong = new ArrayList<>();
    Map<Kind, Set<String>> open = listed();
    for (WordFrame frame : frames()) {
      Set<String> left = open.getOrDefault(frame.kind(), Set.of());
      List<String> words = words(frame);
      if (words.isEmpty()) {
        wrong.add("serves no word: " + frame);
      }
      for (String word : words) {
        if (!WORDS.of(word).contains(frame.kind())) {
          wrong.add(frame.kind() + " is no class of " + word);
        }
        left.remove(word);
      }
    }
    Set<Kind> framed = frames().stream().map(WordFrame::kind).collect(Collectors.toSet());
    open.keySet().retainAll(framed);
    open.forEach((kind, words) -> words.forEach(word -> wrong.add(kind + ": " + word)));
    assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
  }

  /** The words that a line names, or all of its class that no other line names. */
  private static List<String> words(WordFrame frame) throws IOException {
    if (!frame.words().isEmpty()) {
      return frame.words();
    }
    Set<String> others = listed().getOrDefault(frame.kind(), Set.of());
    for (WordFrame other : frames()) {
      if (other.kind() == frame.kind()) {
        others.removeAll(other.words());
      }
    }
    return List.copyOf(others);
  }

  private static Map<Kind, Set<String>> listed() {
    Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
    for (Table.Row row : Table.read("en/deadline-words.tsv").rows()) {
      for (String name : row.list("class")) {
        words
            .computeIfAbsent(
                Kind.valueOf(name.toUpperCase(Locale.ROOT)), kind -> new TreeSet<String>())
            .add(row.get("word"));
      }
    }
    return words;
  }

  private static String without(String word, WordFrame frame, String sentence, String like) {
    EnglishDeadlineFinder other = new EnglishDeadlineFinder(WORDS.without(word, frame.kind()));
    return WordFrame.show(WordFrame.find(other, sentence), like);
  }
}
