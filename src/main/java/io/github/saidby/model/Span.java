package io.github.saidby.model;

import java.io.Serializable;
import java.util.Comparator;

/**
 * A half-open range {@code [start, end)} of a text, in UTF-16 units: what {@link
 * String#substring(int, int)} takes.
 *
 * <pre>{@code
 * new Span(4, 8).of("She said no.")   // "said"
 * }</pre>
 *
 * <p>Spans are ordered by start, then by end.
 *
 * @param start the first unit's offset, at least 0
 * @param end the offset behind the last unit, at least {@code start}
 * @serial exclude
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /**
   * Checks the range.
   *
   * @param start the first unit's offset, at least 0
   * @param end the offset behind the last unit, at least {@code start}
   * @throws IllegalArgumentException if start is negative or end lies before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span needs 0 <= start <= end, but got [" + start + ", " + end + ")");
    }
  }

  /**
   * The stretch of the text that this span covers.
   *
   * @param text the text that the span was found in
   * @return the characters from start to end
   * @throws StringIndexOutOfBoundsException if the text is shorter than {@code end}
   */
  public String of(String text) {
    return text.substring(start, end);
  }

  /**
   * The number of UTF-16 units covered.
   *
   * @return {@code end - start}
   */
  public int length() {
    return end - start;
  }

  /**
   * Whether the span covers nothing.
   *
   * @return whether start and end are the same
   */
  public boolean isEmpty() {
    return start == end;
  }

  /**
   * Whether an offset lies inside.
   *
   * @param offset an offset in UTF-16 units
   * @return whether {@code start <= offset < end}
   */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /**
   * Whether another span lies wholly inside this one.
   *
   * @param other the other span
   * @return whether every unit of the other is covered; a span contains itself
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * Whether the two spans share a unit.
   *
   * @param other the other span
   * @return whether at least one unit is in both; spans that only touch do not overlap
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * The smallest span that covers both.
   *
   * @param other the other span
   * @return from the lesser start to the greater end
   */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
