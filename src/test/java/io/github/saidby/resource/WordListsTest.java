package io.github.saidby.resource;

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
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every shipped word list must be, so that two people's changes to one merge. */
class WordListsTest {

  private static final Path RESOURCES = Path.of("src/main/resources");

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
