package io.github.saidby.internal.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads dates of ISO 8601, as metadata are written with: {@code 2025-07-24} and what follows. */
final class IsoDates {

  private static final int LENGTH = 10;

  private IsoDates() {}

  /** The day; the time and its offset, if there are any, don't move it. */
  static Optional<LocalDate> parse(String written) {
    String text = written.strip();
    if (text.length() < LENGTH) {
      return Optional.empty();
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = text.charAt(i);
      boolean mark = i == 4 || i == 7;
      boolean fits = mark ? c == '-' || c == '/' : Character.digit(c, 10) >= 0 && c <= '9';
      if (!fits) {
        return Optional.empty();
      }
    }
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(text.substring(0, 4)),
              Integer.parseInt(text.substring(5, 7)),
              Integer.parseInt(text.substring(8, LENGTH)));
      return date.getYear() < 1000 ? Optional.empty() : Optional.of(date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
