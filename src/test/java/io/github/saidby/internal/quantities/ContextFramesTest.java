package io.github.saidby.internal.quantities;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.saidby.internal.resource.Table;
import io.github.saidby.model.Change;
import io.github.saidby.model.Modality;
import io.github.saidby.model.QuantityClaim;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each word that decides how a number beside it is read decides so in a sentence made for its
 * class, which is read otherwise without the word's row, and decides nothing in another sentence.
 */
class ContextFramesTest {

  /** Each class of words, with those that have a row. */
  private static final Map<String, Set<String>> WORDS =
      Table.read("en/quantity-contexts.tsv").rows().stream()
          .collect(
              groupingBy(
                  row -> row.get("class"),
                  TreeMap::new,
                  mapping(row -> row.get("word"), toCollection(TreeSet::new))));

  /** One line of the table. */
  private record Frame(
      String line,
      Set<String> words,
      String sentence,
      String reading,
      String other,
      String otherReading,
      boolean isDecidedElsewhere) {}

  @TestFactory
  Stream<DynamicTest> everyWordOfAClassDecides() {
    Map<String, List<String[]>> lines =
        lines().collect(groupingBy(cells -> cells[0], TreeMap::new, toCollection(ArrayList::new)));
    assertEquals(WORDS.keySet(), lines.keySet(), "classes");
    return lines.entrySet().stream()
        .map(
            own ->
                DynamicTest.dynamicTest(own.getKey(), () -> check(own.getKey(), own.getValue())));
  }

  private static void check(String name, List<String[]> lines) {
    WordClass wordClass = WordClass.valueOf(name.toUpperCase(Locale.ROOT));
    Set<String> rest = new TreeSet<>(WORDS.get(name));
    lines.forEach(cells -> rest.removeAll(words(cells, Set.of())));
    Set<String> unserved = new TreeSet<>(WORDS.get(name));
    List<String> failures = new ArrayList<>();
    for (String[] cells : lines) {
      Frame frame = frame(cells, rest);
      if (frame.words.isEmpty() || !WORDS.get(name).containsAll(frame.words)) {
        failures.add("serves no word of the list: " + frame.line);
      }
      unserved.removeAll(frame.words);
      frame.words.forEach(word -> failures.addAll(failures(frame, word, wordClass)));
    }
    unserved.forEach(word -> failures.add("has no frame: " + word));
    assertEquals("", String.join("\n", failures));
  }

  private static List<String> failures(Frame frame, String word, WordClass wordClass) {
    String sentence = capitalised(filled(frame.sentence, word));
    String other = capitalised(filled(frame.other, word));
    String without = ContextRows.without(word, wordClass, () -> reading(sentence));
    String otherWithout = ContextRows.without(word, wordClass, () -> reading(other));
    List<String> failures = new ArrayList<>();
    compare(failures, sentence, filled(frame.reading, word), reading(sentence));
    compare(failures, other, filled(frame.otherReading, word), reading(other));
    compare(failures, "without the row: " + other, filled(frame.otherReading, word), otherWithout);
    if (without.equals(reading(sentence)) != frame.isDecidedElsewhere) {
      failures.add(
          "the row decides " + (frame.isDecidedElsewhere ? "here: " : "nothing: ") + sentence);
    }
    return failures;
  }

  private static void compare(List<String> failures, String where, String expected, String found) {
    if (!expected.equals(found)) {
      failures.add(where + "\n  expected " + expected + "\n  found    " + found);
    }
  }

  private static Stream<String[]> lines() {
    try (InputStream in = ContextFramesTest.class.getResourceAsStream("/quantities/contexts.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(
                  line ->
                      Arrays.stream(line.split("\\|", -1))
                          .map(String::strip)
                          .toArray(String[]::new))
              .toList()
              .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Frame frame(String[] cells, Set<String> rest) {
    assertTrue(cells.length == 6 || cells.length == 7, () -> String.join(" | ", cells));
    return new Frame(
        String.join(" | ", cells),
        words(cells, rest),
        cells[2],
        cells[3],
        cells[4],
        cells[5],
        cells.length > 6);
  }

  /** The words that a line names; no word is the start or end of the text. */
  private static Set<String> words(String[] cells, Set<String> rest) {
    return cells[1].equals("*") ? rest : new TreeSet<>(List.of(cells[1].split(" ", -1)));
  }

  private static String filled(String frame, String word) {
    return frame
        .replace("{C}", capitalised(word))
        .replace("{U}", word.toUpperCase(Locale.ROOT))
        .replace("{}", word);
  }

  private static String capitalised(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The quantities of a sentence: what the other tables write, with change and modality. */
  private static String reading(String sentence) {
    String found =
        QuantityFinderTest.find(sentence).stream()
            .map(ContextFramesTest::describe)
            .collect(joining("; "));
    return found.isEmpty() ? "-" : found;
  }

  /** What changed; where its numbers leave nothing to check, that is not told. */
  private static String changed(Change change) {
    return ChangesTest.describe(change).replace(", unchecked", "");
  }

  private static String describe(QuantityClaim claim) {
    return QuantityFinderTest.describe(claim)
        + claim.change().map(change -> ", " + changed(change)).orElse("")
        + (claim.modality() == Modality.STATED
            ? ""
            : ", " + claim.modality().name().toLowerCase(Locale.ROOT));
  }
}
