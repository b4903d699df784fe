package io.github.saidby.internal.reading;

import io.github.saidby.model.Span;
import io.github.saidby.text.OffsetMap;
import java.util.Arrays;

/**
 * The way from visible text back to the source, as segments in order. A segment whose two sides are
 * of one length maps unit by unit, any other only as a whole.
 *
 * <p>Where a span covers a whole block, the inline markup at the block's ends belongs to its source
 * range.
 */
final class Segments implements OffsetMap {

  private static final int COLUMNS = 3;

  /** Visible start, source start and source end of each segment. */
  private final int[] segments;

  /** Visible start and end, source start and end of each block. */
  private final int[] blocks;

  private final int length;

  private Segments(int[] segments, int[] blocks, int length) {
    this.segments = segments;
    this.blocks = blocks;
    this.length = length;
  }

  @Override
  public Span toSource(Span visible) {
    if (segments.length == 0) {
      return new Span(0, 0);
    }
    int start = Math.min(visible.start(), length);
    int end = Math.min(visible.end(), length);
    int from = blockEdge(start, end, true);
    from = from >= 0 ? from : startInSource(start);
    if (start == end) {
      return new Span(from, from);
    }
    int to = blockEdge(start, end, false);
    return new Span(from, Math.max(from, to >= 0 ? to : endInSource(end)));
  }

  private int startInSource(int visible) {
    int segment = segmentAt(visible);
    int inside = visible - segments[segment * COLUMNS];
    int start = segments[segment * COLUMNS + 1];
    return isExact(segment) ? Math.min(start + inside, segments[segment * COLUMNS + 2]) : start;
  }

  private int endInSource(int visible) {
    int segment = segmentAt(visible - 1);
    int inside = visible - segments[segment * COLUMNS];
    return isExact(segment)
        ? segments[segment * COLUMNS + 1] + inside
        : segments[segment * COLUMNS + 2];
  }

  /** The source offset of the edge of a block that the span covers up to that edge, or -1. */
  private int blockEdge(int start, int end, boolean first) {
    int block = blockAt(first ? start : end - 1);
    if (block < 0 || start > blocks[block * 4] || end < blocks[block * 4 + 1]) {
      return -1;
    }
    return first
        ? (start == blocks[block * 4] ? blocks[block * 4 + 2] : -1)
        : (end == blocks[block * 4 + 1] ? blocks[block * 4 + 3] : -1);
  }

  private int blockAt(int visible) {
    int low = 0;
    int high = blocks.length / 4 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (blocks[middle * 4 + 1] <= visible) {
        low = middle + 1;
      } else if (blocks[middle * 4] > visible) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  private int segmentAt(int visible) {
    int low = 0;
    int high = lastSegment();
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (segments[middle * COLUMNS] <= visible) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private int lastSegment() {
    return segments.length / COLUMNS - 1;
  }

  private int visibleEnd(int segment) {
    return segment < lastSegment() ? segments[(segment + 1) * COLUMNS] : length;
  }

  private boolean isExact(int segment) {
    int shown = visibleEnd(segment) - segments[segment * COLUMNS];
    return shown == segments[segment * COLUMNS + 2] - segments[segment * COLUMNS + 1];
  }

  /** Collects segments and blocks in order. */
  static final class Builder {

    private int[] segments = new int[COLUMNS * 64];
    private int[] blocks = new int[4 * 16];
    private int segmentInts;
    private int blockInts;
    private int visibleEnd;

    /** Adds a stretch of visible text; unit-by-unit stretches that touch become one. */
    void add(int visibleLength, int sourceStart, int sourceEnd) {
      int last = segmentInts - COLUMNS;
      boolean exact = visibleLength == sourceEnd - sourceStart;
      boolean grows =
          exact
              && last >= 0
              && segments[last + 2] == sourceStart
              && visibleEnd - segments[last] == segments[last + 2] - segments[last + 1];
      if (grows) {
        segments[last + 2] = sourceEnd;
      } else {
        segments = roomFor(segments, segmentInts + COLUMNS);
        segments[segmentInts++] = visibleEnd;
        segments[segmentInts++] = sourceStart;
        segments[segmentInts++] = sourceEnd;
      }
      visibleEnd += visibleLength;
    }

    void block(int visibleStart, int sourceStart, int sourceEnd) {
      blocks = roomFor(blocks, blockInts + 4);
      blocks[blockInts++] = visibleStart;
      blocks[blockInts++] = visibleEnd;
      blocks[blockInts++] = sourceStart;
      blocks[blockInts++] = sourceEnd;
    }

    Segments build() {
      return new Segments(
          Arrays.copyOf(segments, segmentInts), Arrays.copyOf(blocks, blockInts), visibleEnd);
    }

    private static int[] roomFor(int[] array, int size) {
      return size <= array.length ? array : Arrays.copyOf(array, array.length * 2);
    }
  }
}
