package io.github.saidby.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.saidby.internal.resource.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tables of sentences in which every word of a list does what its class says, and of others in
 * which it does not. One frame a line:
 *
 * <pre>{@code
 * class | words | sentence | its reading | stand-in | counter-sentence | its reading
 * }</pre>
 *
 * <p>The words stand between commas, as a text writes them; {@code *} stands for all of the class
 * that no other line names. Behind a word may follow what it alone stands for: {@code Jan.=01}. In
 * the sentences and readings {@code {}} is the word, {@code {A}} the same with a capital, {@code
 * {U}} in capitals and {@code {=}} what stands behind its equals sign. The stand-in takes the place
 * of the word, and the sentence must not be read the same with it; where it is read the same all
 * the same, {@code same:} and the reason stand in that column. A reading of several parts (between
 * commas) may be left short.
 *
 * <p>Where no other word could stand in, {@code no row} is the stand-in: the sentence stays as it
 * is, and must not be read the same once the word's row is taken out of the list, while the
 * counter-sentence must. Readings are whole then.
 */
public final class WordFrames {

  private final String table;
  private final List<Frame> frames = new ArrayList<>();
  private final List<String> gaps = new ArrayList<>();

  private WordFrames(String table) {
    this.table = table;
  }

  /**
   * Reads a table of frames.
   *
   * @param table its name without folder and ending
   * @param classes the words of the list that it serves, by class
   */
  public static WordFrames read(String table, Map<String, Set<String>> classes) {
    WordFrames frames = new WordFrames(table);
    frames.serve(classes);
    return frames;
  }

  /** The frames, each with one of its words. */
  public Stream<Frame> frames() {
    return frames.stream();
  }

  /** Words without a frame, and lines that serve no word. */
  public List<String> gaps() {
    return gaps;
  }

  /** The words of a table by class, where the class is the cell of a column, or the cells. */
  public static Map<String, Set<String>> classes(String list, String words, String classes) {
    Map<String, Set<String>> all = new TreeMap<>();
    for (Table.Row row : Table.read("en/" + list + ".tsv").rows()) {
      for (String name : row.list(classes)) {
        all.computeIfAbsent(name, key -> new TreeSet<>()).add(row.get(words));
      }
    }
    return all;
  }

  private void serve(Map<String, Set<String>> classes) {
    List<String[]> lines = lines(table);
    Set<String> served = new HashSet<>();
    for (String[] line : lines) {
      for (String word : line[1].equals("*") ? List.<String>of() : List.of(line[1].split(", "))) {
        Optional<String> row = row(Frame.written(word), classes.getOrDefault(line[0], Set.of()));
        add(line, word);
        if (row.isEmpty()) {
          gaps.add("no " + line[0] + ": " + word);
          continue;
        }
        served.add(line[0] + " " + row.get());
        if (!frames.get(frames.size() - 1).counter().toLowerCase(Locale.ROOT).contains(row.get())) {
          gaps.add("not in its counter-sentence: " + word);
        }
      }
    }
    for (String[] line : lines) {
      int before = frames.size();
      for (String word :
          line[1].equals("*") ? classes.getOrDefault(line[0], Set.of()) : Set.<String>of()) {
        if (served.add(line[0] + " " + word)) {
          add(line, word);
        }
      }
      if (line[1].equals("*") && frames.size() == before) {
        gaps.add("serves no word: " + String.join(" | ", line));
      }
    }
    classes.forEach(
        (name, words) ->
            words.stream()
                .filter(word -> !served.contains(name + " " + word))
                .forEach(word -> gaps.add("no frame: " + name + " " + word)));
  }

  private void add(String[] line, String word) {
    assertEquals(7, line.length, () -> "cells of " + String.join(" | ", line));
    frames.add(Frame.of(line, word));
  }

  private static List<String[]> lines(String table) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    WordFrames.class.getResourceAsStream("/frames/" + table + ".txt"), table),
                StandardCharsets.UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| ", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The word as the list has it; a text writes capitals and, behind abbreviations, periods. */
  private static Optional<String> row(String written, Set<String> rows) {
    String small = written.toLowerCase(Locale.ROOT);
    String bare = small.endsWith(".") ? small.substring(0, small.length() - 1) : small;
    return Stream.of(written, small, bare).filter(rows::contains).findFirst();
  }
}
