package io.github.saidby.internal.reading;

/** Tables drawn with pipes, which the core of CommonMark takes for paragraphs. */
final class PipeTable {

  private PipeTable() {}

  /** Whether the second line of a stretch is the rule under a table's head. */
  static boolean isTable(String source, int start, int end) {
    int line = start;
    while (line < end && source.charAt(line) != '\n') {
      line++;
    }
    int dashes = 0;
    int pipes = 0;
    for (int i = line + 1; i < end && source.charAt(i) != '\n'; i++) {
      char c = source.charAt(i);
      if (" \t\r:-|".indexOf(c) < 0) {
        return false;
      }
      dashes += c == '-' ? 1 : 0;
      pipes += c == '|' ? 1 : 0;
    }
    return dashes > 0 && pipes > 0;
  }
}
