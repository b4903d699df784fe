package io.github.saidby.internal.sections;

import java.util.Locale;

/**
 * Lines that name a version of a program, as change logs have them for headings: {@code 2.1.0},
 * {@code v1.4-rc1}, {@code [0.9.3] - 2026-03-31}.
 */
final class Version {

  private static final int LONGEST = 60;
  private static final int LONGEST_SUFFIX = 12;
  private static final String BEFORE_SUFFIX = "-+.";

  private Version() {}

  static boolean is(String line, DateWords words) {
    int end = line.length() > LONGEST ? 0 : behind(line);
    if (end == 0) {
      return false;
    }
    String rest = line.substring(end).strip();
    return rest.isEmpty() || DateLine.of(rest, words, Locale.ROOT).isBare();
  }

  /** The offset behind a version at the start of a line, or 0. */
  private static int behind(String line) {
    boolean bracket = line.startsWith("[");
    int at = bracket ? 1 : 0;
    at += line.startsWith("v", at) ? 1 : 0;
    int groups = 0;
    int end = at;
    while (end < line.length() && isDigit(line.charAt(end))) {
      while (end < line.length() && isDigit(line.charAt(end))) {
        end++;
      }
      groups++;
      at = end;
      end += end < line.length() && line.charAt(end) == '.' ? 1 : 0;
    }
    if (groups < 2) {
      return 0;
    }
    at = behindSuffix(line, at);
    if (bracket) {
      return at < line.length() && line.charAt(at) == ']' ? at + 1 : 0;
    }
    return at == line.length() || Lines.isBlank(line.charAt(at)) ? at : 0;
  }

  /** "-rc1", ".Final", "b2". */
  private static int behindSuffix(String line, int from) {
    int at = from;
    at += at < line.length() && BEFORE_SUFFIX.indexOf(line.charAt(at)) >= 0 ? 1 : 0;
    int start = at;
    while (at < line.length()
        && at - start < LONGEST_SUFFIX
        && (Character.isLetterOrDigit(line.charAt(at)) || line.charAt(at) == '.')) {
      at++;
    }
    return at > start ? at : from;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
