package io.github.saidby.internal.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word list: UTF-8, tab-separated, comment lines that start with {@code #}, then a line of column
 * names, then rows.
 */
public final class Table {

  private final String name;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Row> rows = new ArrayList<>();

  private Table(String name) {
    this.name = name;
  }

  /**
   * Reads a table.
   *
   * @param name a name below the library's resource folder, such as {@code en/cues.tsv}
   * @return the table
   */
  public static Table read(String name) {
    Table table = new Table(name);
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(Resources.open(name), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          table.add(line.split("\t", -1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  /**
   * The words of a table, as a set.
   *
   * @param name the table's name
   * @param column the column that holds them
   * @return the cells of the column
   */
  public static Set<String> words(String name, String column) {
    return read(name).rows.stream()
        .map(row -> row.get(column))
        .collect(Collectors.toUnmodifiableSet());
  }

  private void add(String[] cells) {
    if (columns.isEmpty()) {
      for (int i = 0; i < cells.length; i++) {
        columns.put(cells[i], i);
      }
    } else if (cells.length == columns.size()) {
      rows.add(new Row(cells));
    } else {
      throw new IllegalStateException(
          name + ": the row " + Arrays.toString(cells) + " must have " + columns.size() + " cells");
    }
  }

  /**
   * The rows below the column names.
   *
   * @return the rows in order
   */
  public List<Row> rows() {
    return rows;
  }

  /** One line of a table. */
  public final class Row {

    private final String[] cells;

    private Row(String[] cells) {
      this.cells = cells;
    }

    /**
     * A cell.
     *
     * @param column the column's name
     * @return the cell's text, which may be empty
     */
    public String get(String column) {
      Integer index = columns.get(column);
      if (index == null) {
        throw new IllegalStateException(name + " has no column " + column);
      }
      return cells[index];
    }

    /**
     * A cell that lists several words.
     *
     * @param column the column's name
     * @return the words between commas; none for an empty cell
     */
    public List<String> list(String column) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split(",", -1));
    }

    /**
     * A cell that names a constant, in any case.
     *
     * @param column the column's name
     * @param type the enum
     * @param <E> the enum
     * @return the constant
     */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
      return Enum.valueOf(type, get(column).toUpperCase(Locale.ROOT));
    }
  }
}
