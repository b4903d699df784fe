package io.github.saidby.frames;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * A line of {@link WordFrames} with one of its words.
 *
 * @param isSame whether the sentence is read the same without the word or its row
 * @param without the sentence with the stand-in
 */
public record Frame(
    String wordClass,
    String word,
    String sentence,
    String reading,
    boolean isSame,
    String without,
    String withoutReading,
    String counter,
    String counterReading) {

  @Override
  public String toString() {
    return wordClass + ": " + sentence;
  }

  static Frame of(String[] line, String cell) {
    String word = written(cell);
    String value = cell.substring(Math.min(cell.length(), word.length() + 1));
    UnaryOperator<String> filled = text -> fill(text, word, value);
    boolean isSame = line[4].startsWith("same: ");
    String standIn = isSame || line[4].equals("no row") ? word : line[4];
    UnaryOperator<String> without = text -> fill(text, standIn, value);
    return new Frame(
        line[0],
        word,
        filled.apply(line[2]),
        filled.apply(line[3]),
        isSame,
        without.apply(line[2]),
        without.apply(line[3]),
        filled.apply(line[5]),
        filled.apply(line[6]));
  }

  private static String fill(String text, String word, String value) {
    String capital =
        word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    return text.replace("{}", word)
        .replace("{A}", capital)
        .replace("{U}", word.toUpperCase(Locale.ROOT))
        .replace("{=}", value);
  }

  /** The word of a cell, without what it alone stands for. */
  static String written(String word) {
    int value = word.indexOf('=');
    return value < 0 ? word : word.substring(0, value);
  }

  /** Reads the sentences, the first one with the stand-in as well. */
  public void check(UnaryOperator<String> reader) {
    assertAll(
        () -> assertRead(reading, reader.apply(sentence), sentence),
        () -> assertRead(counterReading, reader.apply(counter), counter),
        () ->
            assertFalse(
                !isSame && isRead(withoutReading, reader.apply(without)),
                () -> without + " is read the same"));
  }

  /**
   * Reads the sentences with the whole list, and once more without the word's row.
   *
   * @param reader reads a sentence, as far as the expected reading that stands behind it goes
   * @param withoutRow the same with the word taken out of its class
   */
  public void checkRow(BinaryOperator<String> reader, BinaryOperator<String> withoutRow) {
    assertAll(
        () -> assertEquals(reading, reader.apply(sentence, reading), sentence),
        () -> assertEquals(counterReading, reader.apply(counter, counterReading), counter),
        () ->
            assertEquals(
                isSame,
                withoutRow.apply(sentence, reading).equals(reading),
                () -> "read the same without the row: " + sentence),
        () ->
            assertEquals(
                counterReading,
                withoutRow.apply(counter, counterReading),
                () -> "without the row: " + counter));
  }

  private static void assertRead(String expected, String found, String sentence) {
    if (!isRead(expected, found)) {
      assertEquals(expected, found, sentence);
    }
  }

  /** Whether a reading is what is expected, as far as that goes. */
  private static boolean isRead(String expected, String found) {
    String[] wanted = expected.split("; ", -1);
    String[] read = found.split("; ", -1);
    boolean same = wanted.length == read.length;
    for (int i = 0; same && i < read.length; i++) {
      same = read[i].equals(wanted[i]) || read[i].startsWith(wanted[i] + ", ");
    }
    return same;
  }
}
