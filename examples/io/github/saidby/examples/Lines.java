package io.github.saidby.examples;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The lines of a stream that are not blank. A line that is too long to be held is cut. */
final class Lines implements Iterator<String> {

  /** In UTF-16 units: more than any document needs, less than fills the memory. */
  static final int MAX_LENGTH = 1 << 25;

  private final Reader reader;
  private String next;

  Lines(Reader reader) {
    this.reader = reader;
  }

  @Override
  public boolean hasNext() {
    while (next == null || next.isBlank()) {
      next = read();
      if (next == null) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the stream has ended");
    }
    String line = next;
    next = null;
    return line;
  }

  private String read() {
    try {
      StringBuilder line = new StringBuilder();
      int c = reader.read();
      if (c < 0) {
        return null;
      }
      while (c >= 0 && c != '\n') {
        if (line.length() < MAX_LENGTH) {
          line.append((char) c);
        }
        c = reader.read();
      }
      return line.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
