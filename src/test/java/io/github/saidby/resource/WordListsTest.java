package io.github.saidby.resource;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every shipped word list must be, so that two people's changes to one merge. */
class WordListsTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  static Stream<Path> wordLists() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("wordLists")
  void aWordListSaysWhatItIsAndIsSorted(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    List<String> comments = text.lines().takeWhile(line -> line.startsWith("#")).toList();
    List<String> table = text.lines().skip(comments.size()).toList();
    List<String> rows = table.subList(1, table.size());
    int columns = cells(table.get(0)).length;
    assertAll(
        () -> assertFalse(comments.isEmpty(), "a comment that says what it is"),
        () ->
            assertTrue(
                comments.stream().anyMatch(line -> line.startsWith("# Source: ")),
                "a line \"# Source: ...\""),
        () -> assertFalse(text.contains("\r"), "no carriage returns"),
        () -> assertTrue(text.endsWith("\n") && !text.endsWith("\n\n"), "one line end at the end"),
        () -> assertTrue(Normalizer.isNormalized(text, Normalizer.Form.NFC), "NFC"),
        () -> assertFalse(rows.isEmpty(), "rows"),
        () ->
            assertEquals(
                List.of(), rows.stream().filter(r -> cells(r).length != columns).toList(), "cells"),
        () ->
            assertEquals(List.of(), outOfOrder(rows), "sorted by the first column, no row twice"));
  }

  /** The tables of lists and tests in the notes on architecture leave out none and invent none. */
  @Test
  void theNotesTellWhatTriesEachList() throws IOException {
    String notes = Files.readString(Path.of("docs/architecture.md"), StandardCharsets.UTF_8);
    Set<String> lists = new TreeSet<>();
    Set<String> tests = new TreeSet<>();
    notes
        .lines()
        .dropWhile(line -> !line.startsWith("| lists | tried by |"))
        .takeWhile(line -> !line.startsWith("## "))
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split(" \\| ", -1))
        .forEach(
            cells -> {
              lists.addAll(codes(cells[0]));
              tests.addAll(codes(cells[1]));
            });
    assertEquals(wordLists().map(WordListsTest::nameOf).collect(toCollection(TreeSet::new)), lists);
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      files.map(WordListsTest::nameOf).forEach(tests::remove);
    }
    assertEquals(Set.of(), tests, "tests that are none");
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map(code -> code.group(1)).toList();
  }

  private static List<String> outOfOrder(List<String> rows) {
    List<String> wrong = new ArrayList<>();
    Comparator<String> order = Comparator.comparing(row -> cells(row)[0]);
    for (int i = 1; i < rows.size(); i++) {
      boolean sorted = order.compare(rows.get(i - 1), rows.get(i)) <= 0;
      if (!sorted || rows.get(i).equals(rows.get(i - 1))) {
        wrong.add(rows.get(i));
      }
    }
    return wrong;
  }

  private static String[] cells(String row) {
    return row.split("\t", -1);
  }
}
